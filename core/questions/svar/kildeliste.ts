import type { Svar } from './svar.ts';

/** Up to this many cells of one source are named one by one; the rows have them all. */
const FLEST_CELLER = 4;

/** «Oslo Economics 2022, tabell 5-4 (eksempel.xlsx, Regnskap!E21)»: the source, then the sheet and the cell. */
const MED_CELLE = /^(.*) \(([^()]+)!([A-Z]+\d+)\)$/;

/** The sources with each named once: its cells gathered, or only the sheet where they are many. */
export function samleKilder(kilder: readonly string[]): readonly string[] {
  const celler = new Map<string, string[]>();
  for (const kilde of new Set(kilder.flatMap((k) => k.split('; ')))) {
    const [, dokument = kilde, ark = '', celle = ''] = MED_CELLE.exec(kilde) ?? [];
    const noekkel = ark === '' ? dokument : `${dokument} (${ark}`;
    const kjente = celler.get(noekkel) ?? [];
    if (celle !== '') kjente.push(celle);
    celler.set(noekkel, kjente);
  }
  return [...celler].map(([noekkel, liste]) => {
    if (liste.length === 0) return noekkel;
    return liste.length > FLEST_CELLER ? `${noekkel})` : `${noekkel}!${liste.join(', ')})`;
  });
}

/** What an answer's rows rest on. Empty where every row names its own source, since the sources disagree. */
export function kilderTil(svar: Svar): readonly string[] {
  if (svar.rader.some((rad) => rad.status === 'motstrid')) return [];
  return samleKilder(svar.rader.map((rad) => rad.kilde).filter((k) => k !== null));
}
