import { FUNKSJONER } from '../../../addin/functions/register.ts';
import { Cellefeil } from './regneark/vert.ts';

/** What a cell shows: an error as its code and text in one line, a table cell by cell. */
export function vis(svar: unknown): unknown {
  if (svar instanceof Cellefeil) return `${svar.code} ${svar.message}`;
  return Array.isArray(svar) ? svar.map(vis) : svar;
}

/** Calls a function as Excel does: what is left out is `null`, and last the calling cell. */
export function kall(id: string, ...argumenter: readonly unknown[]): unknown {
  return vis(FUNKSJONER.get(id)?.(...argumenter, {}));
}

/** A function that is loaded when it is first used; `adresser` are the arguments' own. */
export async function ventPaa(
  id: string,
  argumenter: readonly unknown[],
  adresser: readonly (string | null)[] = [],
): Promise<unknown> {
  const funksjon = FUNKSJONER.get(id);
  return vis(await funksjon?.(...argumenter, { address: 'Ark1!H1', parameterAddresses: adresser }));
}

/** The rows of a table; an answer that is none is a failure. */
export function tabell(svar: unknown): unknown[][] {
  if (!Array.isArray(svar)) throw new Error(`ikke en tabell: ${String(svar)}`);
  return svar.map((rad: unknown) => (Array.isArray(rad) ? rad : [rad]));
}
