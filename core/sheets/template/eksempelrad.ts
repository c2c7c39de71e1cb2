/** What ends the first cell of every example row in the template. Nothing real is called this. */
export const EKSEMPELRAD_MERKE = '(slett raden)';

/** The company of the template's example rows. */
export const EKSEMPELSELSKAP = `Eksempel AS ${EKSEMPELRAD_MERKE}`;

/** Whether a row belongs to the template's examples: it is skipped, and never a company. `navn` is the cell that names the row. */
export function erEksempelrad(navn: string): boolean {
  return navn.trim().toLowerCase().endsWith(EKSEMPELRAD_MERKE);
}
