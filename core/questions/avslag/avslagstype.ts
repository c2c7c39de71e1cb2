import type { Ordning } from '../../parameters/index.ts';
import type { Broek, Enhet, Maalform, Tospraaklig } from '../../values/index.ts';
import type { Sporring } from '../sporring/sporring.ts';
import type { Avslagsgrunn } from '../svar/svar.ts';
import type { Avslag } from '../tolking/stans.ts';

/** What a refusal may look up, to say what can be asked instead. */
export interface Opplysninger {
  readonly maalform: Maalform;
  readonly aarNaa: number;
  readonly maalnavn: (id: string) => string;
  readonly selskapsnavn: (id: string) => string;
  /** The periods with figures for the query's metric, among its companies when it names any; newest first. */
  readonly perioder: (s: Sporring) => readonly string[];
  readonly satsaar: (ordning: Ordning) => readonly number[];
  readonly kommuner: readonly string[];
  /** Names in the portfolio that look most like a text. */
  readonly lignende: (navn: string) => readonly string[];
}

export interface Avslagstekst {
  readonly tekst: Tospraaklig;
  readonly grenser?: readonly { readonly verdi: Broek; readonly enhet: Enhet }[];
}

/** One kind of refusal: its public reason, and a text that says why and what can be asked instead. */
export interface Avslagstype<K extends Avslag['kode']> {
  readonly kode: K;
  readonly grunn: Avslagsgrunn;
  readonly forklar: (avslag: Extract<Avslag, { kode: K }>, o: Opplysninger) => Avslagstekst;
}

export const avslagstype = <const K extends Avslag['kode']>(t: Avslagstype<K>): Avslagstype<K> => t;
