import type { Broek, Enhet } from '#core';

/** No figure: `mangler` shows as #N/A (it doesn't exist), `ugyldig` as #VALUE! (the argument is wrong), both with the text. */
export interface Funksjonsfeil {
  readonly slag: 'feil';
  readonly kode: 'mangler' | 'ugyldig';
  readonly tekst: string;
}

/** An argument was an error already: it goes on as it is. */
export interface Videresendt {
  readonly slag: 'videre';
  readonly verdi: unknown;
}

export interface Tallsvar {
  readonly slag: 'tall';
  readonly verdi: Broek;
  readonly enhet: Enhet;
}

/** A cell of a table: a text (empty where there is nothing to say), a figure, or no figure with its reason. */
export type Tabellcelle = string | Tallsvar | Funksjonsfeil;

/** What a function answers. The adapter turns it into what Excel takes. */
export type Funksjonssvar =
  | Tallsvar
  | { readonly slag: 'tekst'; readonly tekst: string }
  /** Rows of equal length, at least one. */
  | { readonly slag: 'tabell'; readonly rader: readonly (readonly Tabellcelle[])[] }
  | Funksjonsfeil
  | Videresendt;

export function tallsvar(verdi: Broek, enhet: Enhet): Tallsvar {
  return { slag: 'tall', verdi, enhet };
}

export function tekstsvar(tekst: string): Funksjonssvar {
  return { slag: 'tekst', tekst };
}

export function tabellsvar(rader: readonly (readonly Tabellcelle[])[]): Funksjonssvar {
  return { slag: 'tabell', rader };
}

/** The figure doesn't exist: #N/A. */
export function mangler(tekst: string): Funksjonsfeil {
  return { slag: 'feil', kode: 'mangler', tekst };
}

/** The argument is wrong: #VALUE!. */
export function ugyldig(tekst: string): Funksjonsfeil {
  return { slag: 'feil', kode: 'ugyldig', tekst };
}
