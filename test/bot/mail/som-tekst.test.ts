import type { Utsnitt } from '#core';
import { somTekst } from '../../../bot/mail/index.ts';
import { type Blokk, type Dokument, somDokument } from '../../../bot/summary/index.ts';
import { sammendragFor } from '../summary/sammendrag-for.ts';

const celle = (tekst: string) => ({ tekst, figur: null });
const kolonne = (tittel: string, undertittel = '', feste: 'venstre' | 'hoeyre' = 'hoeyre') => ({
  tittel,
  undertittel,
  feste,
  vekt: 1,
});
const dokument = (...blokker: Blokk[]): Dokument => ({
  maalform: 'nb',
  tittel: 'Bedriftene i Ås',
  undertittel: '1. desember 2026',
  blokker,
});

test('a narrow table stands in columns, figures to the right', () => {
  const tekst = somTekst(
    dokument({
      slag: 'tabell',
      navn: 'Nøkkeltall',
      kolonner: [kolonne('Bedrift', '', 'venstre'), kolonne('Margin', '2025')],
      rader: [
        { celler: [celle('Unikum AS'), celle('−17,2 %')], sum: false },
        { celler: [celle('Å*_[x]'), celle('skjult')], sum: false },
      ],
    }),
  );
  expect(tekst).toBe(
    [
      'Bedriftene i Ås',
      '===============',
      '',
      '1. desember 2026',
      '',
      '            Margin',
      'Bedrift     (2025)',
      '─────────  ───────',
      'Unikum AS  −17,2 %',
      'Å*_[x]      skjult',
      '',
    ].join('\n'),
  );
});

test('a wide one stands row by row, each figure with what it is', () => {
  const bred = 'Et ganske langt kolonnenavn';
  const tekst = somTekst(
    dokument({
      slag: 'tabell',
      navn: 'Nøkkeltall',
      kolonner: [kolonne('Bedrift', '', 'venstre'), ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => kolonne(`${bred}${n}`))],
      rader: [{ celler: [celle('Unikum AS'), ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => celle(`${n}0,0 %`))], sum: false }],
    }),
  );
  expect(tekst).toContain(`Unikum AS\n  ${bred}1: 10,0 %\n`);
  expect(tekst).toContain(`  ${bred}8: 80,0 %\n`);
});

test('a name with line breaks and signs is one line of text', () => {
  const tekst = somTekst(dokument({ slag: 'liste', punkter: [{ innledning: 'A\r\nB: # *x*', tekst: 'under 25 %.' }] }));
  expect(tekst).toContain('- A B: # *x*: under 25 %.');
});

/** Without spaces and line breaks. */
const tett = (tekst: string): string => tekst.replace(/\s+/gu, '');

/** What must stand unbroken: figures and sentences whole, words in a table's columns one by one, as far as a line goes. */
function biter(blokk: Blokk): string[] {
  switch (blokk.slag) {
    case 'tabell': {
      const celler = blokk.rader.flatMap((rad) => rad.celler);
      return celler.flatMap(({ tekst, figur }) =>
        figur === null ? tekst.split(' ').map((o) => o.slice(0, 20)) : [tekst],
      );
    }
    case 'liste':
      return blokk.punkter.map((p) => p.tekst);
    case 'diagram':
      return [blokk.diagram.alternativtekst, blokk.diagram.kilde];
    default:
      return [blokk.tekst];
  }
}

const UTSNITT: readonly (readonly ['eksempel' | 'eksempelkommune', Utsnitt, 'nb' | 'nn'])[] = [
  ['eksempel', { slag: 'portefolje' }, 'nb'],
  ['eksempel', { slag: 'kommune', kommune: 'Oslo' }, 'nn'],
  ['eksempel', { slag: 'selskap', selskap: 'unikum-as' }, 'nb'],
  ['eksempelkommune', { slag: 'portefolje' }, 'nn'],
];

describe.each(UTSNITT)('%s %j %s', (bok, utsnitt, maalform) => {
  test.each(['side', 'full'] as const)(
    'every figure and every sentence is there, in lines of 78 (%s)',
    async (omfang) => {
      const summen = somDokument(await sammendragFor(bok, utsnitt, maalform), omfang);
      const tekst = somTekst(summen);
      const flat = tett(tekst);
      const mangler = summen.blokker.flatMap(biter).filter((bit) => !flat.includes(tett(bit)));
      expect(mangler).toEqual([]);
      // Nothing is escaped, and a mark is a mark of ours: no backslash, no Markdown.
      expect(tekst).not.toMatch(/\\|\*\*|^#|^\|/m);
      const lange = tekst.split('\n').filter((linje) => [...linje].length > 78);
      expect(lange).toEqual([]);
    },
  );
});
