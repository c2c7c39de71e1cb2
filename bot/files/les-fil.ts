import type { Arbeidsbok } from '#core/sheets';
import type { Filfeil, Filproblem } from './feil.ts';
import type { Grenser } from './grenser.ts';

export interface Lesevalg {
  /** Stops the reading; the result is then the error `avbrutt`. */
  readonly signal?: AbortSignal;
  /** Other limits than the usual ones. */
  readonly grenser?: Partial<Grenser>;
}

export type Leseresultat =
  | { readonly ok: true; readonly bok: Arbeidsbok; readonly problemer: readonly Filproblem[] }
  | { readonly ok: false; readonly feil: Filfeil };

/** Reads a workbook (.xlsx, .xlsm) or a .csv from disk. What cannot be read is a value, never an exception. */
export async function lesFil(sti: string, valg: Lesevalg = {}): Promise<Leseresultat> {
  return lesBuffer(Buffer.alloc(0), sti, valg);
}

/** Reads a file that is already in memory, such as one dropped in a chat; `navn` is shown in messages and sources. */
export async function lesBuffer(_innhold: Uint8Array, _navn: string, _valg: Lesevalg = {}): Promise<Leseresultat> {
  throw new Error('not here yet');
}
