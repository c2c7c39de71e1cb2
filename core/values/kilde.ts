/**
 * Where a figure stands: what the source calls itself («Oslo Economics 2022, tabell 5-4»), and the
 * cell it was read from. At least one of the two is known.
 */
export interface Kilde {
  /** The source in the workbook's own words, without the cell. Empty when the workbook names none. */
  readonly dokument: string;
  readonly fil?: string | undefined;
  readonly ark?: string | undefined;
  /** A1 notation. */
  readonly celle?: string | undefined;
}

/** One line for a reader: the named source first, then the cell. */
export function kildeTekst(k: Kilde): string {
  const celle = k.ark !== undefined && k.celle !== undefined ? `${k.ark}!${k.celle}` : (k.ark ?? '');
  const sted = [k.fil, celle].filter((del) => del !== undefined && del !== '').join(', ');
  if (k.dokument === '') return sted;
  return sted === '' ? k.dokument : `${k.dokument} (${sted})`;
}

/** Two figures come from the same source when the source is named alike, or, unnamed, when they stand on the same sheet. */
export function sammeKilde(a: Kilde, b: Kilde): boolean {
  return a.dokument === '' && b.dokument === '' ? a.fil === b.fil && a.ark === b.ark : a.dokument === b.dokument;
}
