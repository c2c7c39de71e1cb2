import { type Ark, EGET_ARK_MERKER, erEgetArk } from '#core/sheets';
import { ark, fakta, les } from '../lag.ts';

const REGNSKAP = ark('Regnskap', [
  ['Selskap', 'År', 'Omsetning'],
  ['Alfa AS', 2024, 1_000_000],
]);
const dashbord = (linje: string): Ark =>
  ark('Dashbord', [['Eierstyring'], [linje], [], ['Selskap', 'År', 'Omsetning'], ['Alfa AS', 2024, 2_000_000]]);

test.each(EGET_ARK_MERKER)('a sheet with «%s» in its first rows is left out, whatever it is called', (merke) => {
  const eget = dashbord(`${merke} 21. november 2026`);
  expect(erEgetArk(eget)).toBe(true);
  const lest = les(REGNSKAP, eget);
  expect(fakta(lest)).toEqual(fakta(les(REGNSKAP)));
  expect(lest.forstaatt.map((a) => a.ark)).toEqual(['Regnskap']);
});

test('the words elsewhere on a sheet say nothing', () => {
  expect(erEgetArk(dashbord('Ikke Laget av Eierblikk'))).toBe(false);
  expect(erEgetArk(ark('Regnskap', [[], [], [], ['Laget av Eierblikk']]))).toBe(false);
  expect(erEgetArk(ark('Regnskap', [[null, 'Laget av Eierblikk']]))).toBe(false);
  expect(les(REGNSKAP, dashbord('Fra økonomi')).forstaatt).toHaveLength(2);
});
