import type { Dato } from '../values/index.ts';

/**
 * A workbook as the core sees it: sheets of rows of values. Who read it (exceljs over a file, Office over live cells,
 * a CSV) is not the core's business. Plain values stand as themselves, so that a hundred thousand cells stay small.
 */
export type Celle = string | number | boolean | null | SpesialCelle;

export type SpesialCelle =
  /** A number in a cell formatted as per cent: 0.07 shown as «7 %». `desimaler` is how many the format shows. */
  | { readonly slag: 'prosent'; readonly tall: number; readonly desimaler: number }
  /** A number whose format gives its unit or scale away («0 "mill. kr"», «#,##0,» for thousands). */
  | { readonly slag: 'tall_med_format'; readonly tall: number; readonly format: string }
  | { readonly slag: 'dato'; readonly dato: Dato }
  /** An Excel error such as #REF! or #DIV/0!, also as the cached result of a formula. */
  | { readonly slag: 'feil'; readonly kode: string }
  /** A formula that has never been calculated: there is no result to read. */
  | { readonly slag: 'formel_uten_resultat'; readonly formel: string }
  /** A link: the text shown, never the address. */
  | { readonly slag: 'lenke'; readonly tekst: string };

/** A rectangle of merged cells, 1-based, ends included. */
export interface Omraade {
  readonly rad1: number;
  readonly kolonne1: number;
  readonly rad2: number;
  readonly kolonne2: number;
}

export interface Ark {
  readonly navn: string;
  /** Rows from row 1, cells from column A. A missing row or cell is empty. */
  readonly rader: readonly (readonly (Celle | undefined)[] | undefined)[];
  readonly sammenslaatte: readonly Omraade[];
  /** 1-based numbers of hidden rows and columns. They are read, and said to be hidden. */
  readonly skjulteRader: ReadonlySet<number>;
  readonly skjulteKolonner: ReadonlySet<number>;
  /** The sheet itself is hidden. */
  readonly skjult: boolean;
}

export interface Arbeidsbok {
  /** The file's name, without folders. */
  readonly fil: string;
  readonly ark: readonly Ark[];
}

function lagKolonnenavn(nummer: number): string {
  let navn = '';
  for (let n = nummer; n > 0; n = Math.floor((n - 1) / 26)) navn = String.fromCharCode(65 + ((n - 1) % 26)) + navn;
  return navn;
}

const VANLIGE_KOLONNER: readonly string[] = Array.from({ length: 64 }, (_, nr) => lagKolonnenavn(nr));

/** `A` for 1, `AA` for 27. */
export function kolonnenavn(nummer: number): string {
  return VANLIGE_KOLONNER[nummer] ?? lagKolonnenavn(nummer);
}

/** A1 notation of a 1-based row and column. */
export function cellenavn(rad: number, kolonne: number): string {
  return kolonnenavn(kolonne) + rad;
}
