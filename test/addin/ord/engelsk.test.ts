import { ALVOR, BEGREPER, dato, FELT, helAar, heltall, PARAMETRE, REGLER, visVerdi } from '#core';
import { ord } from '../../../addin/ord/index.ts';
import {
  ANDRE_FIGURER,
  BEGREPSNAVN,
  FELTNAVN,
  KOLONNETITLER,
  PARAMETERNAVN,
  REGELNAVN,
} from '../../../addin/ord/navn.en.ts';

const en = ord('en');
const nb = ord('nb');

/** Letters that no English word has, and words that no English text has. */
const NORSK = /[æøå]|\b(og|eller|av|per plass per|mangler|skjult|årsverk|plasser|andel|tall)\b/i;

test.each([
  ['measure or concept', BEGREPER.map((b) => b.id), BEGREPSNAVN],
  ['field', FELT.map((f) => f.id), FELTNAVN],
  ['parameter', PARAMETRE.map((p) => p.id), PARAMETERNAVN],
  ['rule', REGLER.map((r) => r.id), REGELNAVN],
])('every %s has an English name, and no other has', (_hva, ider, navn: Readonly<Record<string, string>>) => {
  expect(Object.keys(navn).sort()).toEqual([...new Set<string>(ider)].sort());
  for (const id of ider) expect([id, navn[id]]).toEqual([id, expect.not.stringMatching(NORSK)]);
});

test('short headers are of measures that exist, and no two measures are called the same', () => {
  for (const id of Object.keys(KOLONNETITLER)) expect(BEGREPER.map((b) => b.id)).toContain(id);
  const navn = BEGREPER.map((b) => en.begrep(b));
  expect(new Set(navn).size).toBe(navn.length);
});

test('a term of a calculation is told by its name in bokmål; one that is not known stays as it is', () => {
  for (const [norsk, engelsk] of Object.entries(ANDRE_FIGURER)) {
    expect(en.figur({ nb: norsk, nn: norsk })).toBe(engelsk);
  }
  expect(en.figur({ nb: 'Omsetning', nn: 'Omsetning' })).toBe('Turnover');
  expect(en.figur({ nb: 'Noe nytt', nn: 'Noko nytt' })).toBe('Noe nytt');
});

test('statuses, grades and counts', () => {
  expect((['mangler', 'skjult', 'ikke_beregnbar', 'motstrid', 'kjent'] as const).map(en.status)).toEqual([
    'missing',
    'hidden',
    'not computable',
    'the sources disagree',
    'known',
  ]);
  for (const alvor of ALVOR) expect([alvor, en.alvor(alvor)]).toEqual([alvor, expect.not.stringMatching(NORSK)]);
  expect([en.antallFunn(1, 'brudd'), en.antallFunn(13, 'varsel'), nb.antallFunn(13, 'varsel')]).toEqual([
    '1 breach',
    '13 warnings',
    '13 varsler',
  ]);
});

test('why there is no figure, and what is said beside one', () => {
  expect(en.grunn({ kode: 'mangler_inndata', felt: 'sum_eiendeler' })).toBe('“Total assets” is missing');
  expect(en.grunn({ kode: 'mangler_inndata', felt: 'Statlig tilskudd' })).toBe('“State grant” is missing');
  expect(en.grunn({ kode: 'mangler_parameter', parameter: 'sats_vta', dato: '2020-01-01' })).toBe(
    '“Rate for VTA” is not known for 1 January 2020',
  );
  expect(en.grunn({ kode: 'faerre_enn', grense: 5 })).toBe('hidden: fewer than 5');
  expect(en.merknad({ kode: 'annet_aar', felt: 'aft_plasser', periode: helAar(2022) })).toBe(
    '“AFT places” is from 2022',
  );
});

test.each([
  ['2020-01-01', '2020-12-31', '2020', '2020'],
  ['2018-01-01', '2020-12-31', '2018–2020', '2018–2020'],
  ['2022-01-01', '2022-08-31', 'January–August 2022', 'januar–august 2022'],
  ['2022-08-01', '2022-08-31', 'August 2022', 'august 2022'],
  ['2021-11-01', '2022-03-31', 'November 2021–March 2022', 'november 2021–mars 2022'],
  ['2022-01-15', '2022-08-03', '15 January 2022–3 August 2022', '15. januar 2022–3. august 2022'],
  ['2022-08-03', '2022-08-03', '3 August 2022', '3. august 2022'],
])('%s–%s is %s', (fra, til, engelsk, norsk) => {
  const periode = { fra: dato(fra), til: dato(til) };
  expect([en.periode(periode), nb.periode(periode)]).toEqual([engelsk, norsk]);
});

test('units are English, the figures are not touched', () => {
  const vist = (tall: number, enhet: Parameters<typeof visVerdi>[1]) =>
    en.medEnhet(visVerdi(heltall(tall), enhet, { kort: true })).replaceAll('\u00a0', ' ');
  expect([
    vist(25_500_000, 'kr'),
    vist(2_100_000_000, 'kr'),
    vist(-999, 'kr'),
    vist(420_000, 'kr/plass'),
    vist(17_455, 'kr/plass/mnd'),
    vist(1, 'maaneder'),
    vist(12, 'maaneder'),
    vist(7, 'maanedsverk'),
  ]).toEqual([
    '25,5 million kr',
    '2,1 billion kr',
    '−999 kr',
    '420 000 kr per place',
    '17 455 kr per place per month',
    '1 month',
    '12 months',
    '7 place-months',
  ]);
});
