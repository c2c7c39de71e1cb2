import type { Aftdel, Aftgruppe, Aftrad, Diagram, Maalform } from '#core';
import { dokumenttekster } from '../../tekster/index.ts';
import type { Blokk, Celle } from '../blokk.ts';
import { ord, ordkolonne, tall, tallkolonne } from '../celler.ts';
import { smaatt } from '../del.ts';
import { type Omfang, raderFor } from '../omfang.ts';

/** The share on a scale, with the target across it where there is one. */
function prikk({ andel, intervall, intervalltekst }: Aftrad, maal: number | null): Celle {
  if (andel.vist === null) return ord(intervalltekst);
  return { tekst: intervalltekst, figur: null, tegning: { slag: 'andel', tall: andel.vist, intervall, maal } };
}

/** What the whole section is written with. */
export interface Aftvalg {
  readonly omfang: Omfang;
  readonly maalform: Maalform;
  /** The picture of all results, whose line is the target; `undefined` when there is none. */
  readonly diagram: Diagram | undefined;
}

/** What the interval says; on the one page in the words of its klasse, or only whether the target is reached. */
function vurdering({ andel, intervall, maalord, forklaring }: Aftrad, omfang: Omfang): string {
  if (omfang === 'full') return forklaring;
  if (intervall !== null && andel.klasse !== null) return andel.klasse.ord;
  return maalord ?? forklaring;
}

function tabell(gruppe: Aftgruppe, rader: readonly Aftrad[], { omfang, maalform, diagram }: Aftvalg): Blokk {
  const t = dokumenttekster(maalform);
  const maal = diagram?.linjer.findLast(({ tall: linje }) => linje !== 0)?.tall ?? null;
  return {
    slag: 'tabell',
    navn: gruppe.tittel,
    kolonner: [
      ordkolonne(t.bedrift, 1.7),
      tallkolonne(t.resultatgrad, 0.9, gruppe.periodetekst),
      tallkolonne(t.antall, 0.9),
      ordkolonne(t.intervall, 2.3),
      ordkolonne(t.vurdering, 3.3),
    ],
    rader: rader.map((rad) => ({
      sum: false,
      celler: [
        ord(rad.selskapsnavn),
        tall(rad.andel, omfang === 'side' ? 'kort' : 'hel'),
        ord(rad.antall ?? rad.n),
        prikk(rad, maal),
        ord(vurdering(rad, omfang)),
      ],
    })),
  };
}

/** On the one page the period stands over the figures only. */
function gruppeblokker(gruppe: Aftgruppe, valg: Aftvalg): Blokk[] {
  const { rader, flere } = raderFor(gruppe, valg.omfang);
  return [
    ...(valg.omfang === 'side' ? [] : [{ slag: 'overskrift' as const, nivaa: 3 as const, tekst: gruppe.tittel }]),
    ...gruppe.ingress.map((tekst): Blokk => ({ slag: 'avsnitt', tekst, stil: 'vanlig' })),
    ...(rader.length > 0 ? [tabell(gruppe, rader, valg)] : []),
    ...smaatt(
      [gruppe.tomt ?? '', flere ?? '', ...(valg.omfang === 'side' ? gruppe.fotnoterPaaSiden : gruppe.fotnoter)],
      valg.omfang,
    ),
  ];
}

/** AFT, one table per period. On the one page only periods that have rows there, and the picture is in the rows. */
export function aftblokker(del: Aftdel, valg: Aftvalg): Blokk[] {
  const { omfang, diagram } = valg;
  const grupper = omfang === 'full' ? del.grupper : del.grupper.filter((g) => g.paaSiden > 0);
  return [
    { slag: 'overskrift', nivaa: 2, tekst: del.tittel },
    ...del.ingress.map((tekst): Blokk => ({ slag: 'avsnitt', tekst, stil: 'vanlig' })),
    ...(diagram === undefined || omfang === 'side' ? [] : [{ slag: 'diagram' as const, diagram }]),
    ...grupper.flatMap((gruppe) => gruppeblokker(gruppe, valg)),
    ...(del.tomt === null ? [] : [{ slag: 'avsnitt' as const, tekst: del.tomt, stil: 'vanlig' as const }]),
    ...smaatt([omfang === 'side' ? (del.flere ?? '') : '', ...del.fotnoter], omfang),
  ];
}
