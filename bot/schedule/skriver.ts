import type { Dato, Innsyn, Maalform } from '#core';
import type { Omfang, Sammendragsform } from '../store/index.ts';

/** What a summary is to be about, seen with the recipient's rights. */
export interface Skriveoppdrag {
  readonly innsyn: Innsyn;
  /** What the last summary told of, with the same rights, and its date; `null`: this is the first. */
  readonly forrige: { readonly innsyn: Innsyn; readonly dato: Dato } | null;
  readonly omfang: Omfang;
  readonly idag: Dato;
  readonly maalform: Maalform;
  readonly lengde: 'kort' | 'lang';
}

export type Filform = Exclude<Sammendragsform, 'melding'>;

export interface Sammendragsfil {
  readonly filnavn: string;
  readonly mediatype: string;
  readonly innhold: Buffer;
}

/** One summary, ready to be shown in whichever forms are asked for. */
export interface Utkast {
  /** The subject of an e-mail and the text of a notification: one line. */
  readonly emne: string;
  /** It says nothing that the last one didn't. */
  readonly ingentingNytt: boolean;
  /** Ids of the companies whose figures it shows. */
  readonly selskaper: readonly string[];
  /** As chat.postMessage takes it, in falling richness: all but the last may be turned down. */
  meldinger(): readonly Readonly<Record<string, unknown>>[];
  /** The whole of it as plain text, and as HTML without pictures. */
  tekst(): string;
  html(): string;
  fil(form: Filform): Promise<Sammendragsfil>;
}

/** Writes summaries. The schedule knows when and to whom, and nothing of what they say. */
export interface Sammendragsskriver {
  /** `null`: the recipient may see nothing of what it is about. */
  skriv(oppdrag: Skriveoppdrag): Promise<Utkast | null>;
}
