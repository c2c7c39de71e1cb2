import { Csvleser } from '../files/index.ts';

/** One row of a table, by column name. Cells are text as they stand; an empty cell is `''`. */
export type Tabellrad = ReadonlyMap<string, string>;

/**
 * A CSV table with commas and a header row. Throws when a row has more cells than the header: the tables are our own,
 * so that is our mistake.
 */
export function lesTabell(tekst: string): Tabellrad[] {
  const rader: string[][] = [];
  const leser = new Csvleser(',', tekst.length, (rad, kolonne, felt) => {
    const celler = rader[rad - 1] ?? [];
    rader[rad - 1] = celler;
    celler[kolonne - 1] = felt;
  });
  leser.skriv(tekst);
  leser.avslutt();
  const [hode, ...kropp] = rader;
  if (hode === undefined) throw new RangeError('tabellen er tom');
  return kropp.map((rad, i) => {
    if (rad.length > hode.length) throw new RangeError(`rad ${i + 2} har ${rad.length} celler, ikke ${hode.length}`);
    return new Map(hode.map((navn, j) => [navn, rad[j] ?? '']));
  });
}
