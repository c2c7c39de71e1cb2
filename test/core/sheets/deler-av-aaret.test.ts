import { periodeTekst } from '#core';
import { ark, les, problemer } from './lag.ts';

/** A quarter is a part of the year in every kind of sheet, never the year. */
test('VTA-tilskudd per kvartal', () => {
  const lesing = les(
    ark('VTA-tilskudd', [
      ['Selskap', 'År', 'Kvartal', 'Bostedskommune', 'Statlig tilskudd', 'Kommunalt tilskudd'],
      ['Unikum AS', 2024, '1. kvartal', 'Oslo', 1_000_000, 249_900],
      ['Unikum AS', 2024, '2. kvartal', 'Oslo', 1_000_000, 260_000],
      ['Unikum AS', 2024, 'femte', 'Oslo', 1_000_000, 260_000],
    ]),
  );
  expect(lesing.portefolje.vtaTilskudd.map((v) => periodeTekst(v.periode))).toEqual([
    '2024-01/2024-03',
    '2024-04/2024-06',
  ]);
  expect(problemer(lesing)).toEqual([expect.stringContaining('C4')]);
});

test('sluttårsaker per kvartal', () => {
  const lesing = les(
    ark('Sluttårsaker', [
      ['Selskap', 'År', 'Kvartal', 'Årsak', 'Antall'],
      ['Unikum AS', 2024, 1, 'Fått jobb', 7],
      ['Unikum AS', 2024, 2, 'Fått jobb', 9],
    ]),
  );
  expect(lesing.portefolje.sluttaarsaker.map((s) => periodeTekst(s.periode))).toEqual([
    '2024-01/2024-03',
    '2024-04/2024-06',
  ]);
});
