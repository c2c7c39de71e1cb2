import { ark, fakta, les, problemer, selskaper } from './lag.ts';

const LISTE = ark('Selskaper', [
  ['Navn', 'Andre navn', 'Kommune', 'Organisasjonsform'],
  ['Oslo produksjon & tjenester AS', 'OPT', 'Oslo', 'AS'],
  ['Bjørkhaug arbeidsfellesskap AS', null, 'Bergen', 'AS'],
  ['Songvaar Vekst AS', null, 'Kristiansand', 'AS'],
  ['Eiker vekst AS', null, 'Drammen', 'AS'],
  ['Midtun vekst AS', null, 'Bergen', 'AS'],
  ['Varodd AS', null, 'Kristiansand', 'AS'],
]);

/** A name in a figures sheet: whose figure it becomes, and what is told. */
const NAVN: readonly (readonly [string, string | null, readonly string[]])[] = [
  ['OSLO PRODUKSJON OG TJENESTER', 'Oslo produksjon & tjenester AS', []],
  ['Oslo  produksjon & tjenester A/S', 'Oslo produksjon & tjenester AS', []],
  ['opt', 'Oslo produksjon & tjenester AS', []],
  ['Bjoerkhaug arbeidsfellesskap', 'Bjørkhaug arbeidsfellesskap AS', []],
  ['Songvår vekst as', 'Songvaar Vekst AS', []],
  ['Bjørkhaug arbeidsfelleskap AS', 'Bjørkhaug arbeidsfellesskap AS', ['R!A2 navn_lest_som']],
  ['Bjørkhaug', 'Bjørkhaug arbeidsfellesskap AS', ['R!A2 navn_lest_som']],
  ['Vekst', null, ['R!A2 tvetydig_navn']],
  ['Varodd Arbeid og Inkludering', 'Varodd Arbeid og Inkludering', ['R!A2 ukjent_selskap']],
  ['Varodd AS (Kristiansand)', 'Varodd AS', []],
  ['Songvaar Vekst AS (Kristiansand kommune)', 'Songvaar Vekst AS', []],
  ['Midtun vekst AS (Bergen) 1)', 'Midtun vekst AS', []],
  ['Varodd AS (tidligere Agder)', 'Varodd AS (tidligere Agder)', ['R!A2 ukjent_selskap']],
  ['Helt Nye Muligheter AS', 'Helt Nye Muligheter AS', ['R!A2 ukjent_selskap']],
];

test.each(NAVN)('«%s» leses som %s', (navn, forventet, meldt) => {
  const lest = les(
    LISTE,
    ark('R', [
      ['Bedrift', 'År', 'Omsetning'],
      [navn, 2020, 9_000_000],
    ]),
  );
  expect(fakta(lest)).toEqual(forventet === null ? [] : [`${forventet} omsetning 2020 9000000`]);
  expect(problemer(lest)).toEqual(meldt);
});

test('en datter er sitt eget selskap, og koblet til moren', () => {
  const lest = les(
    LISTE,
    ark('Konsern', [
      ['Mor', 'Datter'],
      ['Varodd AS', 'Varodd Arbeid og Inkludering'],
    ]),
    ark('R', [
      ['Bedrift', 'År', 'Omsetning'],
      ['Varodd', 2020, 9_000_000],
      ['Varodd Arbeid og Inkludering', 2020, 4_000_000],
    ]),
  );
  expect(fakta(lest)).toEqual([
    'Varodd AS mor til Varodd Arbeid og Inkludering (kjent) · null',
    'Varodd AS omsetning 2020 9000000',
    'Varodd Arbeid og Inkludering omsetning 2020 4000000',
  ]);
});

test('to selskaper med samme navn i hver sin kommune', () => {
  const lest = les(
    ark('Selskaper', [
      ['Navn', 'Kommune', 'Org.form'],
      ['Vekst AS', 'Oslo', 'AS'],
      ['Vekst AS', 'Bergen', 'AS'],
    ]),
    ark('R', [
      ['Bedrift', 'Kommune', 'År', 'Omsetning'],
      ['Vekst AS', 'Oslo', 2020, 1_000_000],
      ['Vekst AS', 'Bergen', 2020, 2_000_000],
      ['Vekst AS', null, 2020, 3_000_000],
    ]),
  );
  expect(selskaper(lest)).toEqual(['Vekst AS (Bergen)', 'Vekst AS (Oslo)']);
  expect(fakta(lest)).toEqual(['Vekst AS (Bergen) omsetning 2020 2000000', 'Vekst AS (Oslo) omsetning 2020 1000000']);
  expect(problemer(lest)).toEqual(['R!A4 tvetydig_navn']);
});

test('samme navn i to kommuner, uten selskapsliste', () => {
  const lest = les(
    ark('R', [
      ['Bedrift', 'Kommune', 'År', 'Omsetning'],
      ['Vekst AS', 'Oslo', 2020, 1_000_000],
      ['Vekst AS', 'Bergen', 2020, 2_000_000],
    ]),
  );
  expect(fakta(lest)).toEqual(['Vekst AS (Bergen) omsetning 2020 2000000', 'Vekst AS (Oslo) omsetning 2020 1000000']);
});

test('uten selskapsliste kommer selskapene fra arkene, og skrivemåtene samles', () => {
  const lest = les(
    ark('A 2020', [
      ['Bedrift', 'Omsetning'],
      ['spir oslo', 104_900_000],
      ['Unikum AS', 58_700_000],
    ]),
    ark('B 2020', [
      ['Bedrift', 'AFT-plasser'],
      ['Spir Oslo AS', 150],
      ['Unikum', 136],
    ]),
  );
  expect(selskaper(lest)).toEqual(['Spir Oslo AS', 'Unikum AS']);
  expect(problemer(lest)).toEqual([]);
});

