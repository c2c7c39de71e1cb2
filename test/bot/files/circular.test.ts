import { lesBuffer } from '../../../bot/files/index.ts';
import { finnSirkler, type Nullformel } from '../../../bot/files/xlsx/sirkel.ts';
import { workbook } from './made/workbook.ts';

const at = (celle: string, formel: string, ark = 'Ark1'): Nullformel => ({
  ark,
  rad: Number(celle.slice(1)),
  kolonne: celle.charCodeAt(0) - 64,
  formel,
});

describe('formulas that refer to themselves', () => {
  it.each<[string, Nullformel[], string[]]>([
    ['itself', [at('A1', 'A1+1')], ['A1+1']],
    ['each other', [at('A1', '$B$1'), at('B1', 'SUM(A1:A9)')], ['$B$1', 'SUM(A1:A9)']],
    [
      'over three, with one that only looks on',
      [at('A1', 'B1'), at('B1', 'C1'), at('C1', 'A1'), at('D1', 'A1')],
      ['B1', 'C1', 'A1'],
    ],
    ['a sum that includes itself', [at('A3', 'SUM(A1:A3)')], ['SUM(A1:A3)']],
    ['over sheets', [at('A1', "'Ark 2'!A1"), at('A1', 'Ark1!A1', 'Ark 2')], ["'Ark 2'!A1", 'Ark1!A1']],
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
      'Formelen i A1 viser til seg selv (sirkulær referanse), så resultatet er ikke til å stole på og er utelatt. Rett formelen eller skriv inn tallet.',
    );
  });
});
