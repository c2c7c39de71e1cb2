import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { GRENSER } from '../../../bot/files/index.ts';
import { readInChild } from './made/child.ts';
import { workbookParts } from './made/workbook.ts';
import { zip } from './made/zip.ts';

const MB = 1024 * 1024;
const LIMIT_MB = 500;

/** Files of the size that brings readers down, each read in a process of its own. Minutes, so only with `npm run proof`. */
describe('very large files', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'eierblikk-stor-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function millions(
    name: string,
    sheets: number,
    rows: number,
    more: (book: ExcelJS.stream.xlsx.WorkbookWriter) => void,
  ) {
    const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: join(folder, name), useSharedStrings: true });
    more(book);
    for (let s = 1; s <= sheets; s++) {
      const sheet = book.addWorksheet(`Ark ${s}`);
      for (let r = 1; r <= rows; r++) sheet.addRow([`Selskap ${r % 5000}`, r, r * 7]).commit();
      sheet.commit();
    }
    await book.commit();
    return join(folder, name);
  }

  it('3 million rows: the sheets are named, the small one is read', async () => {
    const path = await millions('rader.xlsx', 3, 1_000_000, (book) => {
      const sheet = book.addWorksheet('Regnskap');
      sheet.addRow(['Unikum AS', 1]).commit();
      sheet.commit();
    });
    const read = readInChild([path]);
    const line = (s: number) =>
      `Arket «Ark ${s}» er ikke lest: arbeidsboken har flere rader enn det leses (100\u00a0000 til sammen). Fjern rader som ikke trengs, eller del den opp.`;
    expect(read.results).toMatchObject([{ ok: true, kode: null, nb: null, problemer: [line(1), line(2), line(3)] }]);
    expect(read.peakMb).toBeLessThan(LIMIT_MB);
  }, 600_000);

  it('3 million lines of CSV', async () => {
    const path = join(folder, 'linjer.csv');
    const out = createWriteStream(path);
    for (let i = 0; i < 30; i++) if (!out.write('Unikum AS;1\n'.repeat(100_000))) await once(out, 'drain');
    out.end();
    await once(out, 'close');
    const read = readInChild([path]);
    expect(read.results.map((r) => r.kode)).toEqual(['for_mange_rader']);
    expect(read.peakMb).toBeLessThan(LIMIT_MB);
  }, 600_000);

  const MEASURES = ['Omsetning', 'Driftskostnader', 'Egenkapital', 'Sum eiendeler', 'Gjeld', 'Salgsinntekter'];
  const text = (content: string) => `<c t="inlineStr"><is><t>${content}</t></is></c>`;

  /** Accounts of two thousand companies, year by year, in so many columns of figures; as much of it as is read at all. */
  function full(name: string, columns: number, cell: (row: number, column: number) => string) {
    const measures = MEASURES.slice(0, columns);
    const header = ['Selskap', 'År', ...measures.map((m) => `${m} (kr)`)];
    const years = Math.min(GRENSER.rader, Math.floor(GRENSER.celler / header.length)) - 1;
    const rows = [`<row>${header.map(text).join('')}</row>`];
    for (let r = 0; r < years; r++) {
      const year = 1990 + Math.floor(r / 2000);
      const cells = measures.map((_, k) => cell(r, k)).join('');
      rows.push(`<row>${text(`Bedrift ${r % 2000} AS`)}<c><v>${year}</v></c>${cells}</row>`);
    }
    const sheet = { name: 'Regnskap', xml: `<sheetData>${rows.join('')}</sheetData>` };
    writeFileSync(join(folder, name), zip(workbookParts({ sheets: [sheet] })));
    return { path: join(folder, name), figures: years * columns };
  }

  it.each([1, 4, 6])(
    'as much as is read at all, from file to portfolio, in %i columns of figures',
    (columns) => {
      const { path, figures } = full(`tall${columns}.xlsx`, columns, (r, k) => `<c><v>${r}${k}.5</v></c>`);
      const read = readInChild([path]);
      expect(read.results).toEqual([{ ok: true, kode: null, nb: null, problemer: [], figures, misunderstood: 0 }]);
      expect(read.peakMb).toBeLessThan(LIMIT_MB);
    },
    600_000,
  );

  it('the same when every figure is a mistake', () => {
    const { path, figures } = full('feil.xlsx', 6, (r, k) => text(`om lag ${r}-${k} kroner`));
    const read = readInChild([path]);
    expect(read.results).toMatchObject([{ ok: true, problemer: [], figures: 0, misunderstood: figures }]);
    expect(read.peakMb).toBeLessThan(LIMIT_MB);
  }, 600_000);

  it.each([
    ['honest', undefined],
    ['lying', 1000],
  ])(
    'a zip bomb of a gigabyte, %s about its size',
    (name, claimedSize) => {
      const parts = workbookParts({ sheets: [{ name: 'Ark1', xml: '<sheetData/>' }] }).filter(
        (p) => !p.name.endsWith('sheet1.xml'),
      );
      const content = Buffer.alloc(1024 * MB, 0x20);
      const path = join(folder, `${name}.xlsx`);
      writeFileSync(
        path,
        zip([...parts, { name: 'xl/worksheets/sheet1.xml', content, ...(claimedSize ? { claimedSize } : {}) }]),
      );
      const read = readInChild([path]);
      expect(read.results.map((r) => r.kode)).toEqual(['zip_bombe']);
      expect(read.peakMb).toBeLessThan(LIMIT_MB);
    },
    600_000,
  );
});
