import { dato } from '#core';
import type { Arbeidsbok, Ark, Celle } from '#core/sheets';
import { type Filproblem, lesBuffer } from '../../../bot/files/index.ts';
import { sheetOf, workbook } from './made/workbook.ts';

async function read(content: Buffer): Promise<{ bok: Arbeidsbok; problemer: readonly Filproblem[] }> {
  const result = await lesBuffer(content, 'x.xlsx');
  if (!result.ok) throw new Error(result.feil.tekst.nb);
  return result;
}

async function firstSheet(content: Buffer): Promise<Ark> {
  const [ark] = (await read(content)).bok.ark;
  if (!ark) throw new Error('no sheet');
  return ark;
}

const STYLES = `<numFmts>
  <numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="#,##0,"/>
  <numFmt numFmtId="166" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="167" formatCode="[h]:mm"/>
</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs>`;
const STRINGS = `<si><t>Unikum AS</t></si>
  <si><r><rPr><b/></rPr><t>Fos</t></r><r><t xml:space="preserve">sheim </t></r><rPh sb="0" eb="1"><t>uttale</t></rPh></si>
  <si/><si><t>a_x000D_b &amp; _x005F_x0041_ &#xE5;</t></si>`;

describe('a cell', () => {
  const cases: readonly (readonly [string, Celle])[] = [
    ['<c r="A1"><v>1234.5</v></c>', 1234.5],
    ['<c r="A1"><v>-1.5E3</v></c>', -1500],
    ['<c r="A1" t="n"><v>0</v></c>', 0],
    ['<c r="A1"><v>1e999</v></c>', '1e999'],
    ['<c r="A1"><v>NaN</v></c>', 'NaN'],
    ['<c r="A1"><v>0x10</v></c>', '0x10'],
    ['<c r="A1" t="s"><v>0</v></c>', 'Unikum AS'],
    ['<c r="A1" t="s"><v>1</v></c>', 'Fossheim '],
    ['<c r="A1" t="s"><v>3</v></c>', 'a\rb & _x0041_ å'],
    ['<c r="A1" t="s"><v>99</v></c>', { slag: 'feil', kode: '#VALUE!' }],
    ['<c r="A1" t="inlineStr"><is><t>Arba </t></is></c>', 'Arba '],
    ['<c r="A1" t="inlineStr"><is><r><t>Ar</t></r><r><t>ba</t></r></is></c>', 'Arba'],
    ['<c r="A1" t="inlineStr"><is><t><![CDATA[A & <B>]]></t></is></c>', 'A & <B>'],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="e"><v>#REF!</v></c>', { slag: 'feil', kode: '#REF!' }],
    ['<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { slag: 'feil', kode: '#DIV/0!' }],
    ['<c r="A1" t="d"><v>2020-12-31T00:00:00</v></c>', { slag: 'dato', dato: dato('2020-12-31') }],
    ['<c r="A1" s="1"><v>0.07</v></c>', { slag: 'prosent', tall: 0.07, desimaler: 0 }],
    ['<c r="A1" s="2"><f>B1/C1</f><v>0.0429</v></c>', { slag: 'prosent', tall: 0.0429, desimaler: 1 }],
    ['<c r="A1" s="3"><v>162000000</v></c>', { slag: 'tall_med_format', tall: 162000000, format: '#,##0,' }],
    ['<c r="A1" s="4"><v>44196.75</v></c>', { slag: 'dato', dato: dato('2020-12-31') }],
    ['<c r="A1" s="5"><v>44196</v></c>', { slag: 'dato', dato: dato('2020-12-31') }],
    ['<c r="A1" s="5"><v>162000000</v></c>', 162000000],
    ['<c r="A1" s="6"><v>1.5</v></c>', { slag: 'tall_med_format', tall: 1.5, format: '[h]:mm' }],
    ['<c r="A1" s="999"><v>5</v></c>', 5],
    ['<c r="A1"><f>SUM(B1:B3)</f><v>6</v></c>', 6],
    ['<c r="A1" t="str"><f>A2&amp;A3</f><v>Unikum AS</v></c>', 'Unikum AS'],
    ['<c r="A1"><f>SUM(B1:B3)</f></c>', { slag: 'formel_uten_resultat', formel: 'SUM(B1:B3)' }],
    ['<c r="A1"><f>SUM(B1:B3)</f><v></v></c>', { slag: 'formel_uten_resultat', formel: 'SUM(B1:B3)' }],
    ['<c r="A1"><f>SUM(B1:B3)</f><v/></c>', { slag: 'formel_uten_resultat', formel: 'SUM(B1:B3)' }],
    [
      '<c r="A1" t="str"><f>HYPERLINK("http://ond.example","Unikum AS")</f><v>Unikum AS</v></c>',
      { slag: 'lenke', tekst: 'Unikum AS' },
    ],
    ['<c r="A1"><f>HYPERLINK("http://ond.example","Unikum ""A""")</f></c>', { slag: 'lenke', tekst: 'Unikum "A"' }],
    [
      '<c r="A1"><f>HYPERLINK("http://ond.example",B1)</f></c>',
      { slag: 'formel_uten_resultat', formel: 'HYPERLINK("http://ond.example",B1)' },
    ],
    [
      '<c r="A1" t="inlineStr"><is><t>=HYPERLINK("http://ond.example")</t></is></c>',
      '=HYPERLINK("http://ond.example")',
    ],
  ];

  it.each(cases)('%s', async (xml, expected) => {
    const content = workbook({
      sheets: [{ name: 'Ark1', xml: `<sheetData><row r="1">${xml}</row></sheetData>` }],
      sharedStrings: STRINGS,
      styles: STYLES,
    });
    expect((await firstSheet(content)).rader).toEqual([[expected]]);
  });

  it.each([
    '<c r="A1"/>',
    '<c r="A1" s="1"/>',
    '<c r="A1" t="s"><v>2</v></c>',
    '<c r="A1" t="str"><f>""</f><v></v></c>',
  ])('%s is empty', async (xml) => {
    const content = workbook({
      sheets: [{ name: 'Ark1', xml: `<sheetData><row r="1">${xml}</row></sheetData>` }],
      sharedStrings: STRINGS,
    });
    expect((await firstSheet(content)).rader).toEqual([]);
  });

  it('dates count from 1904 when the workbook says so', async () => {
    const content = workbook({
      workbookProperties: '<workbookPr date1904="1"/>',
      sheets: [{ name: 'Ark1', xml: '<sheetData><row><c s="4"><v>42734</v></c></row></sheetData>' }],
      styles: STYLES,
    });
    expect((await firstSheet(content)).rader).toEqual([[{ slag: 'dato', dato: '2020-12-31' }]]);
  });

  it.each([
    ['1', '1900-01-01'],
    ['59', '1900-02-28'],
    ['61', '1900-03-01'],
    ['2958465', '9999-12-31'],
  ])('day %s is %s, as Excel shows it', async (nummer, dato) => {
    const content = workbook({
      sheets: [{ name: 'Ark1', xml: `<sheetData><row><c s="4"><v>${nummer}</v></c></row></sheetData>` }],
      styles: STYLES,
    });
    expect((await firstSheet(content)).rader).toEqual([[{ slag: 'dato', dato }]]);
  });

  it.each(['0', '60', '-1', '2958466'])('day %s is no date and stays a number', async (nummer) => {
    const content = workbook({
      sheets: [{ name: 'Ark1', xml: `<sheetData><row><c s="4"><v>${nummer}</v></c></row></sheetData>` }],
      styles: STYLES,
    });
    const { rader } = await firstSheet(content);
    expect(rader).toEqual([[Number(nummer)]]);
  });
});

describe('a sheet', () => {
  it('keeps rows and columns where they are, with or without addresses', async () => {
    const v = (n: number) => `<v>${n}</v>`;
    const ark = await firstSheet(
      sheetOf(
        `<row><c>${v(1)}</c><c r="D1">${v(2)}</c><c>${v(3)}</c></row><row r="4"><c r="B4">${v(4)}</c></row>` +
          `<row><c r="A5">${v(5)}</c></row><row><c r="C9">${v(6)}</c></row>`,
      ),
    );
    const expected: (number | undefined)[][] = [];
    expected[0] = [1];
    expected[0][3] = 2;
    expected[0][4] = 3;
    expected[3] = [];
    expected[3][1] = 4;
    expected[4] = [5];
    expected[8] = [];
    expected[8][2] = 6;
    expect(ark.rader).toEqual(expected);
  });

  it('tells merged areas and hidden rows, columns and sheets', async () => {
    const cols = '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="9"/></cols>';
    const rows = '<row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>2</v></c></row><row r="3" hidden="1"/>';
    const content = workbook({
      sheets: [
        {
          name: 'Skjult',
          state: 'veryHidden',
          xml: `${cols}<sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="feil"/></mergeCells>`,
        },
      ],
    });
    expect(await firstSheet(content)).toEqual({
      navn: 'Skjult',
      rader: [[1], [2]],
      sammenslaatte: [{ rad1: 1, kolonne1: 1, rad2: 2, kolonne2: 3 }],
      skjulteRader: new Set([2]),
      skjulteKolonner: new Set([2, 3]),
      skjult: true,
    });
  });

  it('marks texts with a link, and leaves numbers', async () => {
    const rows =
      '<row><c t="inlineStr"><is><t>Unikum</t></is></c><c><v>7</v></c><c t="inlineStr"><is><t>x</t></is></c></row>';
    const ark = await firstSheet(sheetOf(rows, '<hyperlinks><hyperlink ref="A1:B1" r:id="rId1"/></hyperlinks>'));
    expect(ark.rader).toEqual([[{ slag: 'lenke', tekst: 'Unikum' }, 7, 'x']]);
  });

  it('may have any name', async () => {
    const names = ['__proto__', 'constructor', '=1+1', 'Ark &amp; &#xE5;'];
    const { bok } = await read(workbook({ sheets: names.map((name) => ({ name, xml: '<sheetData/>' })) }));
    expect(bok.ark.map((ark) => ark.navn)).toEqual(['__proto__', 'constructor', '=1+1', 'Ark & å']);
  });

  it('leaves out what is beyond the last row and column, and says so', async () => {
    const { bok, problemer } = await read(
      sheetOf(
        '<row r="1"><c r="A1"><v>1</v></c><c r="XFE1"><v>2</v></c></row><row r="1048577"><c r="A1048577"><v>3</v></c></row>',
      ),
    );
    expect(bok.ark[0]?.rader).toEqual([[1]]);
    expect(problemer.map((p) => p.tekst.nb)).toEqual([
      'Arket «Ark1» har celler utenfor det Excel har plass til. De er ikke lest.',
    ]);
  });

  it('cuts a text longer than Excel can hold, and names the cell', async () => {
    const long = `<c r="B1" t="inlineStr"><is><t>${'æ'.repeat(40_000)}</t></is></c>`;
    const { bok, problemer } = await read(sheetOf(`<row>${long}</row>`));
    expect(bok.ark[0]?.rader[0]?.[1]).toBe('æ'.repeat(32_767));
    expect(problemer).toMatchObject([{ kode: 'for_lang_tekst', alvor: 'advarsel', celle: 'B1' }]);
    expect(problemer[0]?.tekst.nb).toBe('Teksten i B1 er lengre enn 32\u00a0767 tegn. Bare begynnelsen er lest.');
  });

  it('reads the rest of a shared formula with its stored results', async () => {
    const rows =
      '<row><c><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row>' +
      '<row><c><f t="shared" si="0"/><v>4</v></c></row><row><c><f t="shared" si="0"/></c></row>';
    expect((await firstSheet(sheetOf(rows))).rader).toEqual([
      [2],
      [4],
      [{ slag: 'formel_uten_resultat', formel: 'B1*2' }],
    ]);
  });

  it('does not let links, hidden columns or formulas over the whole sheet take hours', async () => {
    const often = (xml: string) => xml.repeat(20_000);
    const content = workbook({
      sheets: [
        {
          name: 'Ark1',
          xml:
            `<cols>${often('<col min="1" max="16384" hidden="1"/>')}</cols>` +
            `<sheetData><row><c t="inlineStr"><is><t>x</t></is></c></row>${often('<row><c><f>SUM(A1:XFD9999)</f></c></row>')}</sheetData>` +
            `<hyperlinks>${often('<hyperlink ref="A1:XFD60"/>')}</hyperlinks>`,
        },
      ],
    });
    const ark = await firstSheet(content);
    expect(ark.rader[0]).toEqual([{ slag: 'lenke', tekst: 'x' }]);
    expect(ark.skjulteKolonner.size).toBe(16_384);
  });
});
