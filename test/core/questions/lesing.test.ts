import { dato, tilTekst } from '../../../core/index.ts';
import { lesTall } from '../../../core/questions/lesing/tall.ts';
import { rens, tegnI } from '../../../core/questions/lesing/tegn.ts';
import { lesEtterTid, lesTid } from '../../../core/questions/lesing/tid.ts';

test.each([
  ['«Driftsmargin»\u00A0– Spir', 'Driftsmargin - Spir'],
  ['a\u200Bb\u202Ec\u00AD', 'abc'],
  ['Spir’s', "Spir's"],
  ['  mye   rom\t\n ', 'mye rom'],
])('%j is cleaned to %j', (raa, ren) => {
  expect(rens(raa)).toBe(ren);
});

test.each([
  ['høyest på øya, «ære»', ['høyest', 'på', 'øya', 'ære']],
  ['AFT-plasser', ['aft', '-', 'plasser']],
  ['5mill. kr', ['5', 'mill', 'kr']],
  ['A2G 2o25', ['a2g', '2o25']],
  ['produksjon & tjenester', ['produksjon', 'og', 'tjenester']],
  ['👍 driftsmargin!?', ['driftsmargin']],
])('%s is cut into words by Unicode letters', (tekst, ord) => {
  expect(tegnI(tekst).tegn.map((t) => t.tekst)).toEqual(ord);
});

test.each<[string, string | null, string | null]>([
  ['7,5 %', '3/40', 'andel'],
  ['7,5 prosent', '3/40', 'andel'],
  ['−3 %', '-3/100', 'andel'],
  ['5 mill. kroner', '5000000', 'kr'],
  ['12 000 tkr', '12000000', 'kr'],
  ['kr 500 000', '500000', 'kr'],
  ['1.200.000 kr', '1200000', 'kr'],
  ['1,2 mrd', '1200000000', 'kr'],
  ['fem', '5', null],
  ['100', '100', null],
  ['driftsmargin', null, null],
])('the number in %s', (tekst, verdi, enhet) => {
  const t = lesTall(tegnI(tekst).tegn, 0);
  expect(t === null ? null : tilTekst(t.ledd.verdi)).toBe(verdi);
  expect(t?.ledd.enhet ?? null).toBe(enhet);
});

test.each(['1.5 %', '1.200 kr'])('the point in %s is asked about', (tekst) => {
  expect(lesTall(tegnI(tekst).tegn, 0)?.ledd.tvetydig).toBe(true);
});

const IDAG = dato('2026-11-20');
test.each([
  ['2020', { slag: 'aar', aar: [2020] }],
  ['i fjor', { slag: 'aar', aar: [2025] }],
  ['i år', { slag: 'aar', aar: [2026] }],
  ['fra 2019 til 2021', { slag: 'aar', aar: [2019, 2020, 2021] }],
  ['2019–2021', { slag: 'aar', aar: [2019, 2020, 2021] }],
  ['siden 2020', { slag: 'spenn', fra: 2020, til: null }],
  ['før 2021', { slag: 'spenn', fra: null, til: 2020 }],
  ['jan aug 2022', { slag: 'maaneder', fra: '2022-01', til: '2022-08' }],
  ['første halvår 2022', { slag: 'maaneder', fra: '2022-01', til: '2022-06' }],
  ['siste tre årene', { slag: 'siste_aar', antall: 3 }],
])('the period %s', (tekst, tid) => {
  expect(lesTid(tegnI(tekst).tegn, 0, IDAG)?.tid).toEqual(tid);
});

test.each([
  ['etter 6 måneder', 6],
  ['6 mnd etter', 6],
  ['et halvt år etter', 6],
  ['ett år etter', 12],
  ['tolv månader seinare', 12],
])('how long after AFT: %s', (tekst, maaneder) => {
  expect(lesEtterTid(tegnI(tekst).tegn, 0)?.maaneder).toBe(maaneder);
});