test('en rad som står to ganger, likt og ulikt, og fra to kilder', () => {
  const lest = les(
    ark('R', [
      ['Bedrift', 'År', 'Omsetning', 'Kilde'],
      ['Spir Oslo AS', 2020, 104_900_000, 'A'],
      ['Spir Oslo AS', 2020, 104_900_000, 'A'],
      ['Spir Oslo AS', 2020, 105_000_000, 'A'],
      ['Spir Oslo AS', 2020, 106_000_000, 'B'],
    ]),
  );
  expect(fakta(lest)).toEqual([
    'Spir Oslo AS omsetning 2020 104900000',
    'Spir Oslo AS omsetning 2020 105000000',
    'Spir Oslo AS omsetning 2020 106000000',
  ]);
  expect(lest.problemer.map((p) => [p.celle, p.kode, p.alvor])).toEqual([
    ['C3', 'dobbel_rad', 'advarsel'],
    ['C4', 'dobbel_rad', 'advarsel'],
  ]);
});

test('farlige navn er bare navn', () => {
  const lest = les(
    ark('__proto__', [
      ['Bedrift', 'År', 'Omsetning', 'constructor', 'toString'],
      [{ slag: 'lenke', tekst: 'Spir Oslo AS' }, 2020, 104_900_000, 1, 2],
      ['constructor', 2020, 5, null, null],
    ]),
  );
  expect(fakta(lest)).toEqual(['Spir Oslo AS omsetning 2020 104900000', 'constructor omsetning 2020 5']);
});

test('skjulte rader leses, med én advarsel', () => {
  const lest = les(
    ark(
      'R 2020',
      [
        ['Bedrift', 'Omsetning'],
        ['Spir Oslo AS', 104_900_000],
        ['Unikum AS', 58_700_000],
      ],
      { skjulteRader: new Set([2, 3]) },
    ),
  );
  expect(lest.antall.selskaper).toBe(2);
  expect(problemer(lest)).toEqual(['R 2020!A2 skjult_rad']);
});

test('nesten like navn i samme tabell er hver sitt selskap', () => {
  const lest = les(
    ark('R 2020', [
      ['Bedrift', 'Omsetning'],
      ['Avdeling A AS', 10_000_000],
      ['Avdeling B AS', 20_000_000],
      ['Rosenborg vekst AS', 30_000_000],
      ['Rosenberg vekst AS', 40_000_000],
    ]),
  );
  expect(selskaper(lest)).toEqual(['Avdeling A AS', 'Avdeling B AS', 'Rosenberg vekst AS', 'Rosenborg vekst AS']);
  expect(problemer(lest)).toEqual([]);
});

test('en skrivefeil i ett av flere år er det samme selskapet, og det sies', () => {
  const lest = les(
    ark('R', [
      ['Bedrift', 'År', 'Omsetning'],
      ['Rosenborg vekst AS', 2019, 1e7],
      ['Rosenborg vekst AS', 2020, 2e7],
      ['Rosenbrog vekst AS', 2021, 3e7],
    ]),
  );
  expect(selskaper(lest)).toEqual(['Rosenborg vekst AS']);
  expect(problemer(lest)).toEqual(['R!A4 navn_lest_som']);
});

test('et nesten likt navn ved siden av det ekte er et annet selskap, også når det finnes en liste', () => {
  const lest = les(
    LISTE,
    ark('R 2020', [
      ['Bedrift', 'Omsetning'],
      ['Songvaar Vekst AS', 10_000_000],
      ['Sangvaar Vekst AS', 20_000_000],
    ]),
  );
  expect(fakta(lest)).toEqual([
    'Sangvaar Vekst AS omsetning 2020 20000000',
    'Songvaar Vekst AS omsetning 2020 10000000',
  ]);
  expect(problemer(lest)).toEqual(['R 2020!A3 ukjent_selskap']);
});

test('kommunen i parentes bak navnet er selskapets kommune, i rader og i kolonner', () => {
  const lest = les(
    ark('Regnskap 2023', [
      ['Selskap', 'Omsetning (kr)'],
      ['Alfa AS (Oslo kommune)', 100_000],
      ['Beta AS', 200_000],
      ['Gamma Vekst AS (Bergen)', 300_000],
      ['Gamma Vekst AS (Storvik kommune)', 400_000],
    ]),
    ark('Plasser 2023', [
      ['', 'Alfa AS', 'Beta AS (Drammen)'],
      ['AFT-plasser', 10, 20],
    ]),
  );
  expect(fakta(lest)).toEqual([
    'Alfa AS (Oslo) aft_plasser 2023 10',
    'Alfa AS (Oslo) omsetning 2023 100000',
    'Beta AS (Drammen) aft_plasser 2023 20',
    'Beta AS (Drammen) omsetning 2023 200000',
    'Gamma Vekst AS (Bergen) omsetning 2023 300000',
    'Gamma Vekst AS (Storvik) omsetning 2023 400000',
  ]);
  expect(problemer(lest)).toEqual([]);
});

test('to navn med noe annet i parentes over hver sin kolonne er ingen tittel for det første av dem', () => {
  const lest = les(
    ark('Regnskap 2023', [
      ['Selskap', 'Omsetning (kr)'],
      ['Alfa AS', 100_000],
      ['Beta AS', 200_000],
    ]),
    ark('Plasser 2023', [
      ['', 'Alfa AS (avd. Nord)', 'Beta AS (avd. Sør)'],
      ['AFT-plasser', 10, 20],
    ]),
  );
  expect(fakta(lest)).toEqual(['Alfa AS omsetning 2023 100000', 'Beta AS omsetning 2023 200000']);
  expect(problemer(lest)).toEqual(['Plasser 2023! ukjent_ark']);
});
