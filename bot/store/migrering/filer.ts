import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** One step of the schema: `0003_tilgang.sql` is number 3. */
export interface Migrering {
  readonly nummer: number;
  readonly navn: string;
  readonly tekst: string;
}

const FILNAVN = /^(\d{4})_[a-z0-9-]+\.sql$/;
const MAPPE = fileURLToPath(new URL('./sql/', import.meta.url));

/** The steps in order. Throws RangeError when a number is missing or used twice: a fault of ours. */
export async function lesMigreringer(): Promise<Migrering[]> {
  const filer = (await readdir(MAPPE)).filter((fil) => FILNAVN.test(fil)).sort();
  return Promise.all(
    filer.map(async (fil, i) => {
      const nummer = Number(FILNAVN.exec(fil)?.[1]);
      if (nummer !== i + 1) throw new RangeError(`migreringene er ikke nummerert i rekke: ${fil}`);
      return { nummer, navn: fil, tekst: await readFile(`${MAPPE}${fil}`, 'utf8') };
    }),
  );
}
