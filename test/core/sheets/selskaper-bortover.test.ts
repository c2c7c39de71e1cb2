import { ark, fakta, les, problemer, selskaper } from './lag.ts';

/** Companies across and measures down, with rows of texts between, and whatever people write in the corner. */
describe('selskaper bortover', () => {
  const FAKTA = [
    'Alfa AS egenkapital 2023 50000',
    'Alfa AS omsetning 2023 100000',
    'Beta AS egenkapital 2023 -60000',
    'Beta AS omsetning 2023 200000',
  ];
  const KOMMUNER = ['Alfa AS (Oslo)', 'Beta AS (Bergen)'];

  test.each([['Tall i 1000 kr'], ['Post'], ['Nøkkeltall'], ['Regnskapspost'], ['Selskap'], [null]])(
    'hjørnet «%s» og en rad med kommuner',
    (hjoerne) => {
      const lest = les(
        ark('Regnskap 2023', [
          ['Tall i 1000 kr'],
          [hjoerne, 'Alfa AS', 'Beta AS'],
          ['Kommune', 'Oslo', 'Bergen'],
          ['Daglig leder', 'Kari', 'Ola'],
          ['Kontaktperson', 'Kari', 'Ola'],
          ['Omsetning', 100, 200],
          ['Egenkapital', 50, -60],
        ]),
      );
      expect(fakta(lest)).toEqual(FAKTA);
      expect(selskaper(lest)).toEqual(KOMMUNER);
      expect(problemer(lest)).toEqual([]);
    },
  );

  test('kommunen over navnene, og navn uten organisasjonsform', () => {
    const lest = les(
      ark('2023', [
        ['Kommune', 'Oslo', 'Bergen'],
        ['Selskap', 'Alfa', 'Beta'],
        ['Omsetning (tusen kr)', 100, 200],
        ['Egenkapital (tusen kr)', 50, -60],
      ]),
    );
    expect(fakta(lest)).toEqual(FAKTA.map((f) => f.replace(' AS', '')));
    expect(selskaper(lest)).toEqual(['Alfa (Oslo)', 'Beta (Bergen)']);
  });
});
