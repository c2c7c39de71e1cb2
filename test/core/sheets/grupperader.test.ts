import { ark, fakta, les, selskaper } from './lag.ts';

const HODE = ['Navn', 'Omsetning 2022', 'Driftsresultat 2022'] as const;

/** Lone labels in the name column: groups, or companies that have given no figures. */
describe('grupperader', () => {
  test.each([
    [
      'ukjente kommuner, den ene uten ordet',
      [['Storvik kommune'], ['Gamma Vekst AS', 5000, 100], ['Delta AS', 7000, 70], ['Sum Storvik', 12000, 170]],
      ['Delta AS (Storvik)', 'Epsilon AS (Lillevik)', 'Gamma Vekst AS (Storvik)'],
    ],
    [
      'uten summer',
      [['Storvik kommune'], ['Gamma Vekst AS', 5000, 100], ['Delta AS', 7000, 70]],
      ['Delta AS (Storvik)', 'Epsilon AS (Lillevik)', 'Gamma Vekst AS (Storvik)'],
    ],
    [
      'bare en sum sier at det er en gruppe',
      [['Storvik'], ['Gamma Vekst AS', 5000, 100], ['Delta AS', 7000, 70], ['Sum Storvik', 12000, 170]],
      ['Delta AS', 'Epsilon AS', 'Gamma Vekst AS'],
    ],
  ])('%s', (_, rader, ventet) => {
    const lest = les(ark('Oversikt', [HODE, ...rader, ['Lillevik'], ['Epsilon AS', 100, 1]]));
    expect(selskaper(lest)).toEqual(ventet);
    expect(fakta(lest)).toContain('Epsilon AS driftsresultat 2022 1');
    expect(fakta(lest)).toHaveLength(6);
  });

  test.each([
    ['midt i listen', [['Gamma', 5000, 100], ['Beta'], ['Delta', 7000, 70]], ['Beta', 'Delta', 'Gamma']],
    ['sist', [['Gamma AS', 5000, 100], ['Delta AS', 7000, 70], ['Beta']], ['Beta', 'Delta AS', 'Gamma AS']],
    [
      'midt i en kommune med sum',
      [['Storvik kommune'], ['Gamma', 50, 10], ['Beta'], ['Delta', 70, 7], ['Sum Storvik', 120, 17]],
      ['Beta (Storvik)', 'Delta (Storvik)', 'Gamma (Storvik)'],
    ],
  ])('et selskap uten tall er fortsatt et selskap: %s', (_, rader, ventet) => {
    expect(selskaper(les(ark('Oversikt', [HODE, ...rader])))).toEqual(ventet);
  });

  test('en liste uten tall har ingen grupper', () => {
    expect(
      selskaper(
        les(
          ark('Selskaper', [
            ['Navn', 'Kommune'],
            ['Gamma'],
            ['Delta', 'Oslo'],
            ['Epsilon', 'Oslo'],
            ['Storvik', 'Bergen'],
          ]),
        ),
      ),
    ).toEqual(['Delta (Oslo)', 'Epsilon (Oslo)', 'Gamma', 'Storvik (Bergen)']);
  });
});
