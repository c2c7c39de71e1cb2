import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lesBuffer, lesFil } from '../../../bot/files/index.ts';
import { readInChild } from './made/child.ts';
import { ole } from './made/ole.ts';
import { sheetOf, workbook, workbookParts } from './made/workbook.ts';
import { zip } from './made/zip.ts';

const MB = 1024 * 1024;
const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';
const ordinary = workbookParts({ sheets: [{ name: 'Ark1', xml: `<sheetData>${cell}</sheetData>` }] });
const other = (name: string) => zip([{ name, content: 'x' }]);
const bomb = (claimedSize?: number) =>
  zip([
    ...ordinary.filter((part) => part.name !== 'xl/worksheets/sheet1.xml'),
    { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(60 * MB, 0x20), ...(claimedSize ? { claimedSize } : {}) },
  ]);
const manySheets = Array.from({ length: 201 }, (_, i) => ({ name: `Ark${i}`, xml: '<sheetData/>' }));
const rows = (count: number) => '<row><c><v>1</v></c></row>'.repeat(count);

/** File name, content, code, and the line a user reads. */
const BAD: readonly (readonly [string, Buffer, string, string])[] = [
  ['tom.xlsx', Buffer.alloc(0), 'tom_fil', '«tom.xlsx» er tom. Lagre arbeidsboken på nytt og prøv igjen.'],
  [
    'tekst.xlsx',
    Buffer.from('Selskap;Omsetning\nUnikum;1'),
    'ikke_xlsx',
    '«tekst.xlsx» er en tekstfil, ikke en Excel-arbeidsbok. Lagre den som .xlsx, eller gi den endelsen .csv.',
  ],
  [
    'side.xlsx',
    Buffer.from('\ufeff\n<!DOCTYPE html><html><body>Logg inn</body></html>'),
    'ikke_xlsx',
    '«side.xlsx» er en nettside, ikke en Excel-arbeidsbok. Åpne den i Excel og lagre den som .xlsx.',
  ],
  [
    'gammel.xls',
    ole(['Workbook']),
    'ikke_xlsx',
    '«gammel.xls» er i det gamle Excel-formatet (.xls). Åpne den i Excel og lagre den som .xlsx.',
  ],
  [
    'notat.xlsx',
    ole(['WordDocument']),
    'ikke_xlsx',
    '«notat.xlsx» er et Word- eller PowerPoint-dokument, ikke en Excel-arbeidsbok. Kopier tabellene til en arbeidsbok og lagre den som .xlsx.',
  ],
  [
    'rapport.xlsx',
    Buffer.from('%PDF-1.7\n%\xe2\xe3'),
    'ikke_xlsx',
    '«rapport.xlsx» er en PDF, ikke en Excel-arbeidsbok. Be om tabellene som .xlsx eller .csv.',
  ],
  [
    'binær.xlsb',
    other('xl/workbook.bin'),
    'ikke_xlsx',
    '«binær.xlsb» er en binær Excel-arbeidsbok (.xlsb). Åpne den i Excel og lagre den som .xlsx.',
  ],
  [
    'brev.xlsx',
    other('word/document.xml'),
    'ikke_xlsx',
    '«brev.xlsx» er et Word- eller PowerPoint-dokument, ikke en Excel-arbeidsbok. Kopier tabellene til en arbeidsbok og lagre den som .xlsx.',
  ],
  [
    'tall.numbers',
    other('Index/Document.iwa'),
    'ikke_xlsx',
    '«tall.numbers» er et Numbers-dokument. Eksporter det som Excel (.xlsx) fra Numbers.',
  ],
  [
    'pakke.xlsx',
    other('les-meg.txt'),
    'ikke_xlsx',
    '«pakke.xlsx» er et zip-arkiv uten arbeidsbok. Pakk det ut og velg .xlsx-filen.',
  ],
  [
    'bilde.xlsx',
    Buffer.from('\x89PNG\r\n\x1a\n\0\0\0', 'latin1'),
    'ikke_xlsx',
    '«bilde.xlsx» er ikke en Excel-arbeidsbok. Åpne den i programmet den kommer fra og lagre den som .xlsx.',
  ],
  [
    'låst.xlsx',
    ole(['EncryptionInfo', 'EncryptedPackage']),
    'passordbeskyttet',
    '«låst.xlsx» er beskyttet med passord. Åpne den i Excel, fjern passordet (Fil › Info › Beskytt arbeidsbok) og lagre på nytt.',
  ],
  [
    'zip-passord.xlsx',
    zip(ordinary.map((part) => ({ ...part, encrypted: true }))),
    'passordbeskyttet',
    '«zip-passord.xlsx» er beskyttet med passord. Åpne den i Excel, fjern passordet (Fil › Info › Beskytt arbeidsbok) og lagre på nytt.',
  ],
  [
    'sterk-kryptering.xlsx',
    zip(ordinary.map((part) => ({ ...part, encrypted: 'strong' }))),
    'passordbeskyttet',
    '«sterk-kryptering.xlsx» er beskyttet med passord. Åpne den i Excel, fjern passordet (Fil › Info › Beskytt arbeidsbok) og lagre på nytt.',
  ],
  [
    'bombe.xlsx',
    bomb(),
    'zip_bombe',
    '«bombe.xlsx» pakkes ut til urimelig mye data og blir ikke lest. Lagre arbeidsboken på nytt fra Excel og prøv igjen.',
  ],
  [
    'løgn.xlsx',
    bomb(1000),
    'zip_bombe',
    '«løgn.xlsx» pakkes ut til urimelig mye data og blir ikke lest. Lagre arbeidsboken på nytt fra Excel og prøv igjen.',
  ],
  [
    'sum.xlsx',
    zip([...ordinary, { name: 'xl/media/bilde.png', content: 'x', claimedSize: 1025 * MB }]),
    'zip_bombe',
    '«sum.xlsx» pakkes ut til urimelig mye data og blir ikke lest. Lagre arbeidsboken på nytt fra Excel og prøv igjen.',
  ],
  [
    'avkuttet.xlsx',
    sheetOf(cell).subarray(0, 700),
    'oedelagt_fil',
    '«avkuttet.xlsx» er skadet og kan ikke leses. Åpne den i Excel, la Excel reparere den, og lagre på nytt.',
  ],
  [
    'entiteter.xlsx',
    zip(
      ordinary.map((part) =>
        part.name === 'xl/workbook.xml' ? { ...part, content: '<!DOCTYPE a [<!ENTITY b "&c;">]><workbook/>' } : part,
      ),
    ),
    'oedelagt_fil',
    '«entiteter.xlsx» er skadet og kan ikke leses. Åpne den i Excel, la Excel reparere den, og lagre på nytt.',
  ],
  [
    'ark.xlsx',
    workbook({ sheets: manySheets }),
    'for_mange_ark',
    '«ark.xlsx» har flere enn 200 ark. Del den opp i flere arbeidsbøker.',
  ],
  [
    'rader.xlsx',
    sheetOf(rows(100_001)),
    'for_mange_rader',
    '«rader.xlsx» har flere rader enn det leses (100\u00a0000 til sammen). Fjern rader som ikke trengs, eller del den opp.',
  ],
  [
    'rader.csv',
    Buffer.from('a;b\n'.repeat(100_001)),
    'for_mange_rader',
    '«rader.csv» har flere rader enn det leses (100\u00a0000 til sammen). Fjern rader som ikke trengs, eller del den opp.',
  ],
  ['tom.csv', Buffer.from('\r\n;;\r\n'), 'tom_fil', '«tom.csv» er tom. Lagre arbeidsboken på nytt og prøv igjen.'],
];

