import type { Dashbordinnhold } from './innhold.ts';

/** Where things stand on the sheet, 1-based. */
export const HODE = 6;
export const FOERSTE = HODE + 1;
/** The table's first figure; before it stand company and kommune. */
export const FOERSTE_TALL = 3;
/** The charts stand in these columns, margin left and the other two right. */
export const DIAGRAM = { venstre: 'K', venstreSlutt: 'N', hoeyre: 'O', slutt: 'S' } as const;
export const SISTE_KOLONNE = 19;
/** The figures behind the charts, to the right of what is printed. */
export const BAK = 21;
/** Their columns: per company in the table's order, and then one block for each chart. */
export const KOLONNE = {
  marginTeller: BAK,
  marginNevner: BAK + 1,
  margin: BAK + 2,
  plass: BAK + 3,
  aftTeller: BAK + 4,
  aftNevner: BAK + 5,
  sortertNavn: BAK + 7,
  sortertMargin: BAK + 8,
  aftNavn: BAK + 10,
  andel: BAK + 11,
  nedre: BAK + 12,
  oevre: BAK + 13,
  bredde: BAK + 14,
  maal: BAK + 15,
  utviklingNavn: BAK + 17,
  utvikling: BAK + 18,
} as const;

/** The charts need some height also when the companies are few. */
const MINST_RADER = 26;

export interface Plassering {
  readonly siste: number;
  /** The row of all companies together. */
  readonly alle: number;
  readonly kolonner: number;
  /** Column numbers of measures that charts and words are made of; `null` when nobody has figures. */
  readonly margin: number | null;
  readonly aft: number | null;
  readonly bunn: number;
  /** The heading of the findings. */
  readonly funn: number;
}

export function lagPlassering({ linjer, oversikt }: Dashbordinnhold): Plassering {
  const siste = HODE + linjer.length;
  const bunn = Math.max(siste + 1, HODE + MINST_RADER);
  const maal = (id: string) => {
    const nr = oversikt.kolonner.findIndex((k) => k.maal.id === id);
    return nr < 0 ? null : FOERSTE_TALL + nr;
  };
  const aft = maal('resultatgrad');
  const tall = oversikt.kolonner.length + (aft === null ? 0 : 1);
  const kolonner = FOERSTE_TALL - 1 + tall + 1;
  return { siste, alle: siste + 1, kolonner, margin: maal('driftsmargin'), aft, bunn, funn: bunn + 2 };
}
