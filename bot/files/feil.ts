import type { Tospraaklig } from '#core';
import { nb } from './tekster/nb.ts';
import { nn } from './tekster/nn.ts';

/** Why a file could not be read at all. Stable words: they stand in scripts. */
export type Filfeilkode =
  | 'finnes_ikke'
  | 'er_mappe'
  | 'ingen_tilgang'
  | 'tom_fil'
  | 'for_stor_fil'
  | 'ikke_xlsx'
  | 'passordbeskyttet'
  | 'zip_bombe'
  | 'oedelagt_fil'
  | 'for_mange_ark'
  | 'for_mange_rader'
  | 'for_mange_celler'
  | 'for_mye_tekst'
  | 'mangler_minne'
  | 'avbrutt';

/** What a file named as a workbook turned out to be. */
export type Filslag =
  | 'tekst'
  | 'html'
  | 'gammel_xls'
  | 'xlsb'
  | 'ods'
  | 'numbers'
  | 'word'
  | 'pdf'
  | 'annen_zip'
  | 'ukjent';

/** A file that could not be read: one line to show, never a stack trace. */
export interface Filfeil {
  readonly kode: Filfeilkode;
  readonly tekst: Tospraaklig;
}

/** What went wrong in a part of the file while the rest was read. */
export type Filproblemkode =
  | 'for_mange_rader'
  | 'for_mange_celler'
  | 'oedelagt_ark'
  | 'utenfor_arket'
  | 'for_lang_tekst'
  | 'rad_uten_slutt'
  | 'sirkulaer_formel';

/** `feil`: something was left out. `advarsel`: everything was read, but have a look. */
export interface Filproblem {
  readonly kode: Filproblemkode;
  readonly alvor: 'feil' | 'advarsel';
  /** The sheet as it is named in the workbook. */
  readonly ark: string;
  /** A1 notation, or null when it is about the whole sheet. */
  readonly celle: string | null;
  readonly tekst: Tospraaklig;
}

/** The texts that differ between the two written standards; one file per language holds them. */
export interface Filtekster {
  readonly finnes_ikke: (fil: string) => string;
  readonly er_mappe: (fil: string) => string;
  readonly ingen_tilgang: (fil: string) => string;
  readonly tom_fil: (fil: string) => string;
  readonly for_stor_fil: (fil: string, grenseMb: string) => string;
  readonly ikke_xlsx: (fil: string, slag: Filslag) => string;
  readonly passordbeskyttet: (fil: string) => string;
  readonly zip_bombe: (fil: string) => string;
  readonly oedelagt_fil: (fil: string) => string;
  readonly for_mange_ark: (fil: string, grense: string) => string;
  readonly for_mange_rader: (fil: string, grense: string) => string;
  readonly for_mange_celler: (fil: string, grense: string) => string;
  readonly for_mye_tekst: (fil: string) => string;
  readonly mangler_minne: (fil: string) => string;
  readonly avbrutt: (fil: string) => string;
  readonly ark_for_mange_rader: (ark: string, grense: string) => string;
  readonly ark_for_mange_celler: (ark: string, grense: string) => string;
  readonly oedelagt_ark: (ark: string) => string;
  readonly utenfor_arket: (ark: string) => string;
  readonly for_lang_tekst: (celle: string, grense: string) => string;
  readonly rad_uten_slutt: (rad: string) => string;
  readonly sirkulaer_formel: (celle: string) => string;
  readonly flere_sirkulaere_formler: (antall: string) => string;
}

/** One text in both standards, from one of the two tables' entries. */
export function tospraaklig(lag: (tekster: Filtekster) => string): Tospraaklig {
  return { nb: lag(nb), nn: lag(nn) };
}

/** Thrown inside bot/files when the whole file must be given up; {@link Filfeil} is what leaves the folder. */
export class Filavbrudd extends Error {
  readonly feil: Filfeil;

  constructor(feil: Filfeil) {
    super(feil.kode);
    this.feil = feil;
  }
}

export function filfeil(kode: Filfeilkode, lag: (tekster: Filtekster) => string): Filfeil {
  return { kode, tekst: tospraaklig(lag) };
}
