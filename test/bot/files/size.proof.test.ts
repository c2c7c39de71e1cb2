import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
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
      `Arket «Ark ${s}» er ikke lest: arbeidsboken har flere rader enn det leses (250\u00a0000 til sammen). Fjern rader som ikke trengs, eller del den opp.`;
    expect(read.results).toEqual([{ ok: true, kode: null, nb: null, problemer: [line(1), line(2), line(3)] }]);
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

  it('as much as is read at all: every row and cell the limits allow, in every kind of cell', () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs>';
    const row = (r: number) =>
      `<row>${Array.from({ length: 7 }, (_, k) => `<c s="1"><v>0.${r}${k}</v></c>`).join('')}<c t="inlineStr"><is><t>Selskap nummer ${r} i rekken</t></is></c></row>`;
    const rows: string[] = [];
    for (let r = 1; r <= 250_000; r++) rows.push(row(r));
    const parts = workbookParts({
      sheets: [{ name: 'Fullt', xml: `<sheetData>${rows.join('')}</sheetData>` }],
      styles,
    });
    writeFileSync(join(folder, 'fullt.xlsx'), zip(parts));
    const read = readInChild([join(folder, 'fullt.xlsx')]);
    expect(read.results).toEqual([{ ok: true, kode: null, nb: null, problemer: [] }]);
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
