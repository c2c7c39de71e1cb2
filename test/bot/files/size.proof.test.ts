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
      `Arket «Ark ${s}» er ikke lest: arbeidsboken har flere rader enn det leses (50\u00a0000 til sammen). Fjern rader som ikke trengs, eller del den opp.`;
    expect(read.results).toMatchObject([{ ok: true, kode: null, nb: null, problemer: [line(1), line(2), line(3)] }]);
    expect(read.peakMb).toBeLessThan(LIMIT_MB);
  }, 600_000);

  it('3 million lines of CSV', async () => {
    const path = join(folder, 'linjer.csv');
    const out = createWriteStream(path);
    for (let i = 0; i < 30; i++) if (!out.write('Unikum AS;1;2;3\n'.repeat(100_000))) await once(out, 'drain');
    out.end();
    await once(out, 'close');
    const read = readInChild([path]);
    expect(read.results.map((r) => r.kode)).toEqual(['for_mange_rader']);
    expect(read.peakMb).toBeLessThan(LIMIT_MB);
  }, 600_000);

  const COLUMNS = [
    'Selskap',
    'År',
    'Omsetning',
    'Driftsresultat',
    'Årsresultat',
    'Egenkapital',
    'Gjeld',
    'Driftsmargin',
  ];
  const ROWS = GRENSER.rader - 1;
  const text = (content: string) => `<c t="inlineStr"><is><t>${content}</t></is></c>`;

  /** Fifty years of a thousand companies: as many rows and cells as are read at all. */
  function full(name: string, cell: (row: number, column: number) => string): string {
    const rows = [`<row>${COLUMNS.map(text).join('')}</row>`];
    for (let r = 0; r < ROWS; r++) {
      const cells = COLUMNS.slice(2).map((_, k) => cell(r, k));
      rows.push(
        `<row>${text(`Bedrift ${r % 1000} AS`)}<c><v>${1990 + Math.floor(r / 1000)}</v></c>${cells.join('')}</row>`,
      );
    }
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>';
    const sheet = { name: 'Regnskap', xml: `<sheetData>${rows.join('')}</sheetData>` };
    writeFileSync(join(folder, name), zip(workbookParts({ sheets: [sheet], styles })));
    return join(folder, name);
  }

  it('as much as is read at all, from file to portfolio, when every cell is a figure', () => {
    const path = full('tall.xlsx', (r, k) => (k === 3 ? `<c s="1"><v>0.0${r}</v></c>` : `<c><v>${r}${k}.5</v></c>`));
    const read = readInChild([path]);
    expect(read.results).toEqual([
      { ok: true, kode: null, nb: null, problemer: [], figures: ROWS * (COLUMNS.length - 2), misunderstood: 0 },
    ]);
    expect(read.peakMb).toBeLessThan(LIMIT_MB);
  }, 600_000);

  it('the same when every cell is a mistake', () => {
    const read = readInChild([full('feil.xlsx', (r, k) => text(`om lag ${r}-${k} kroner`))]);
    expect(read.results).toMatchObject([{ ok: true, problemer: [], misunderstood: ROWS * (COLUMNS.length - 2) }]);
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
