const MULIGE = [';', '\t', ','] as const;
export type Skilletegn = (typeof MULIGE)[number] | '|';

const SETT = /^sep=([;,\t|])\r?(?:\n|$)/i;
const LINJER = 20;

/** The separator that a first line `sep=;` names (Excel's own way), and how many characters that line takes. */
export function navngittSkilletegn(start: string): { tegn: Skilletegn; lengde: number } | undefined {
  const treff = SETT.exec(start);
  const tegn = [...MULIGE, '|' as const].find((t) => t === treff?.[1]);
  return treff && tegn ? { tegn, lengde: treff[0].length } : undefined;
}

/**
 * The separator of a text, from its first lines: the one that stands in most of them, semicolon before tab before
 * comma when they are level, because a comma is also the decimal sign.
 */
export function finnSkilletegn(start: string): Skilletegn {
  const linjer = start
    .replace(/"(?:[^"]|"")*"/g, '""')
    .split(/\r\n|\r|\n/)
    .filter((linje) => linje.trim() !== '')
    .slice(0, LINJER);
  let best: Skilletegn = ';';
  let flest = 0;
  for (const tegn of MULIGE) {
    const antall = linjer.filter((linje) => linje.includes(tegn)).length;
    if (antall > flest) [best, flest] = [tegn, antall];
  }
  return best;
}
