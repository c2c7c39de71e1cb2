import { ark } from './lag.ts';
import { proevTilfeller, type Tilfelle } from './tilfelle.ts';

/** Invented workbooks where something is missing, or says two things: what is read, and what is asked about. */
const TILFELLER: readonly Tilfelle[] = [
  {
    navn: 'en sum uten etikett nederst',
    ark: [
      ark('Plasser 2022', [
        ['Bedrift', 'AFT-plasser', 'VTA-plasser'],
        ['Spir Oslo AS', 150, 43],
        ['Unikum AS', 136, 82],
        [null, 286, 125],
      ]),
    ],
    fakta: [
      'Spir Oslo AS aft_plasser 2022 150',
      'Spir Oslo AS vta_plasser 2022 43',
      'Unikum AS aft_plasser 2022 136',
      'Unikum AS vta_plasser 2022 82',
    ],
  },
  {
    navn: 'en rad med tall uten navn spørres det om',
    ark: [
      ark('Plasser 2022', [
        ['Bedrift', 'AFT-plasser', 'VTA-plasser'],
        ['Spir Oslo AS', 150, 43],
        [null, 136, 82],
      ]),
    ],
    fakta: ['Spir Oslo AS aft_plasser 2022 150', 'Spir Oslo AS vta_plasser 2022 43'],
    problemer: ['Plasser 2022!A3 mangler_selskap'],
  },
  {
    navn: 'andeler som brøk, og én som ikke lar seg tyde',
    ark: [
      ark('AFT 2021', [
        ['Bedrift', 'Resultatgrad', 'Tidspunkt', 'Praksis'],
        ['Spir Oslo AS', 0.55, 'ved avslutning', 54],
        ['Unikum AS', 0.44, 'ved avslutning', 0.5],
      ]),
    ],
    fakta: [
      'Spir Oslo AS aft 2021 avslutning arbeid_utdanning · · · · 0.55',
      'Spir Oslo AS praksis_andel 2021 0.54',
      'Unikum AS aft 2021 avslutning arbeid_utdanning · · · · 0.44',
    ],
    problemer: ['AFT 2021!D3 tvetydig_prosent'],
  },
  {
    navn: 'bare 1 i en prosentkolonne uten tegn',
    ark: [
      ark('2021', [
        ['Bedrift', 'Driftsmargin', 'Omsetning'],
        ['Spir Oslo AS', 1, 100_000_000],
      ]),
    ],
    fakta: ['Spir Oslo AS omsetning 2021 100000000'],
    problemer: ['2021!B2 tvetydig_prosent'],
  },
  {
    navn: 'to år i samme tittel: ingen av dem gjelder',
    ark: [ark('Ark1', [['Sammenligning 2019 og 2020'], ['Bedrift', 'Omsetning'], ['Spir Oslo AS', 104_900_000]])],
    fakta: [],
    problemer: ['Ark1!B2 mangler_aar'],
  },
  {
    navn: 'tittel og arknavn med hvert sitt år',
    ark: [ark('2021', [['Regnskap 2020'], ['Bedrift', 'Omsetning'], ['Spir Oslo AS', 104_900_000]])],
    fakta: [],
    problemer: ['2021!B2 mangler_aar'],
  },
  {
    navn: 'tre tabeller i ett ark, regnskapet med år bortover og styret i en form',
    ark: [
      ark('Fossheim AS', [
        ['Fossheim AS'],
        ['Organisasjonsnummer', '974 760 673'],
        ['Kommune', 'Oslo'],
        [],
        ['Resultat (tusen kroner)', 2019, 2020],
        ['Sum driftsinntekter', 59000, 60300],
        ['Sum driftskostnader', 57000, 57800],
        ['Driftsresultat', 2000, 2500],
        [],
        ['Balanse (tusen kroner)', 2019, 2020],
        ['Sum eiendeler', 30000, 31000],
        ['Egenkapital', 14000, 14500],
        [],
        ['Plasser', 2019, 2020],
        ['AFT', 40, 40],
        ['VTA', 110, 111],
      ]),
    ],
    fakta: [
      'Fossheim AS aft_plasser 2019 40',
      'Fossheim AS aft_plasser 2020 40',
      'Fossheim AS driftskostnader 2019 57000000',
      'Fossheim AS driftskostnader 2020 57800000',
      'Fossheim AS driftsresultat 2019 2000000',
      'Fossheim AS driftsresultat 2020 2500000',
      'Fossheim AS egenkapital 2019 14000000',
      'Fossheim AS egenkapital 2020 14500000',
      'Fossheim AS omsetning 2019 59000000',
      'Fossheim AS omsetning 2020 60300000',
      'Fossheim AS sum_eiendeler 2019 30000000',
      'Fossheim AS sum_eiendeler 2020 31000000',
      'Fossheim AS vta_plasser 2019 110',
      'Fossheim AS vta_plasser 2020 111',
    ],
  },
];

proevTilfeller(TILFELLER);
