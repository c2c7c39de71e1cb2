import { bredde, bryt, fyll, rens } from './bryt.ts';

export interface Kolonne {
  readonly tittel: string;
  /** Figures stand to the right. */
  readonly hoeyre?: boolean;
}

/** Words longer than this may be cut when a column must give way. */
const LENGSTE_ORD = 20;

const lengsteOrd = (tekst: string): number => Math.max(0, ...tekst.split(' ').map(bredde));

interface Maalt {
  /** What the content takes on one line. */
  readonly oensket: number;
  /** Narrower than this, words would be cut; figures never give way. */
  readonly minst: number;
}

function maal(kolonne: Kolonne, celler: readonly string[]): Maalt {
  const innhold = Math.max(0, ...celler.map(bredde));
  if (kolonne.hoeyre === true) {
    const vidde = Math.max(lengsteOrd(kolonne.tittel), innhold);
    return { oensket: vidde, minst: vidde };
  }
  const ord = Math.max(...[kolonne.tittel, ...celler].map(lengsteOrd));
  return { oensket: Math.max(bredde(kolonne.tittel), innhold), minst: Math.min(ord, LENGSTE_ORD) };
}

/**
 * The columns' widths in characters: what their content takes, with the widest text columns giving way until the table
 * fits. They may still take more than there is room for: figures and long words never give way.
 */
export function bredder(kolonner: readonly Kolonne[], rader: readonly (readonly string[])[], plass: number): number[] {
  const maalte = kolonner.map((k, i) =>
    maal(
      k,
      rader.map((rad) => rad[i] ?? ''),
    ),
  );
  const ut = maalte.map((m) => m.oensket);
  const mellomrom = 2 * (kolonner.length - 1);
  while (ut.reduce((a, b) => a + b, mellomrom) > plass) {
    const kanVike = ut.map((b, i) => ({ b, i })).filter(({ b, i }) => b > (maalte[i]?.minst ?? 0));
    const [videst] = kanVike.sort((x, y) => y.b - x.b);
    if (videst === undefined) break;
    ut[videst.i] = videst.b - 1;
  }
  return ut;
}

/** A plain table: a header, a rule, a row per line; texts wrapped in their columns, figures to the right. */
export function tabell(kolonner: readonly Kolonne[], rader: readonly (readonly string[])[], plass: number): string {
  const rene = rader.map((rad) => rad.map(rens));
  const vidder = bredder(kolonner, rene, plass);
  const linje = (celler: readonly string[]): string =>
    celler
      .map((celle, i) => fyll(celle, vidder[i] ?? 0, kolonner[i]?.hoeyre === true))
      .join('  ')
      .trimEnd();
  const brutt = (rad: readonly string[], nederst = false): string[] => {
    const celler = rad.map((celle, i) => bryt(celle, Math.max(1, vidder[i] ?? 1)));
    const hoeyde = Math.max(1, ...celler.map((c) => c.length));
    return Array.from({ length: hoeyde }, (_, h) =>
      linje(celler.map((c) => c[nederst ? h - (hoeyde - c.length) : h] ?? '')),
    );
  };
  const tittel = brutt(
    kolonner.map((k) => k.tittel),
    true,
  );
  return [...tittel, linje(vidder.map((v) => '─'.repeat(v))), ...rene.flatMap((rad) => brutt(rad))].join('\n');
}
