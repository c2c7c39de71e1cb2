import type { Ordning } from '../../parameters/index.ts';
import type { SelskapId } from '../../portfolio/index.ts';
import type { Broek } from '../../values/index.ts';
import type { Tidsrom } from '../sporring/sporring.ts';
import type { Ordslag } from './ordliste.ts';

/** A number as it was typed, with what stood behind it. */
export interface Talledd {
  readonly slag: 'tall';
  readonly verdi: Broek;
  /** `null`: no unit was given, so it is only clear where the metric is a count. */
  readonly enhet: 'andel' | 'kr' | null;
  /** What the digits were multiplied by: 1 000 000 for «mill.», 1/100 for «%». */
  readonly skala: Broek;
  /** «1.5»: point as decimal or as thousands. */
  readonly tvetydig: boolean;
}

/** What a stretch of the question was recognised as. */
export type Betydning =
  | { readonly slag: 'maal'; readonly ider: readonly string[]; readonly ubestemt: boolean }
  | { readonly slag: 'etter_tid'; readonly maaneder: number }
  | { readonly slag: 'ordning'; readonly ordning: Ordning }
  | { readonly slag: 'selskap'; readonly id: SelskapId }
  | { readonly slag: 'flere_selskaper'; readonly ider: readonly SelskapId[] }
  | { readonly slag: 'datter'; readonly navn: string; readonly mor: SelskapId }
  | { readonly slag: 'kommune'; readonly navn: string }
  | { readonly slag: 'tid'; readonly tid: Tidsrom }
  | Talledd
  | { readonly slag: 'ord'; readonly ord: Ordslag }
  | { readonly slag: 'fyll' }
  | { readonly slag: 'ukjent' };

/** A recognised stretch with where it stands: `nr` of its first piece, and the text itself. */
export type Ledd = Betydning & {
  readonly fra: number;
  readonly til: number;
  readonly raa: string;
  readonly start: number;
  readonly slutt: number;
  readonly brudd: boolean;
  /** The word that a misspelling was read as. */
  readonly rettet: string | null;
};
