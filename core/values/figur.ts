import type { Broek } from './broek.ts';
import type { Kilde } from './kilde.ts';
import type { Presisjon } from './presisjon.ts';

/** A figure as a source gives it: known with its precision, or stated to be missing («Mangler data»). A cell that isn't there is no figure at all. */
export type Figur = KjentFigur | ManglendeFigur;

export interface KjentFigur {
  readonly status: 'kjent';
  readonly verdi: Broek;
  readonly presisjon: Presisjon;
  readonly kilde: Kilde;
}

export interface ManglendeFigur {
  readonly status: 'mangler';
  readonly kilde: Kilde;
}
