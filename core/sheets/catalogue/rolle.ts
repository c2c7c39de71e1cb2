import type { Tospraaklig } from '../../values/index.ts';

/** What a cell under a header holds, and thereby how it is read and how the template validates it. */
export const ROLLETYPER = [
  'selskapsnavn',
  'kommune',
  'kommunenummer',
  'orgnr',
  'aar',
  'periode',
  'dato',
  'ja_nei',
  'tekst',
  'liste',
  'valg',
  /** The name of a measure or of a line; the row's other cells are figures of it. */
  'maal',
  'beloep',
  'antall',
  'andel',
  'tall',
  /** A figure whose unit is the row's measure's. */
  'verdi',
] as const;
export type Rolletype = (typeof ROLLETYPER)[number];

/** One of the words a `valg` column takes. */
export interface Valg<Id extends string = string> {
  readonly id: Id;
  readonly navn: Tospraaklig;
  /** Other ways to write it, lower case; the reader folds case, spaces and punctuation. */
  readonly ord: readonly string[];
}

/** What a column may be. The template's header is `navn`; `overskrifter` are the other headers that mean the same. */
export interface Kolonnerolle<Id extends string = string> {
  readonly id: Id;
  readonly navn: Tospraaklig;
  /** Lower case, bokmål and nynorsk alike; the reader folds case, spaces, punctuation, units and years. */
  readonly overskrifter: readonly string[];
  readonly type: Rolletype;
  /** For `valg`. */
  readonly valg?: readonly Valg[];
  /** For figures: whether a negative value makes sense. Absent: it doesn't. */
  readonly kanVaereNegativ?: boolean;
}

export function rolle<const Id extends string>(r: Kolonnerolle<Id>): Kolonnerolle<Id> {
  return r;
}

/** A role as it stands in one kind of sheet, where shorter headers may be enough («Kommune» for bostedskommune). */
export interface Arkrolle {
  readonly rolle: Kolonnerolle;
  /** Headers that mean the role in this kind of sheet only. */
  readonly ogsaa: readonly string[];
  /** The template marks the column as one that must be filled. */
  readonly paakrevd: boolean;
}

/**
 * A kind of sheet: which columns it has, in the template's order, and what makes a table of somebody else's this kind.
 * Adding a kind is one file and one line in the list.
 */
export interface Arkslag<Id extends string = string> {
  readonly id: Id;
  /** The sheet's name in the template. */
  readonly navn: Tospraaklig;
  /** One sentence for the template: what belongs here. */
  readonly beskrivelse: Tospraaklig;
  /** Words in a sheet's name or title that point to this kind. */
  readonly arknavn: readonly string[];
  readonly kolonner: readonly Arkrolle[];
  /**
   * `felles`: company-and-period figures that may share a table with other such kinds. `eget`: a table is of this kind
   * alone, when one of the `kjennetegn` (sets of role ids) is there, or a set of `medArknavn` and the sheet's name says so.
   */
  readonly bruk: 'felles' | 'eget';
  readonly kjennetegn: readonly (readonly string[])[];
  readonly medArknavn: readonly (readonly string[])[];
  /** Without the sheet's name to point to this kind, the short headers (`ogsaa`) don't make it one. */
  readonly kreverFulleOverskrifter?: boolean;
}

export function arkslag<const Id extends string>(a: Arkslag<Id>): Arkslag<Id> {
  return a;
}

/** A column of a sheet kind; `ogsaa` are headers that are enough there. */
export function kol(r: Kolonnerolle, ogsaa: readonly string[] = []): Arkrolle {
  return { rolle: r, ogsaa, paakrevd: false };
}

/** A column that must be filled in each row. */
export function maa(r: Kolonnerolle, ogsaa: readonly string[] = []): Arkrolle {
  return { rolle: r, ogsaa, paakrevd: true };
}
