import * as fc from 'fast-check';
import { samleKilder } from '#core/questions';
import { avsnitt, bredde, bryt, rens, tabell } from '../../../bot/rentekst/index.ts';

describe('text in a terminal', () => {
  test('control characters and direction marks from a workbook never reach the terminal', () => {
    expect(rens('Spir\u001B[31m AS\u202E\u0007')).toBe('Spir\uFFFD[31m AS\uFFFD\uFFFD');
    expect(rens('to\nlinjer\tog tabulator')).toBe('to linjer og tabulator');
  });

  test('lines never get wider than asked for, and no word is lost', () => {
    const ord = fc.array(fc.string({ unit: fc.constantFrom(...'abcæøå,-'), minLength: 1, maxLength: 30 }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(ord, fc.integer({ min: 5, max: 80 }), (ordene, plass) => {
        const linjer = bryt(ordene.join(' '), plass);
        for (const linje of linjer) expect(bredde(linje)).toBeLessThanOrEqual(plass);
        expect(linjer.join('').replaceAll(' ', '')).toBe(ordene.join(''));
      }),
    );
  });

  test('a figure is never broken from its unit', () => {
    expect(bryt('resultatet ble 1\u00A0234\u00A0kr', 18)).toEqual(['resultatet ble', '1\u00A0234\u00A0kr']);
  });

  test('a lead stands once, and its text is indented under it', () => {
    expect(avsnitt('Oslo Economics 2022, tabell 5-4 og tabell 5-1', 30, 'Kilde: ')).toBe(
      'Kilde: Oslo Economics 2022,\n       tabell 5-4 og tabell\n       5-1',
    );
  });
});

describe('a table', () => {
  const kolonner = [{ tittel: 'Selskap' }, { tittel: 'Driftsmargin', hoeyre: true }];

  test('puts figures to the right and wraps long names', () => {
    expect(
      tabell(
        kolonner,
        [
          ['Unikum AS', '−17,2\u00A0%'],
          ['Oslo produksjon & tjenester AS', '1,7\u00A0%'],
        ],
        30,
      ),
    ).toBe(
      [
        'Selskap           Driftsmargin',
        '────────────────  ────────────',
        'Unikum AS              −17,2\u00A0%',
        'Oslo produksjon          1,7\u00A0%',
        '& tjenester AS',
      ].join('\n'),
    );
  });

  test('is only a header when there are no rows', () => {
    expect(tabell(kolonner, [], 80)).toBe('Selskap  Driftsmargin\n───────  ────────────');
  });
});

describe('sources', () => {
  const celle = (c: string) => `003, tabell 5-4 (eksempel.xlsx, Regnskap!${c})`;

  test('are named once, with their cells together', () => {
    expect(samleKilder([`${celle('E21')}; ${celle('D21')}`, celle('E21'), 'Nav'])).toEqual([
      '003, tabell 5-4 (eksempel.xlsx, Regnskap!E21, D21)',
      'Nav',
    ]);
  });

  test('of many cells name the sheet', () => {
    expect(samleKilder(['A1', 'A2', 'A3', 'A4', 'A5'].map(celle))).toEqual([
      '003, tabell 5-4 (eksempel.xlsx, Regnskap)',
    ]);
  });
});
