import ExcelJS from 'exceljs';

/** Figures in a row: one company's year. */
const COLUMNS = [
  'Omsetning',
  'Driftskostnader',
  'Driftsresultat',
  'Årsresultat',
  'Egenkapital',
  'Sum eiendeler',
  'Gjeld',
  'Omløpsmidler',
  'Kortsiktig gjeld',
  'Salgsinntekter',
] as const;
const YEARS = 5;
const FIRST_YEAR = 2016;
const HIDDEN_EVERY = 50;

/** Rows that hold `figures` figures. */
export const companyYears = (figures: number): number => figures / COLUMNS.length;

/**
 * A workbook of accounts as a kommune's finance staff would have it: a merged title, a header row, a row per company and
 * year, some of them hidden.
 */
export async function writeBenchWorkbook(path: string, figures: number): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true, useStyles: true });
  const sheet = book.addWorksheet('Regnskap');
  const title = sheet.addRow(['Regnskapstall for selskapene (kr)']);
  sheet.mergeCells(1, 1, 1, COLUMNS.length + 2);
  title.commit();
  sheet.addRow(['Selskap', 'År', ...COLUMNS]).commit();
  for (let i = 0; i < companyYears(figures); i++) {
    const turnover = 10_000_000 + ((i * 7919) % 1_000_003) * 100;
    const cost = turnover - ((i * 104_729) % 500_009) + 200_000;
    const assets = turnover + 3_000_000;
    const equity = 2_000_000 + i;
    const row = sheet.addRow([
      `Bedrift ${Math.floor(i / YEARS) + 1} AS`,
      FIRST_YEAR + (i % YEARS),
      turnover,
      cost,
      turnover - cost,
      turnover - cost - 1000,
      equity,
      assets,
      assets - equity,
      assets - 1_000_000,
      1_500_000,
      turnover - 5_000_000,
    ]);
    if (i % HIDDEN_EVERY === 0) row.hidden = true;
    row.commit();
  }
  sheet.commit();
  await book.commit();
}