describe('files that cannot be read', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'eierblikk-'));
    for (const [name, content] of BAD) writeFileSync(join(folder, name), content);
    mkdirSync(join(folder, 'mappe.xlsx'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('each gives its code and one line, in less than 500 MB for all of them in one process', () => {
    const read = readInChild(BAD.map(([name]) => join(folder, name)));
    expect(read.results).toMatchObject(BAD.map(([, , kode, nb]) => ({ ok: false, kode, nb, problemer: [] })));
    expect(read.peakMb).toBeLessThan(500);
  }, 60_000);

  it.each(BAD)('%s is the same from memory', async (name, content, kode, nb) => {
    expect(await lesBuffer(content, name)).toMatchObject({ ok: false, feil: { kode, tekst: { nb } } });
  });

  it.each([
    ['borte.xlsx', 'finnes_ikke', 'Finner ikke filen «borte.xlsx». Sjekk navnet og mappen.'],
    ['tom.xlsx/inni.xlsx', 'finnes_ikke', 'Finner ikke filen «inni.xlsx». Sjekk navnet og mappen.'],
    ['mappe.xlsx', 'er_mappe', '«mappe.xlsx» er en mappe. Velg en fil i mappen.'],
    ['nul\0.xlsx', 'finnes_ikke', 'Finner ikke filen «nul .xlsx». Sjekk navnet og mappen.'],
  ])('%j: %s', async (name, kode, nb) => {
    expect(await lesFil(join(folder, name))).toMatchObject({ ok: false, feil: { kode, tekst: { nb } } });
  });

  it('a file above the size limit is not opened further', async () => {
    const read = await lesFil(join(folder, 'tekst.xlsx'), { grenser: { filstoerrelse: 4 } });
    expect(read).toMatchObject({ ok: false, feil: { kode: 'for_stor_fil' } });
    expect(await lesBuffer(Buffer.alloc(101 * MB), 'stor.xlsx')).toMatchObject({
      feil: {
        tekst: { nb: '«stor.xlsx» er større enn 100 MB. Fjern bilder og ark som ikke trengs, og prøv igjen.' },
      },
    });
  });

  it('a heap close to its limit gives up the file, not the process', async () => {
    expect(await lesBuffer(sheetOf(cell), 'x.xlsx', { grenser: { minneandel: 0 } })).toMatchObject({
      ok: false,
      feil: {
        kode: 'mangler_minne',
        tekst: {
          nb: 'Det er ikke nok ledig minne til å lese «x.xlsx». Del arbeidsboken opp, eller prøv igjen senere.',
        },
      },
    });
  });

  it('more cells or text than is read', async () => {
    const two = '<row><c><v>1</v></c><c t="inlineStr"><is><t>en tekst</t></is></c></row>';
    expect(await lesBuffer(sheetOf(two), 'x.xlsx', { grenser: { celler: 1 } })).toMatchObject({
      feil: { kode: 'for_mange_celler' },
    });
    expect(await lesBuffer(sheetOf(two), 'x.xlsx', { grenser: { tekst: 20 } })).toMatchObject({
      feil: {
        kode: 'for_mye_tekst',
        tekst: { nb: '«x.xlsx» inneholder mer tekst enn det leses. Fjern ark som ikke trengs, og prøv igjen.' },
      },
    });
  });

  it('stops when the caller does', async () => {
    expect(await lesBuffer(sheetOf(cell), 'x.xlsx', { signal: AbortSignal.abort() })).toMatchObject({
      ok: false,
      feil: { kode: 'avbrutt', tekst: { nb: 'Lesingen av «x.xlsx» ble avbrutt.' } },
    });
    const control = new AbortController();
    const reading = lesBuffer(sheetOf(rows(50_000)), 'x.xlsx', { signal: control.signal });
    setImmediate(() => control.abort());
    expect(await reading).toMatchObject({ feil: { kode: 'avbrutt' } });
  });

  it('every message exists in both standards, on one line', async () => {
    for (const [name, content] of BAD) {
      const read = await lesBuffer(content, name);
      if (read.ok) throw new Error(`${name} was read`);
      for (const text of [read.feil.tekst.nb, read.feil.tekst.nn]) expect(text).toMatch(/^.*\.$/u);
      expect(read.feil.tekst.nn).not.toBe(read.feil.tekst.nb);
    }
  });
});

