import ExcelJS from 'exceljs';
import type { RawCellContent } from 'hyperformula';
import { regnArk, vist } from './motor.ts';

export type Gullcelle = number | string | boolean | null;

/** One row of a golden workbook: the figures, the formula over them, and what core says. */
export interface Gullrad {
  readonly navn: string;
  readonly celler: readonly Gullcelle[];
  readonly formel: string;
  readonly svar: unknown;
}

const KOLONNER = ['A', 'B', 'C', 'D'] as const;

/** Writes the rows as a real workbook and reads it back, so that what is worked out is what a file holds. */
async function gjennomFil(rader: readonly Gullrad[]): Promise<RawCellContent[][]> {
  const bok = new ExcelJS.Workbook();
  const ark = bok.addWorksheet('Gull');
  for (const [nr, rad] of rader.entries()) {
    rad.celler.forEach((verdi, kolonne) => {
      ark.getCell(nr + 1, kolonne + 1).value = verdi === '#DIV/0!' ? { error: verdi } : (verdi ?? null);
    });
    ark.getCell(nr + 1, 5).value = { formula: rad.formel, date1904: false };
  }
  const lest = new ExcelJS.Workbook();
  await lest.xlsx.load(await bok.xlsx.writeBuffer());
  return rader.map((_rad, nr) =>
    [1, 2, 3, 4, 5].map((kolonne): RawCellContent => {
      const celle = lest.worksheets[0]?.getCell(nr + 1, kolonne);
      if (celle?.formula !== undefined) return `=${celle.formula}`;
      const verdi = celle?.value;
      if (typeof verdi === 'object' && verdi !== null && 'error' in verdi) return verdi.error;
      // The apostrophe keeps the engine from reading a text as a number.
      if (typeof verdi === 'string') return `'${verdi}`;
      return typeof verdi === 'number' || typeof verdi === 'boolean' ? verdi : null;
    }),
  );
}

/** What the cells with formulas show, after the way through a file. */
export async function regn(rader: readonly Gullrad[]): Promise<readonly unknown[]> {
  const motor = regnArk({ Gull: await gjennomFil(rader) });
  const svar = rader.map((_rad, nr) => vist(motor, nr, 4));
  motor.destroy();
  return svar;
}

/** `EIER.NAVN(A5,B5)`: the function over the row's own cells. */
export const formelFor = (navn: string, antall: number, rad: number): string =>
  `EIER.${navn}(${KOLONNER.slice(0, antall)
    .map((k) => `${k}${rad}`)
    .join(',')})`;
