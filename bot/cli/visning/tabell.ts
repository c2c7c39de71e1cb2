import { bredde, bryt, fyll, rens } from './bryt.ts';

export interface Kolonne {
  readonly tittel: string;
  /** Figures stand to the right. */
  readonly hoeyre?: boolean;
}

const SMALEST = 8;

/** The columns' widths: what their content takes, with the widest text columns giving way until the table fits. */
function bredder(kolonner: readonly Kolonne[], rader: readonly (readonly string[])[], plass: number): number[] {
  const ut = kolonner.map((k, i) => Math.max(bredde(k.tittel), ...rader.map((rad) => bredde(rad[i] ?? ''))));
  const mellomrom = 2 * (kolonner.length - 1);
  while (ut.reduce((a, b) => a + b, mellomrom) > plass) {
    const tekster = ut.map((b, i) => ({ b, i })).filter(({ b, i }) => kolonner[i]?.hoeyre !== true && b > SMALEST);
    const [videst] = tekster.sort((x, y) => y.b - x.b);
    if (videst === undefined) break;
    ut[videst.i] = videst.b - 1;
  }
  return ut;
}

/** A plain table: a header, a rule, a row per line, text wrapped in its column, figures to the right. */
export function tabell(kolonner: readonly Kolonne[], rader: readonly (readonly string[])[], plass: number): string {
  const rene = rader.map((rad) => rad.map(rens));
  const vidder = bredder(kolonner, rene, plass);
  const linje = (celler: readonly string[]): string =>
    celler
      .map((celle, i) => fyll(celle, vidder[i] ?? 0, kolonner[i]?.hoeyre === true))
      .join('  ')
      .trimEnd();
  const brutt = (rad: readonly string[]): string[] => {
    const celler = rad.map((celle, i) => bryt(celle, vidder[i] ?? SMALEST));
    const hoeyde = Math.max(1, ...celler.map((c) => c.length));
    return Array.from({ length: hoeyde }, (_, h) => linje(celler.map((c) => c[h] ?? '')));
  };
  return [linje(kolonner.map((k) => k.tittel)), linje(vidder.map((v) => '─'.repeat(v))), ...rene.flatMap(brutt)].join(
    '\n',
  );
}
