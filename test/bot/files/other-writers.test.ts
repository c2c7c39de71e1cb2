import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ExcelJS from 'exceljs';
import { lesBuffer, lesFil } from '../../../bot/files/index.ts';
import { whenLibreOffice } from '../../requirements.ts';
import { workbookParts } from './made/workbook.ts';
import { type Part, zip } from './made/zip.ts';

const one = (xml = '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>') =>
  workbookParts({ sheets: [{ name: 'Ark1', xml }] });

function change(parts: readonly Part[], name: string, edit: (content: string) => string): Part[] {
  return parts.map((part) => (part.name === name ? { ...part, content: edit(String(part.content)) } : part));
}

async function sheets(content: Buffer) {
  const read = await lesBuffer(content, 'x.xlsx');
  if (!read.ok) throw new Error(read.feil.tekst.nb);
  return read.bok.ark.map((ark) => [ark.navn, ark.rader]);
}

describe('workbooks as other programs write them', () => {
  it.each<[string, readonly Part[]]>([
    ['no styles, no shared strings', one()],
    ['stored, not deflated', one().map((part) => ({ ...part, stored: true }))],
    [
      'an absolute target',
      change(one(), 'xl/_rels/workbook.xml.rels', (x) => x.replace('"worksheets/', '"/xl/worksheets/')),
    ],
    [
      'a target through the parent',
      change(one(), 'xl/_rels/workbook.xml.rels', (x) => x.replace('"worksheets/', '"../xl/worksheets/')),
    ],
    [
      'backslashes and capitals in part names',
      one().map((part) => ({ ...part, name: part.name.replace('xl/worksheets/s', 'xl\\Worksheets\\S') })),
    ],
    [
      'a prefix on every element',
      change(one(), 'xl/worksheets/sheet1.xml', (x) =>
        x.replace(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
      ),
    ],
    ['no relation from the root', one().filter((part) => part.name !== '_rels/.rels')],
    [
      'the strict standard',
      one().map((part) => ({
        ...part,
        content: String(part.content).replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
      })),
    ],
  ])('%s', async (_, parts) => {
    expect(await sheets(zip(parts))).toEqual([['Ark1', [[7]]]]);
  });

  it('sheets come in the order of the tabs, whatever their relations and parts are numbered', async () => {
    const value = (n: number) => `<sheetData><row><c><v>${n}</v></c></row></sheetData>`;
    const parts = workbookParts({
      sheets: [
        { name: 'B', xml: value(1) },
        { name: 'A', xml: value(2) },
      ],
    });
    const swapped = change(parts, 'xl/workbook.xml', (x) =>
      x.replace(/(<sheet name="B".*?\/>)(<sheet .*?\/>)/, '$2$1'),
    );
    expect(await sheets(zip(swapped))).toEqual([
      ['A', [[2]]],
      ['B', [[1]]],
    ]);
  });

  it('a chart on a sheet of its own is no sheet of cells', async () => {
    const parts = workbookParts({
      sheets: [
        { name: 'Diagram', xml: '' },
        { name: 'Tall', xml: '<sheetData/>' },
      ],
    });
    const chart = change(parts, 'xl/_rels/workbook.xml.rels', (x) => x.replace('/worksheet"', '/chartsheet"'));
    expect(await sheets(zip(chart))).toEqual([['Tall', []]]);
  });

  it('formulas in extensions are no cells', async () => {
    const xml =
      '<sheetData><row><c><v>7</v></c></row></sheetData><extLst><ext><x14:cfRule><xm:f>A1</xm:f></x14:cfRule></ext></extLst>';
    expect(await sheets(zip(one(xml)))).toEqual([['Ark1', [[7]]]]);
  });
});

describe('a workbook saved by LibreOffice', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'eierblikk-lo-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const convert = (soffice: string, to: string) => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil'))}`;
    const args = ['--headless', profile, '--convert-to', to, '--outdir', join(folder, 'ut'), join(folder, 'inn.xlsx')];
    return execFileSync(soffice, args, { stdio: 'ignore' });
  };

  whenLibreOffice(
    'has the same cells as before, and its other formats are named',
    async (soffice) => {
      const book = new ExcelJS.Workbook();
      const sheet = book.addWorksheet('__proto__');
      sheet.addRow(['Regnskap']);
      sheet.addRow(['Unikum AS', 1234.5, 0.07, new Date(Date.UTC(2020, 11, 31)), true]);
      sheet.addRow([{ text: 'Spir', hyperlink: 'https://eksempel.example' }, { error: '#REF!' }, 5000]);
      sheet.mergeCells('A1:C1');
      sheet.getCell('C2').numFmt = '0.0%';
      sheet.getCell('D2').numFmt = 'dd.mm.yyyy';
      sheet.getCell('C3').numFmt = '#,##0,';
      sheet.getRow(3).hidden = true;
      sheet.getColumn(4).hidden = true;
      book.addWorksheet('skjult', { state: 'hidden' }).getCell('B2').value = 1;
      const inn = join(folder, 'inn.xlsx');
      writeFileSync(inn, Buffer.from(await book.xlsx.writeBuffer()));
      for (const to of ['xlsx', 'xls', 'ods']) convert(soffice, to);
      const [before, after] = await Promise.all([lesFil(inn), lesFil(join(folder, 'ut/inn.xlsx'))]);
      expect(before).toMatchObject({ ok: true, problemer: [] });
      expect(after.ok && after.bok.ark).toEqual(before.ok && before.bok.ark);
      const xls = '«inn.xls» er i det gamle Excel-formatet (.xls). Åpne den i Excel og lagre den som .xlsx.';
      expect(await lesFil(join(folder, 'ut/inn.xls'))).toMatchObject({
        feil: { kode: 'ikke_xlsx', tekst: { nb: xls } },
      });
      const ods = '«tall.xlsx» er et OpenDocument-regneark (.ods). Åpne det og lagre det som .xlsx.';
      expect(await lesBuffer(readFileSync(join(folder, 'ut/inn.ods')), 'tall.xlsx')).toMatchObject({
        feil: { kode: 'ikke_xlsx', tekst: { nb: ods } },
      });
    },
    120_000,
  );
});
