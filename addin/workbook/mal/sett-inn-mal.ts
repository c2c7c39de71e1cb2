import { ikkeOk } from '../feil.ts';
import type { Utfall } from '../utfall.ts';

export interface NyeArk {
  /** The new sheets' names, in the order of the tabs. */
  readonly ark: readonly string[];
}

/** Adds the template's sheets after the workbook's own. A name that is taken gets a number after it. */
export async function settInnMal(): Promise<Utfall<NyeArk>> {
  return ikkeOk('beskyttet');
}
