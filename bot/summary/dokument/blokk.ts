import type { Diagram, Maalform, Serie, Tallcelle } from '#core';

/** A cell of a table: finished text, and the figure behind it for forms whose cells can be numbers. */
export interface Celle {
  readonly tekst: string;
  /** `null` for words. */
  readonly figur: Pick<Tallcelle, 'enhet' | 'status' | 'tall' | 'vist' | 'kort'> | null;
  /** To draw in the cell, where the form can; texts in the row say the same. */
  readonly tegning?: Celletegning;
}

/** A small development, or a share as a dot with its interval on a scale from 0 to 100 per cent. */
export type Celletegning =
  | { readonly slag: 'utvikling'; readonly serie: Serie }
  | {
      readonly slag: 'andel';
      readonly tall: number;
      readonly intervall: Intervall | null;
      readonly maal: number | null;
    };

/** In per cent, as printed. */
export interface Intervall {
  readonly fra: number;
  readonly til: number;
}

export interface Tabellkolonne {
  readonly tittel: string;
  /** Period and unit; may be empty. */
  readonly undertittel: string;
  /** Figures stand to the right. */
  readonly feste: 'venstre' | 'hoeyre';
  /** How much of the width it wants, beside the others. */
  readonly vekt: number;
}

export interface Tabellblokk {
  readonly slag: 'tabell';
  /** What the table is, for those who hear it and for a sheet's name. */
  readonly navn: string;
  readonly kolonner: readonly Tabellkolonne[];
  readonly rader: readonly { readonly celler: readonly Celle[]; readonly sum: boolean }[];
}

/** One point of a list: what it is about, and what is said. */
export interface Punkt {
  readonly innledning: string;
  readonly tekst: string;
}

/**
 * A piece of a document, in reading order. It has no layout: PDF, Word and Markdown draw the same pieces, so that they
 * can't come to say different things.
 */
export type Blokk =
  | { readonly slag: 'overskrift'; readonly nivaa: 2 | 3; readonly tekst: string }
  | { readonly slag: 'avsnitt'; readonly tekst: string; readonly stil: 'budskap' | 'vanlig' | 'liten' }
  | { readonly slag: 'liste'; readonly punkter: readonly Punkt[] }
  | Tabellblokk
  | { readonly slag: 'diagram'; readonly diagram: Diagram };

/** A summary as a document. */
export interface Dokument {
  readonly maalform: Maalform;
  readonly tittel: string;
  readonly undertittel: string;
  readonly blokker: readonly Blokk[];
}
