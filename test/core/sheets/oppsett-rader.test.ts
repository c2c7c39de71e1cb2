import { ark, type Rader } from './lag.ts';
import { proevTilfeller, type Tilfelle } from './tilfelle.ts';

/** Tables of records: companies (and years) down, as workbooks really look. Facts and problems written by hand. */

const enkel: Rader = [
  ['Selskap', 'År', 'Omsetning (1 000 kr)', 'Driftsresultat (1 000 kr)'],
  ['Spir Oslo AS', 2020, 104900, 3200],
  ['Unikum AS', 2020, 58700, -10100],
];
const ENKEL = [
  'Spir Oslo AS driftsresultat 2020 3200000',
  'Spir Oslo AS omsetning 2020 104900000',
  'Unikum AS driftsresultat 2020 -10100000',
  'Unikum AS omsetning 2020 58700000',
];

const TILFELLER: readonly Tilfelle[] = [
  { navn: 'malens egen form', ark: [ark('Regnskap', enkel)], fakta: ENKEL },
  {
    navn: 'tittelrader med år og enhet',
    ark: [
      ark('Ark1', [
        ['Regnskap 2020'],
        ['Tall i tusen kroner'],
        [],
        ['Bedrift', 'Omsetning', 'Driftsresultat'],
        ['Spir Oslo AS', 104900, 3200],
        ['Unikum AS', 58700, -10100],
      ]),
    ],
    fakta: ENKEL,
  },
  {
    navn: 'år i arknavnet, MNOK i overskriften, brutt over linjer',
    ark: [
      ark('2020', [
        ['Navn på bedrift', 'Omset-\nning (MNOK)', 'Drifts-\nresultat\n(MNOK)*'],
        ['Spir Oslo AS', 104.9, 3.2],
        ['Unikum AS', 58.7, -10.1],
      ]),
    ],
    fakta: ENKEL,
  },
  {
    navn: 'år bortover med målet i overskriften',
    ark: [
      ark('Tall', [
        ['Bedrift', 'Omsetning 2019', 'Omsetning 2020', 'Driftsresultat 2020'],
        ['Spir Oslo AS', 100_000_000, 104_900_000, 3_200_000],
      ]),
    ],
    fakta: [
      'Spir Oslo AS driftsresultat 2020 3200000',
      'Spir Oslo AS omsetning 2019 100000000',
      'Spir Oslo AS omsetning 2020 104900000',
    ],
  },
  {
    navn: 'to overskriftsrader: målet slått sammen over årene',
    ark: [
      ark(
        'Tall',
        [
          ['Bedrift', 'Omsetning (tusen kr)', null, 'Egenkapital (tusen kr)', null],
          [null, 2019, 2020, 2019, 2020],
          ['Spir Oslo AS', 100000, 104900, 20000, 22700],
        ],
        {
          sammenslaatte: [
            { rad1: 1, kolonne1: 2, rad2: 1, kolonne2: 3 },
            { rad1: 1, kolonne1: 4, rad2: 1, kolonne2: 5 },
            { rad1: 1, kolonne1: 1, rad2: 2, kolonne2: 1 },
          ],
        },
      ),
    ],
    fakta: [
      'Spir Oslo AS egenkapital 2019 20000000',
      'Spir Oslo AS egenkapital 2020 22700000',
      'Spir Oslo AS omsetning 2019 100000000',
      'Spir Oslo AS omsetning 2020 104900000',
    ],
  },
  {
    navn: 'to overskriftsrader uten sammenslåing: året over målene',
    ark: [
      ark('Tall', [
        ['', 2019, '', 2020, ''],
        ['Bedrift', 'Omsetning', 'EK', 'Omsetning', 'EK'],
        ['Spir Oslo AS', 100e6, 20e6, 104.9e6, 22.7e6],
      ]),
    ],
    fakta: [
      'Spir Oslo AS egenkapital 2019 20000000',
      'Spir Oslo AS egenkapital 2020 22700000',
      'Spir Oslo AS omsetning 2019 100000000',
      'Spir Oslo AS omsetning 2020 104900000',
    ],
  },
  {
    navn: 'bare år bortover, målet i tittelen',
    ark: [
      ark('Ark1', [
        ['Egenkapital, mill. kr'],
        ['Bedrift', 2019, 2020],
        ['Spir Oslo AS', 20, 22.7],
        ['Unikum AS', '30,0', '25,5'],
      ]),
    ],
    fakta: [
      'Spir Oslo AS egenkapital 2019 20000000',
      'Spir Oslo AS egenkapital 2020 22700000',
      'Unikum AS egenkapital 2019 30000000',
      'Unikum AS egenkapital 2020 25500000',
    ],
  },
  {
    navn: 'kommune som gruppeskille, sumrader under hver gruppe og til slutt',
    ark: [
      ark('Plasser 2022', [
        ['Bedrift', 'AFT-plasser', 'VTA-plasser'],
        ['Oslo'],
        ['Fossheim AS', 40, 111],
        ['Spir Oslo AS', 150, 43],
        ['Sum Oslo', 190, 154],
        ['Stavanger kommune'],
        ['Attende AS', 52, 130],
        ['Allservice AS', 78, 67],
        ['Sum Stavanger', 130, 197],
        ['Totalt', 320, 351],
      ]),
    ],
    fakta: [
      'Allservice AS aft_plasser 2022 78',
      'Allservice AS vta_plasser 2022 67',
      'Attende AS aft_plasser 2022 52',
      'Attende AS vta_plasser 2022 130',
      'Fossheim AS aft_plasser 2022 40',
      'Fossheim AS vta_plasser 2022 111',
      'Spir Oslo AS aft_plasser 2022 150',
      'Spir Oslo AS vta_plasser 2022 43',
    ],
  },
  {
    navn: 'en sumrad som ikke stemmer',
    ark: [
      ark('Plasser 2022', [
        ['Bedrift', 'AFT-plasser'],
        ['Fossheim AS', 40],
        ['Spir Oslo AS', 150],
        ['Sum', 200],
      ]),
    ],
    fakta: ['Fossheim AS aft_plasser 2022 40', 'Spir Oslo AS aft_plasser 2022 150'],
    problemer: ['Plasser 2022!B4 sum_stemmer_ikke'],
  },
  {
    navn: 'flere slag i ett ark',
    ark: [
      ark('Oversikt 2020', [
        ['Navn', 'Kommune', 'Omsetning (TNOK)', 'AFT-plasser', 'VTA-plasser'],
        ['Attende AS', 'Stavanger', 63700, 52, 130],
      ]),
    ],
    fakta: ['Attende AS aft_plasser 2020 52', 'Attende AS omsetning 2020 63700000', 'Attende AS vta_plasser 2020 130'],
  },
  {
    navn: 'tall som tekst i alle former, manglende ord og tomme celler',
    ark: [
      ark('Regnskap', [
        ['Bedrift', 'År', 'Omsetning', 'Driftsresultat', 'Egenkapital', 'Utbytte'],
        ['Spir Oslo AS', '2020', '104\u00a0900\u00a0000', '(1 100)', '14 mill.', 'Mangler data'],
        ['Unikum AS', '2020', '58.700.000', '\u2212 10 100 000', '25,5 mill. kr', null],
        ['Attende AS', '2020', 'kr 63 700 000,-', '2 100 000 kr', '–', 'i.t.'],
      ]),
    ],
    fakta: [
      'Attende AS driftsresultat 2020 2100000',
      'Attende AS egenkapital 2020 mangler',
      'Attende AS omsetning 2020 63700000',
      'Attende AS utbytte 2020 mangler',
      'Spir Oslo AS driftsresultat 2020 -1100',
      'Spir Oslo AS egenkapital 2020 14000000',
      'Spir Oslo AS omsetning 2020 104900000',
      'Spir Oslo AS utbytte 2020 mangler',
      'Unikum AS driftsresultat 2020 -10100000',
      'Unikum AS egenkapital 2020 25500000',
      'Unikum AS omsetning 2020 58700000',
    ],
  },
  {
    navn: 'det som ikke er tall koster hver sin celle',
    ark: [
      ark('Regnskap', [
        ['Bedrift', 'År', 'Omsetning', 'Driftsresultat', 'Egenkapital', 'Ansatte'],
        ['Spir Oslo AS', 2020, 'ca. to millioner', 3_200_000, '1.5', 'få'],
        [
          'Unikum AS',
          2020,
          58_700_000,
          { slag: 'feil', kode: '#REF!' },
          { slag: 'formel_uten_resultat', formel: 'A1+B1' },
          -3,
        ],
        ['Attende AS', 20, 63_700_000, 2_100_000, 38_100_000, 10],
      ]),
    ],
    fakta: ['Spir Oslo AS driftsresultat 2020 3200000', 'Unikum AS omsetning 2020 58700000'],
    problemer: [
      'Regnskap!C2 ugyldig_tall',
      'Regnskap!E2 tvetydig_tall',
      'Regnskap!F2 ugyldig_tall',
      'Regnskap!D3 feilverdi',
      'Regnskap!E3 formel_uten_resultat',
      'Regnskap!F3 negativt_antall',
      'Regnskap!B4 ugyldig_aar',
    ],
  },
];

proevTilfeller(TILFELLER);
