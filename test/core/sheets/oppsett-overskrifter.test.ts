import { ark } from './lag.ts';
import { proevTilfeller, type Tilfelle } from './tilfelle.ts';

/** Headers that are missing, mean two things, are in nynorsk or stand over several tables. */
const TILFELLER: readonly Tilfelle[] = [
  {
    navn: 'to kolonner som begge ser ut som omsetning',
    ark: [
      ark('Regnskap 2020', [
        ['Bedrift', 'Omsetning', 'Sum driftsinntekter', 'Egenkapital'],
        ['Spir Oslo AS', 104_900_000, 105_000_000, 22_700_000],
      ]),
    ],
    fakta: ['Spir Oslo AS egenkapital 2020 22700000'],
    problemer: ['Regnskap 2020!B1 tvetydig_kolonne', 'Regnskap 2020!C1 tvetydig_kolonne'],
  },
  {
    navn: '«Resultat» alene',
    ark: [
      ark('Regnskap 2020', [
        ['Bedrift', 'Omsetning', 'Resultat'],
        ['Spir Oslo AS', 104_900_000, 3_200_000],
      ]),
    ],
    fakta: ['Spir Oslo AS omsetning 2020 104900000'],
    problemer: ['Regnskap 2020!C1 tvetydig_kolonne'],
  },
  {
    navn: 'nynorske overskrifter',
    ark: [
      ark('Rekneskap 2020', [
        ['Verksemd', 'Omsetnad (tusen kr)', 'Eigenkapital (tusen kr)', 'AFT-plassar', 'Sum eigedelar (tusen kr)'],
        ['Attende AS', 63700, 38100, 52, 50000],
      ]),
    ],
    fakta: [
      'Attende AS aft_plasser 2020 52',
      'Attende AS egenkapital 2020 38100000',
      'Attende AS omsetning 2020 63700000',
      'Attende AS sum_eiendeler 2020 50000000',
    ],
  },
  {
    navn: 'selskapet bare nevnt på første rad av sine år',
    ark: [
      ark('Regnskap', [
        ['Bedrift', 'År', 'Omsetning'],
        ['Spir Oslo AS', 2019, 100e6],
        [null, 2020, 104.9e6],
        ['Unikum AS', 2019, 60e6],
        [null, 2020, 58.7e6],
      ]),
    ],
    fakta: [
      'Spir Oslo AS omsetning 2019 100000000',
      'Spir Oslo AS omsetning 2020 104900000',
      'Unikum AS omsetning 2019 60000000',
      'Unikum AS omsetning 2020 58700000',
    ],
  },
  {
    navn: 'budsjett og avvik leses ikke',
    ark: [
      ark('Ark1', [
        ['Bedrift', 'Omsetning regnskap 2020', 'Omsetning budsjett 2020', 'Avvik 2020'],
        ['Spir Oslo AS', 104_900_000, 99_000_000, 5_900_000],
      ]),
    ],
    fakta: ['Spir Oslo AS omsetning 2020 104900000'],
  },
  {
    navn: 'lang form: ett tall per rad',
    ark: [
      ark('Data', [
        ['Selskap', 'År', 'Mål', 'Enhet', 'Verdi'],
        ['Spir Oslo AS', 2020, 'Omsetning', 'tusen kr', 104900],
        ['Spir Oslo AS', 2020, 'AFT-plasser', 'antall', 150],
        ['Spir Oslo AS', 2020, 'Driftsmargin', '%', 3],
      ]),
    ],
    fakta: [
      'Spir Oslo AS aft_plasser 2020 150',
      'Spir Oslo AS omsetning 2020 104900000',
      'Spir Oslo AS oppgitt_driftsmargin 2020 0.03',
    ],
  },
  {
    navn: 'to tabeller under hverandre med hver sin tittel',
    ark: [
      ark('Nøkkeltall', [
        ['Regnskap 2020 (tusen kroner)'],
        ['Bedrift', 'Omsetning'],
        ['Spir Oslo AS', 104900],
        [],
        ['Tiltaksplasser 2022'],
        ['Bedrift', 'AFT-plasser', 'VTA-plasser'],
        ['Spir Oslo AS', 150, 43],
      ]),
    ],
    fakta: [
      'Spir Oslo AS aft_plasser 2022 150',
      'Spir Oslo AS omsetning 2020 104900000',
      'Spir Oslo AS vta_plasser 2022 43',
    ],
  },
  {
    navn: 'to tabeller ved siden av hverandre',
    ark: [
      ark('Nøkkeltall 2020', [
        ['Bedrift', 'Omsetning', null, 'Bedrift', 'AFT-plasser'],
        ['Spir Oslo AS', 104_900_000, null, 'Unikum AS', 136],
        ['Unikum AS', 58_700_000, null, 'Spir Oslo AS', 150],
      ]),
    ],
    fakta: [
      'Spir Oslo AS aft_plasser 2020 150',
      'Spir Oslo AS omsetning 2020 104900000',
      'Unikum AS aft_plasser 2020 136',
      'Unikum AS omsetning 2020 58700000',
    ],
  },
  {
    navn: 'ingen år noe sted',
    ark: [
      ark('Ark1', [
        ['Bedrift', 'Omsetning'],
        ['Spir Oslo AS', 104_900_000],
      ]),
    ],
    fakta: [],
    problemer: ['Ark1!B1 mangler_aar'],
  },
  {
    navn: 'uten overskrift over navnene',
    ark: [
      ark('2020', [
        [null, 'Omsetning', 'Egenkapital'],
        ['Spir Oslo AS', 104_900_000, 22_700_000],
        ['Unikum AS', 58_700_000, 25_500_000],
      ]),
    ],
    fakta: [
      'Spir Oslo AS egenkapital 2020 22700000',
      'Spir Oslo AS omsetning 2020 104900000',
      'Unikum AS egenkapital 2020 25500000',
      'Unikum AS omsetning 2020 58700000',
    ],
  },
  {
    navn: 'konsernregnskap sier nivået',
    ark: [
      ark('Konsernregnskap 2020', [
        ['Bedrift', 'Omsetning'],
        ['Spir Oslo AS', 104_900_000],
      ]),
    ],
    fakta: ['Spir Oslo AS omsetning 2020 konsern 104900000'],
  },
  {
    navn: 'tallformat med enhet',
    ark: [
      ark('2020', [
        ['Bedrift', 'Omsetning', 'Egenkapital', 'Driftsresultat (1 000 kr)'],
        [
          'Spir Oslo AS',
          { slag: 'tall_med_format', tall: 104.9, format: '0.0 "mill. kr"' },
          { slag: 'tall_med_format', tall: 22_700_000, format: '#,##0,' },
          { slag: 'tall_med_format', tall: 3200, format: '# ##0 "kr"' },
        ],
      ]),
    ],
    fakta: ['Spir Oslo AS egenkapital 2020 22700000', 'Spir Oslo AS omsetning 2020 104900000'],
    problemer: ['2020!D2 motstridende_enhet'],
  },
];

proevTilfeller(TILFELLER);
