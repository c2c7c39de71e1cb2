import type { Ark, Celle } from '../grid.ts';

/** What ends the first cell of every example row in the template. Nothing real is called this. */
export const EKSEMPELRAD_MERKE = '(slett raden)';

/** The company of the template's example rows. */
export const EKSEMPELSELSKAP = `Eksempel AS ${EKSEMPELRAD_MERKE}`;

/** Whether a row belongs to the template's examples: it is skipped, and never a company. `navn` is the cell that names the row. */
export function erEksempelrad(navn: string): boolean {
  return navn.trim().toLowerCase().endsWith(EKSEMPELRAD_MERKE);
}

const harMerket = (rad: readonly (Celle | undefined)[]) =>
  rad.some((c) => typeof c === 'string' && c.includes(')') && erEksempelrad(c));

/** The sheet without the template's example rows: they are empty, all other rows stay where they are. `rader` are 1-based. */
export function utenEksempelrader(ark: Ark): { readonly ark: Ark; readonly rader: readonly number[] } {
  const rader = ark.rader.flatMap((rad, i) => (rad !== undefined && harMerket(rad) ? [i + 1] : []));
  if (rader.length === 0) return { ark, rader };
  const tomme = new Set(rader);
  return { ark: { ...ark, rader: ark.rader.map((rad, i) => (tomme.has(i + 1) ? undefined : rad)) }, rader };
}
