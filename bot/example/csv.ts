/** One row of a table, by column name. Cells are text as they stand; an empty cell is `''`. */
export type Tabellrad = ReadonlyMap<string, string>;

function rader(tekst: string): string[][] {
  const ferdige: string[][] = [];
  let rad: string[] = [];
  let celle = '';
  let iSitat = false;
  for (let i = 0; i < tekst.length; i++) {
    const tegn = tekst[i];
    if (iSitat) {
      if (tegn !== '"') celle += tegn;
      else if (tekst[i + 1] === '"') {
        celle += '"';
        i++;
      } else iSitat = false;
    } else if (tegn === '"') iSitat = true;
    else if (tegn === ',') {
      rad.push(celle);
      celle = '';
    } else if (tegn === '\n') {
      ferdige.push([...rad, celle]);
      rad = [];
      celle = '';
    } else celle += tegn;
  }
  return celle === '' && rad.length === 0 ? ferdige : [...ferdige, [...rad, celle]];
}

/**
 * A CSV table as RFC 4180 has it, with commas, quotes and a header row.
 * Throws when a row has another number of cells than the header: the tables are our own, so that is our mistake.
 */
export function lesTabell(tekst: string): Tabellrad[] {
  const [hode, ...kropp] = rader(tekst);
  if (hode === undefined) throw new RangeError('tabellen er tom');
  return kropp.map((rad, i) => {
    if (rad.length !== hode.length) throw new RangeError(`rad ${i + 2} har ${rad.length} celler, ikke ${hode.length}`);
    return new Map(hode.map((navn, j) => [navn, rad[j] ?? '']));
  });
}
