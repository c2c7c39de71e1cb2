import type { Maalform } from '#core';

/** The languages of the pane: the two written standards, and English. Numbers are Norwegian in all three. */
export type Spraak = Maalform | 'en';

/** One text in all three. */
export type Tekst = Readonly<Record<Spraak, string>>;

/** What came of asking Excel for something. What can go wrong is a value with a text; only programmers' mistakes are thrown. */
export type Utfall<T> =
  | { readonly ok: true; readonly verdi: T }
  | { readonly ok: false; readonly feil: Arbeidsbokfeil };

export interface Arbeidsbokfeil {
  readonly kode: Arbeidsbokfeilkode;
  /** What is wrong and what to do about it. */
  readonly tekst: Tekst;
}

/** Public for ever, like all codes. */
export type Arbeidsbokfeilkode =
  /** A cell is being edited: Excel answers nothing until it is left. */
  | 'celle_redigeres'
  /** The sheet, or the workbook's structure, is protected. */
  | 'beskyttet'
  | 'skrivebeskyttet'
  | 'tom_arbeidsbok'
  | 'for_stor'
  | 'finnes_ikke'
  /** One request or answer was larger than Excel on the web takes (5 MB). */
  | 'for_stor_melding'
  /** The cell holds something else than when the workbook was read. */
  | 'endret_siden_lest'
  | 'skjult_ark'
  | 'flere_omraader'
  | 'ingen_tall'
  | 'avbrutt'
  | 'eldre_excel'
  | 'ikke_excel'
  | 'ukjent';
