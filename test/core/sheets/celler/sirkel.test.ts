import { type Formelcelle, finnSirkler } from '#core/sheets';
import { lesBuffer } from '../../../../bot/files/index.ts';
import { workbook, workbookParts } from '../../../bot/files/made/workbook.ts';
import { zip } from '../../../bot/files/made/zip.ts';

const at = (celle: string, formel: string, ark = 'Ark1', tom = true): Formelcelle => ({
  ark,
  rad: Number(celle.slice(1)),
  kolonne: celle.charCodeAt(0) - 64,
  formel,
  tom,
});

describe('formulas that refer to themselves', () => {
  it.each<[string, Formelcelle[], string[]]>([
    ['itself', [at('A1', 'A1+1')], ['A1+1']],
    ['each other', [at('A1', '$B$1'), at('B1', 'SUM(A1:A9)')], ['$B$1', 'SUM(A1:A9)']],
    [
      'over three, with one that builds on it',
      [at('A1', 'B1'), at('B1', 'C1'), at('C1', 'A1'), at('D1', 'A1')],
      ['B1', 'C1', 'A1', 'A1'],
    ],
    ['a sum that includes itself', [at('A3', 'SUM(A1:A3)')], ['SUM(A1:A3)']],
    ['over sheets', [at('A1', "'Ark 2'!A1"), at('A1', 'Ark1!A1', 'Ark 2')], ["'Ark 2'!A1", 'Ark1!A1']],
    ['a figure that a circle is part of', [at('A1', 'A1'), at('B1', 'A1+C1', 'Ark1', false)], ['A1', 'A1+C1']],
    ['results that no circle has', [at('A1', 'B1', 'Ark1', false), at('B1', 'A1', 'Ark1', false)], []],
    ['no circle', [at('A1', 'B1'), at('B1', 'C1*0')], []],
    ['the same address on another sheet', [at('A1', 'Ark2!A1')], []],
    ['another workbook', [at('A1', '[1]Ark1!A1')], []],
    ['an address in a text', [at('A1', '"A1"')], []],
    ['asking for its own row', [at('A1', 'ROW(A1)-1')], []],
    ['a name that looks like an address', [at('A1', 'A1_sum+LOG10(5)')], []],
  ])('%s', (_, formler, expected) => {
    expect(finnSirkler(formler).map((f) => f.formel)).toEqual(expected);
  });

  it('are no zeros: the figure is left out, and the cell named', async () => {
    const rows =
      '<row><c><f>B1</f><v>0</v></c><c><f>A1</f><v>0</v></c><c><f>5-5</f><v>0</v></c></row>' +
      '<row><c><f>B2</f></c><c><f>A2</f></c><c><f>C1</f><v>3</v></c></row>';
    const read = await lesBuffer(
      workbook({ sheets: [{ name: 'Ark1', xml: `<sheetData>${rows}</sheetData>` }] }),
      'x.xlsx',
    );
    if (!read.ok) throw new Error(read.feil.kode);
    const open = (formel: string) => ({ slag: 'formel_uten_resultat', formel });
    expect(read.bok.ark[0]?.rader).toEqual([
      [open('B1'), open('A1'), 0],
      [open('B2'), open('A2'), 3],
    ]);
    expect(read.problemer.map((p) => [p.kode, p.alvor, p.ark, p.celle])).toEqual(
      ['A1', 'B1', 'A2', 'B2'].map((celle) => ['sirkulaer_formel', 'advarsel', 'Ark1', celle]),
    );
    expect(read.problemer[0]?.tekst.nb).toBe(
      'Formelen i A1 bygger på en sirkulær referanse, så resultatet er ikke til å stole på og er utelatt. Rett formelen eller skriv inn tallet.',
    );
  });

  it('are named up to twenty in a sheet, and the rest counted; none of them is a figure', async () => {
    const self = (rows: number) =>
      Array.from({ length: rows }, (_, i) => `<row><c><f>A${i + 1}</f><v>0</v></c></row>`).join('');
    const sheets = [
      { name: 'Mange', xml: `<sheetData>${self(1500)}</sheetData>` },
      { name: 'Få', xml: `<sheetData>${self(20)}</sheetData>` },
    ];
    const read = await lesBuffer(workbook({ sheets }), 'x.xlsx');
    if (!read.ok) throw new Error(read.feil.kode);
    const cells = Array.from({ length: 20 }, (_, i) => `A${i + 1}`);
    expect(read.problemer.map((p) => [p.kode, p.ark, p.celle])).toEqual([
      ...cells.map((celle) => ['sirkulaer_formel', 'Mange', celle]),
      ...cells.map((celle) => ['sirkulaer_formel', 'Få', celle]),
      ['sirkulaer_formel', 'Mange', null],
    ]);
    expect(read.problemer.at(-1)?.tekst.nb).toBe(
      'Formler i arket som også bygger på en sirkulær referanse og er utelatt: 1\u00a0480 til.',
    );
    const values = read.bok.ark.flatMap((sheet) => sheet.rader.flat());
    expect(values.every((value) => typeof value === 'object' && value?.slag === 'formel_uten_resultat')).toBe(true);
    expect(values).toHaveLength(1520);
  });

  it('are figures when the workbook says that it iterates', async () => {
    const [types, root, book, ...rest] = workbookParts({
      sheets: [{ name: 'Ark1', xml: '<sheetData><row><c><f>A1</f><v>0</v></c></row></sheetData>' }],
    });
    if (!types || !root || !book) throw new Error('no parts');
    const iterating = {
      ...book,
      content: String(book.content).replace('</workbook>', '<calcPr iterate="1"/></workbook>'),
    };
    const read = await lesBuffer(zip([types, root, iterating, ...rest]), 'x.xlsx');
    expect(read).toMatchObject({ ok: true, bok: { ark: [{ rader: [[0]] }] }, problemer: [] });
  });
});
