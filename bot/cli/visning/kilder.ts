/** Up to this many cells of one source are named one by one; the JSON has them all. */
const FLEST_CELLER = 4;

/** «Oslo Economics 2022, tabell 5-4 (eksempel.xlsx, Regnskap!E21)»: the source, then the sheet and the cell. */
const MED_CELLE = /^(.*) \(([^()]+)!([A-Z]+\d+)\)$/;

/** The sources of an answer with each named once: its cells gathered, or only the sheet where they are many. */
export function samleKilder(kilder: readonly string[]): string[] {
  const celler = new Map<string, string[]>();
  for (const kilde of new Set(kilder.flatMap((k) => k.split('; ')))) {
    const [, dokument = kilde, ark = '', celle = ''] = MED_CELLE.exec(kilde) ?? [];
    const noekkel = ark === '' ? dokument : `${dokument} (${ark}`;
    celler.set(
      noekkel,
      [...(celler.get(noekkel) ?? []), celle].filter((c) => c !== ''),
    );
  }
  return [...celler].map(([noekkel, liste]) => {
    if (liste.length === 0) return noekkel;
    return liste.length > FLEST_CELLER ? `${noekkel})` : `${noekkel}!${liste.join(', ')})`;
  });
}
