import { lesTabell } from '../../../bot/example/csv.ts';
import { andel, TABELLER, tabell, tall, tekst } from '../../../bot/example/tabeller.ts';

/** The figures here are the reports' own, written down by hand: they prove the copies, not the code. */
const sum = (rader: ReturnType<typeof tabell>, kolonne: string) =>
  rader.reduce((s, rad) => s + (tall(rad, kolonne) ?? Number.NaN), 0);

test.each([
  ['selskaper_storby_2022', 27],
  ['regnskap_storby_2020', 27],
  ['aft_formidling_storby', 66],
  ['aft_formidling_oslo_2019_2022', 24],
  ['aft_antall_oslo_2021', 2],
  ['aft_status_6mnd_fylke_2020', 15],
  ['konsern', 6],
  ['motstrid', 8],
  ['vta_medfinansiering_kjent', 5],
] as const)('%s has %i rows', (navn, antall) => {
  expect(TABELLER).toContain(navn);
  expect(tabell(navn)).toHaveLength(antall);
});

test('the accounts are those of tabell 5-4', () => {
  const rader = tabell('regnskap_storby_2020');
  expect(sum(rader, 'omsetning_tnok')).toBe(1_522_000);
  expect(sum(rader, 'driftsresultat_tnok')).toBe(65_300);
  expect(sum(rader, 'egenkapital_tnok')).toBe(680_700);
  for (const rad of rader) {
    expect([tekst(rad, 'regnskapsaar'), tekst(rad, 'nivaa')]).toEqual(['2020', 'konsern']);
    for (const kolonne of ['omsetning_tnok', 'driftsresultat_tnok', 'egenkapital_tnok'])
      expect(Math.abs((tall(rad, kolonne) ?? 1) % 100)).toBe(0);
  }
});

test('the companies are those of tabell 5-1: 25 AS and two KF, nine konsern, seven kommuner', () => {
  const rader = tabell('selskaper_storby_2022');
  expect(rader.filter((r) => tekst(r, 'organisasjonsform') === 'KF').map((r) => tekst(r, 'navn'))).toEqual([
    'Klæbu Industrier KF',
    'Stavne KF',
  ]);
  expect(rader.filter((r) => tekst(r, 'organisasjonsform') === 'AS')).toHaveLength(25);
  expect(rader.filter((r) => tekst(r, 'konsern') === 'ja')).toHaveLength(9);
  expect(new Set(rader.map((r) => tekst(r, 'kommune'))).size).toBe(7);
  expect(sum(rader, 'aft_plasser')).toBe(1676);
  expect(sum(rader, 'vta_plasser_sum')).toBe(1899);
  expect(sum(rader, 'vta_plasser_kommunale')).toBe(135);
});

test('the accounts and the companies name the same 27', () => {
  const navn = (t: 'regnskap_storby_2020' | 'selskaper_storby_2022') => tabell(t).map((r) => tekst(r, 'navn'));
  expect(navn('regnskap_storby_2020')).toEqual(navn('selskaper_storby_2022'));
});

test.each([
  ['rapportert ved avslutning', 900, 20],
  ['6 måneder etter', 507, 19],
  ['12 måneder etter', 506, 19],
])('tabell 5-5: %s adds up to %i over %i companies', (maal, ventet, antall) => {
  const rader = tabell('aft_formidling_storby').filter(
    (r) => tekst(r, 'maaletidspunkt') === maal && tekst(r, 'kommune') !== '' && tall(r, 'andel_prosent') !== null,
  );
  expect(rader).toHaveLength(antall);
  expect(sum(rader, 'andel_prosent')).toBe(ventet);
});

test('Stavne is the only company with missing figures in tabell 5-5', () => {
  const uten = tabell('aft_formidling_storby').filter((r) => tekst(r, 'andel_prosent') === '');
  expect(uten.map((r) => `${tekst(r, 'navn')}: ${tekst(r, 'maaletidspunkt')}`)).toEqual([
    'Stavne KF: 6 måneder etter',
    'Stavne KF: 12 måneder etter',
    'Nasjonalt snitt: rapportert ved avslutning',
  ]);
});

test.each([
  ['2019', 572, 38],
  ['2020', 572, 39],
  ['2021', 621, 51],
  ['2022', 621, 50],
])('tabell 2 in %s: %i places weigh the six companies to %i %%', (aar, plasser, andel) => {
  const rader = tabell('aft_formidling_oslo_2019_2022').filter((r) => tekst(r, 'periode_fra').startsWith(aar));
  const vekt = (r: (typeof rader)[number]) =>
    (tall(r, 'aft_plasser_2022') ?? Number.NaN) + (tall(r, 'midlertidige_plasser') ?? Number.NaN);
  expect(rader.reduce((s, r) => s + vekt(r), 0)).toBe(plasser);
  const vektet = rader.reduce((s, r) => s + vekt(r) * (tall(r, 'andel_prosent') ?? Number.NaN), 0);
  expect(Math.round(vektet / plasser)).toBe(andel);
});

test('tabell 3: every area adds up to 100 % within the rounding of four figures', () => {
  for (const rad of tabell('aft_status_6mnd_fylke_2020')) {
    const tideler = ['i_arbeid', 'arbeid_og_ytelse', 'registrert_nav', 'annet']
      .map((k) => Math.round((tall(rad, `${k}_prosent`) ?? Number.NaN) * 10))
      .reduce((a, b) => a + b, 0);
    expect(Math.abs(tideler - 1000)).toBeLessThanOrEqual(2);
  }
});

test('a CSV table: quotes, commas in quotes, empty cells, and a row of the wrong length', () => {
  const [rad] = lesTabell('a,b,c\n"x, ""y""",,3\n');
  expect(rad && [...rad]).toEqual([
    ['a', 'x, "y"'],
    ['b', ''],
    ['c', '3'],
  ]);
  expect(() => lesTabell('a,b\n1,2,3\n')).toThrow('Invalid Record Length');
  expect(() => lesTabell('a,b\n1\n')).toThrow('Invalid Record Length');
});

test('a cell that is no number, and a column that is not there, stop the build', () => {
  const [rad] = lesTabell('a\nca. 5\n');
  expect(rad).toBeDefined();
  if (rad === undefined) return;
  expect(() => tall(rad, 'a')).toThrow('«ca. 5» i a er ikke et tall');
  expect(() => tekst(rad, 'b')).toThrow('kolonnen b finnes ikke');
});

test.each([
  ['5.6', 0.056],
  ['17.1', 0.171],
  ['-17', -0.17],
  ['', 'Mangler data'],
])('«%s» per cent is the fraction %p, to the last digit', (prosent, ventet) => {
  expect(andel(new Map([['p', prosent]]), 'p')).toBe(ventet);
});