describe('a damaged or too large part costs that part', () => {
  const good = { name: 'God', xml: `<sheetData>${cell}</sheetData>` };
  const book = (xml: string) => workbook({ sheets: [{ name: 'Ille', xml }, good] });
  const grenser = { rader: 10, celler: 30 };

  it.each([
    ['too many rows', book(`<sheetData>${rows(11)}</sheetData>`), 'for_mange_rader'],
    ['too many cells', book(`<sheetData><row>${'<c><v>1</v></c>'.repeat(31)}</row></sheetData>`), 'for_mange_celler'],
    ['cut-off XML', book('<sheetData><row><c><v>1'), 'oedelagt_ark'],
  ])('%s: the other sheet is read', async (_, content, kode) => {
    const read = await lesBuffer(content, 'x.xlsx', { grenser });
    if (!read.ok) throw new Error(read.feil.kode);
    expect(read.bok.ark.map((ark) => [ark.navn, ark.rader])).toEqual([['God', [[1]]]]);
    expect(read.problemer).toMatchObject([{ kode, ark: 'Ille', celle: null, alvor: 'feil' }]);
  });

  it.each([
    ['a wrong checksum', { wrongChecksum: true }],
    ['damaged data', { content: Buffer.from('\xff\xff\xff', 'latin1'), stored: true }],
  ])('%s in one sheet', async (_, change) => {
    const parts = workbookParts({ sheets: [{ name: 'Ille', xml: '<sheetData/>' }, good] });
    const content = zip(parts.map((part) => (part.name.endsWith('sheet1.xml') ? { ...part, ...change } : part)));
    const read = await lesBuffer(content, 'x.xlsx');
    if (!read.ok) throw new Error(read.feil.kode);
    expect(read.bok.ark.map((ark) => ark.navn)).toEqual(['God']);
    expect(read.problemer.map((p) => p.tekst.nb)).toEqual([
      'Arket «Ille» er skadet og er ikke lest. Åpne filen i Excel, la Excel reparere den, og lagre på nytt.',
    ]);
  });
});
