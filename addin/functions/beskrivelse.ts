import type { Spraak } from './spraak.ts';

/** One text in the three languages. */
export type Trespraaklig = Readonly<Record<Spraak, string>>;

/** An argument as Excel's function wizard shows it. */
export interface Parameterbeskrivelse {
  /** ASCII. The same in every language. */
  readonly navn: string;
  readonly tekst: Trespraaklig;
  readonly valgfri?: boolean;
  /** An area of cells is taken as it is; otherwise Excel calls the function once for each of its cells. */
  readonly omraade?: boolean;
}

/** A function as it is told of: in Excel's own lists, on its help page and in the documentation. */
export interface Funksjonsbeskrivelse {
  /** Its name without the namespace, in all languages. Public for ever. */
  readonly id: string;
  /** One or two sentences: what it gives. */
  readonly tekst: Trespraaklig;
  readonly parametre: readonly Parameterbeskrivelse[];
  /** Fills cells to the right and below. */
  readonly spres?: boolean;
  /** Is told where its arguments stand (Excel then demands that it spills). */
  readonly adresser?: boolean;
  readonly hjelp: Hjelp;
}

/** What the help page has beside the descriptions. */
export interface Hjelp {
  /** The formula in words, where there is one. */
  readonly formel: Trespraaklig | null;
  readonly hjemmel: string | null;
  readonly kilde: string | null;
  /** What must be kept in mind: what it may be compared with, what gives an error. */
  readonly merk: readonly Trespraaklig[];
  /** A formula as it is typed in a Norwegian Excel, and what it gives. */
  readonly eksempel: { readonly formel: string; readonly svar: string };
}
