import { kontroller } from '#core';
import { id, storbyinnsyn } from '../../oracle/storby.ts';
import { flat, IDAG } from './funn.ts';

/** The 27 companies of the reports: what must and must not come out of tables that lack most of what the rules ask for. */
const innsyn = storbyinnsyn();
const funn = kontroller(innsyn, IDAG);
const for_ = (regel: string, navn: string, aar?: string) =>
  funn.filter(
    (f) => f.regel === regel && f.selskap === id(navn) && (aar === undefined || f.periode?.fra.startsWith(aar)),
  );

test('tables without amounts per kommune prove no breach', () => {
  expect(funn.filter((f) => f.alvor === 'brudd')).toEqual([]);
});

test('every company is asked about every requirement', () => {
  const spurt = new Set(funn.map((f) => `${f.selskap} ${f.regel}`));
  // Driftsmargin is silent when it is neither negative nor high; the two rules of purchases when none are registered.
  const signaler = ['driftsmargin', 'reserverte_kontrakter', 'utvidet_egenregi', 'egenkapital'];
  const krav = [...new Set(funn.map((f) => f.regel))].filter((r) => !signaler.includes(r));
  expect(krav).toHaveLength(17);
  for (const s of innsyn.portefolje.selskaper) for (const r of krav) expect(spurt).toContain(`${s.id} ${r}`);
});

test('negative driftsmargin in 2020: Grønneviken and Unikum, and no other', () => {
  // Table 5-4: −1 100 of 44 200 and −10 100 of 58 700.
  const negative = funn.filter((f) => f.regel === 'driftsmargin' && f.alvor === 'varsel');
  expect(negative.map((f) => f.selskap)).toEqual([id('Grønneviken AS'), id('Unikum AS')]);
  expect(flat(negative[1]?.tekst.nb ?? '')).toContain('-17,2 %');
});

test.each([
  // 003 against 000 for 2020.
  ['Fossheim AS', '2020', 'kan_ikke_vurderes', ['38 %', '50 %']],
  ['Oslo produksjon & tjenester AS', '2020', 'orientering', ['52 %', 'Målet er nådd']],
  ['Unikum AS', '2020', 'varsel', ['Målet er ikke nådd']],
  // Counts: 11 of 20 and 94 of 171, with the Wilson interval of domain knowledge.
  ['Oslo produksjon & tjenester AS', '2021', 'orientering', ['11 av 20 (55,0 %)', '34,2 % til 74,2 %']],
  ['Spir Oslo AS', '2021', 'orientering', ['94 av 171 (55,0 %)', '47,5 % til 62,2 %']],
])('AFT: %s %s is %s', (navn, aar, alvor, deler) => {
  const treff = for_('aft_maal', navn, aar);
  expect(treff.map((f) => f.alvor)).toEqual([alvor]);
  for (const del of deler) expect(flat(treff[0]?.tekst.nb ?? '')).toContain(del);
});

test('a KF has no share capital', () => {
  for (const navn of ['Stavne KF', 'Klæbu Industrier KF']) {
    expect(for_('egenkapital', navn).map((f) => f.alvor)).toEqual(['ikke_aktuelt']);
  }
});

test('Midtun has no AFT places: not applicable', () => {
  expect(for_('aft_maal', 'Midtun vekst AS').map((f) => f.alvor)).toEqual(['ikke_aktuelt']);
});
