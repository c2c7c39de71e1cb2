import { parse } from 'csv-parse/sync';

/** One row of a table, by column name. Cells are text as they stand; an empty cell is `''`. */
export type Tabellrad = ReadonlyMap<string, string>;

/** A CSV table with commas and a header row. Throws when a row has another number of cells than the header: our mistake. */
export function lesTabell(tekst: string): Tabellrad[] {
  const rader: Record<string, string>[] = parse(tekst, { columns: true });
  return rader.map((rad) => new Map(Object.entries(rad)));
}
