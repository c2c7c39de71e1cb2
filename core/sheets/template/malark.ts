import type { ArkslagId } from '../catalogue/index.ts';

/** How a column is filled in: what a cell may hold, and thereby its number format and its validation. */
export type Celleslag =
  | { readonly slag: 'tekst' }
  /** Digits that are a name and no number: orgnr, kommunenummer (0301 keeps its zero). */
  | { readonly slag: 'kode' }
  /** One of a few texts. Excel's own limit: at most 255 characters in all, no commas. */
  | { readonly slag: 'liste'; readonly valg: readonly string[] }
  | { readonly slag: 'dato' }
  | { readonly slag: 'aar' }
  /** A whole number, 0 or more. */
  | { readonly slag: 'heltall' }
  /** A number with decimals: places may be fractional. */
  | { readonly slag: 'desimaltall'; readonly kanVaereNegativ: boolean }
  | { readonly slag: 'kroner'; readonly kanVaereNegativ: boolean }
  /** A share, typed and shown as per cent. */
  | { readonly slag: 'prosent'; readonly kanVaereNegativ: boolean };

export interface Malkolonne {
  /** The column role's id. */
  readonly id: string;
  /** The header without its unit: the role's own name. */
  readonly overskrift: string;
  /** What stands in brackets after the header, such as «kr». */
  readonly enhet: string | null;
  /** What to fill in, in one or two short sentences; shown when a cell of the column is chosen. */
  readonly forklaring: string;
  readonly celle: Celleslag;
  /** In characters. */
  readonly bredde: number;
  /** The row says nothing without it. */
  readonly maaFyllesUt: boolean;
}

/** A value of a row to be written: text, number (a share as a fraction), yes or no as text, a date as ÅÅÅÅ-MM-DD. */
export type Malverdi = string | number | null;
export type Malrad = Readonly<Record<string, Malverdi>>;

/** One sheet of the template: a title, what it is for, its columns, and rows that show how. */
export interface Malark {
  readonly id: ArkslagId;
  readonly navn: string;
  /** One or two sentences over the header: which rows belong here. It names no unit and no year; the header does. */
  readonly hensikt: string;
  readonly kolonner: readonly Malkolonne[];
  readonly eksempler: readonly Malrad[];
}

/** The header as it stands in the workbook: «Omsetning (kr)». */
export function overskriftMedEnhet(kolonne: Pick<Malkolonne, 'overskrift' | 'enhet'>): string {
  return kolonne.enhet === null ? kolonne.overskrift : `${kolonne.overskrift} (${kolonne.enhet})`;
}
