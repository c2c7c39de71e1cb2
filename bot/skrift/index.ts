import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The family's name as renderers of SVG and HTML know it. */
export const SKRIFTFAMILIE = 'Source Sans 3';

/** A cut of the one family that is shipped (SIL Open Font License): it has æøå, U+2212, no-break spaces and digits of equal width. */
export type Snitt = 'normal' | 'halvfet';

/** Where the cut's TrueType file lies. */
export const SKRIFTFIL: Readonly<Record<Snitt, string>> = {
  normal: fileURLToPath(new URL('./SourceSans3-Regular.ttf', import.meta.url)),
  halvfet: fileURLToPath(new URL('./SourceSans3-SemiBold.ttf', import.meta.url)),
};

const lest = new Map<Snitt, Promise<Buffer>>();

/** The cut's TrueType file, read once. */
export function lesSkrift(snitt: Snitt): Promise<Buffer> {
  const lagret = lest.get(snitt) ?? readFile(SKRIFTFIL[snitt]);
  lest.set(snitt, lagret);
  return lagret;
}
