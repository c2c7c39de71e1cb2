import { ikkeOk } from '../feil.ts';
import type { Utfall } from '../utfall.ts';

export interface Skjemavalg {
  /** Whose accounts; empty: to be filled in. */
  readonly selskap: string;
  readonly aar: number;
}

/** Adds a sheet of tabell 7-1 that adds itself up and checks itself, for one company and year. */
export async function nyttTiltaksregnskap(_valg: Skjemavalg): Promise<Utfall<{ readonly ark: string }>> {
  return ikkeOk('beskyttet');
}
