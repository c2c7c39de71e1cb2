import { funksjonsspraak } from '../spraak.ts';

/** What one cell holds, whatever way Excel hands it over. */
export type Celleverdi =
  | { readonly slag: 'tom' }
  | { readonly slag: 'tall'; readonly tall: number }
  | { readonly slag: 'tekst'; readonly tekst: string }
  | { readonly slag: 'annet'; readonly vist: string }
  /** An error value, kept as it came. */
  | { readonly slag: 'feil'; readonly verdi: unknown };

const TOM: Celleverdi = { slag: 'tom' };

/** An argument that may be an area, as rows of cells. Excel hands a single cell of an area as 1 × 1. */
export function rader(raa: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(raa)) return [[raa]];
  return raa.map((rad: unknown): readonly unknown[] => (Array.isArray(rad) ? rad : [rad]));
}

/** The only cell of an argument; `null` when it is an area of several. */
export function enkeltcelle(raa: unknown): { readonly verdi: unknown } | null {
  if (!Array.isArray(raa)) return { verdi: raa };
  const alle = rader(raa).flat();
  return alle.length === 1 ? { verdi: alle[0] } : null;
}

/** A value of Excel's data types (an object with `type` and `basicValue`), or an error that its runtime made. */
function avObjekt(verdi: object): Celleverdi {
  const type = 'type' in verdi ? verdi.type : undefined;
  if (type === 'Empty') return TOM;
  if (type === 'Error' || verdi instanceof Error || type === undefined) return { slag: 'feil', verdi };
  return 'basicValue' in verdi ? celleverdi(verdi.basicValue) : { slag: 'feil', verdi };
}

/** TRUE and FALSE as Excel shows them in the chosen language. */
function sannhetsord(verdi: boolean): string {
  if (funksjonsspraak() === 'en') return verdi ? 'TRUE' : 'FALSE';
  return verdi ? 'SANN' : 'USANN';
}

/**
 * What a cell holds. An omitted argument is `null`, an empty cell `null` on the web (and 0 on desktop, where nothing
 * tells the two apart), a formula's empty text is `""`: all of them are empty here, and never 0.
 */
export function celleverdi(verdi: unknown): Celleverdi {
  if (verdi === null || verdi === undefined) return TOM;
  if (typeof verdi === 'number') return { slag: 'tall', tall: verdi };
  if (typeof verdi === 'string') return verdi.trim() === '' ? TOM : { slag: 'tekst', tekst: verdi };
  if (typeof verdi === 'object') return avObjekt(verdi);
  return { slag: 'annet', vist: typeof verdi === 'boolean' ? sannhetsord(verdi) : String(verdi) };
}

/** The cell's content as a message quotes it. */
export function sitat(verdi: unknown): string {
  const celle = celleverdi(verdi);
  if (celle.slag === 'tall') return String(celle.tall).replace('.', ',');
  return celle.slag === 'tekst' ? celle.tekst : celle.slag === 'annet' ? celle.vist : '';
}
