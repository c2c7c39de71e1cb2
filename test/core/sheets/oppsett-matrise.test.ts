import { ark, les, selskaper } from './lag.ts';
import { proevTilfeller, type Tilfelle } from './tilfelle.ts';

/** Measures, years or companies down and the others across. Facts and problems written by hand. */
const TILFELLER: readonly Tilfelle[] = [
  {
    navn: 'et klassisk resultatregnskap: poster nedover, år bortover, selskapet i tittelen',
    ark: [
      ark('Ark1', [
        ['Spir Oslo AS'],
        ['Resultatregnskap', 'Note', 2020, 2019],
        ['Tall i tusen kroner'],
        ['Driftsinntekter'],
        ['Salgsinntekt', 1, 30000, 29000],
        ['Offentlige tilskudd', 2, 70000, 68000],
        ['Annen driftsinntekt', null, 4900, 3000],
        ['Sum driftsinntekter', null, 104900, 100000],
        ['Driftskostnader'],
        ['Varekjøp', null, 10000, 9000],
        ['Lønnskostnad', 3, 80000, 78000],
        ['Sum driftskostnader', null, 101700, 98000],
        ['Driftsresultat', null, 3200, 2000],
        ['Årsresultat', null, '(500)', '–'],
      ]),
    ],
    fakta: [
      'Spir Oslo AS aarsresultat 2019 mangler',
      'Spir Oslo AS aarsresultat 2020 -500000',
      'Spir Oslo AS annen_driftsinntekt 2019 3000000',
      'Spir Oslo AS annen_driftsinntekt 2020 4900000',
      'Spir Oslo AS driftskostnader 2019 98000000',
      'Spir Oslo AS driftskostnader 2020 101700000',
      'Spir Oslo AS driftsresultat 2019 2000000',
      'Spir Oslo AS driftsresultat 2020 3200000',
      'Spir Oslo AS omsetning 2019 100000000',
      'Spir Oslo AS omsetning 2020 104900000',
      'Spir Oslo AS salgsinntekter 2019 29000000',
      'Spir Oslo AS salgsinntekter 2020 30000000',
      'Spir Oslo AS tilskudd 2019 68000000',
      'Spir Oslo AS tilskudd 2020 70000000',
    ],
  },
  {
    navn: 'selskapet i arknavnet, enheten i hjørnet',
    ark: [
      ark('Unikum AS', [
        ['Tall i 1000 kr', 2019, 2020],
        ['Omsetning', 60000, 58700],
        ['Egenkapital', 30000, 25500],
      ]),
    ],
    fakta: [
      'Unikum AS egenkapital 2019 30000000',
      'Unikum AS egenkapital 2020 25500000',
      'Unikum AS omsetning 2019 60000000',
      'Unikum AS omsetning 2020 58700000',
    ],
  },
  {
    navn: 'selskaper bortover, mål nedover, år i tittelen',
    ark: [
      ark('Ark1', [
        ['Nøkkeltall 2020'],
        [null, 'Spir Oslo AS', 'Unikum AS'],
        ['Omsetning (MNOK)', 104.9, 58.7],
        ['Driftsmargin (%)', 3, -17],
        ['AFT-plasser', 150, 136],
      ]),
    ],
    fakta: [
      'Spir Oslo AS aft_plasser 2020 150',
      'Spir Oslo AS omsetning 2020 104900000',
      'Spir Oslo AS oppgitt_driftsmargin 2020 0.03',
      'Unikum AS aft_plasser 2020 136',
      'Unikum AS omsetning 2020 58700000',
      'Unikum AS oppgitt_driftsmargin 2020 -0.17',
    ],
  },
  {
    navn: 'selskaper bortover og år nedover, målet i tittelen',
    ark: [
      ark('Omsetning', [
        ['Omsetning per selskap, mill. kr'],
        ['År', 'Spir Oslo AS', 'Unikum AS'],
        [2019, 100, 60],
        [2020, 104.9, 58.7],
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
    navn: 'selskap over år bortover, i to overskriftsrader',
    ark: [
      ark(
        'Tall',
        [
          [null, 'Spir Oslo AS', null, 'Unikum AS', null],
          ['Tusen kroner', 2019, 2020, 2019, 2020],
          ['Omsetning', 100000, 104900, 60000, 58700],
        ],
        {
          sammenslaatte: [
            { rad1: 1, kolonne1: 2, rad2: 1, kolonne2: 3 },
            { rad1: 1, kolonne1: 4, rad2: 1, kolonne2: 5 },
          ],
        },
      ),
    ],
    fakta: [
      'Spir Oslo AS omsetning 2019 100000000',
      'Spir Oslo AS omsetning 2020 104900000',
      'Unikum AS omsetning 2019 60000000',
      'Unikum AS omsetning 2020 58700000',
    ],
  },
  {
    navn: 'selskaper som gruppeskille over mål, år bortover',
    ark: [
      ark('Tall i tusen', [
        ['Tall i tusen kroner', 2019, 2020],
        ['Spir Oslo AS'],
        ['Omsetning', 100000, 104900],
        ['Egenkapital', 20000, 22700],
        ['Unikum AS'],
        ['Omsetning', 60000, 58700],
        ['Egenkapital', 30000, 25500],
      ]),
    ],
    fakta: [
      'Spir Oslo AS egenkapital 2019 20000000',
      'Spir Oslo AS egenkapital 2020 22700000',
      'Spir Oslo AS omsetning 2019 100000000',
      'Spir Oslo AS omsetning 2020 104900000',
      'Unikum AS egenkapital 2019 30000000',
      'Unikum AS egenkapital 2020 25500000',
      'Unikum AS omsetning 2019 60000000',
      'Unikum AS omsetning 2020 58700000',
    ],
  },
  {
    navn: 'mål som gruppeskille over selskaper, år bortover',
    ark: [
      ark('Utvikling', [
        ['Tusen kroner', 2019, 2020],
        ['Omsetning'],
        ['Spir Oslo AS', 100000, 104900],
        ['Unikum AS', 60000, 58700],
        ['Egenkapital'],
        ['Spir Oslo AS', 20000, 22700],
        ['Unikum AS', 30000, 25500],
      ]),
    ],
    fakta: [
      'Spir Oslo AS egenkapital 2019 20000000',
      'Spir Oslo AS egenkapital 2020 22700000',
      'Spir Oslo AS omsetning 2019 100000000',
      'Spir Oslo AS omsetning 2020 104900000',
      'Unikum AS egenkapital 2019 30000000',
      'Unikum AS egenkapital 2020 25500000',
      'Unikum AS omsetning 2019 60000000',
      'Unikum AS omsetning 2020 58700000',
    ],
  },
  {
    navn: 'et skjema: etikett og verdi, uten overskrift',
    ark: [
      ark('Skjema', [
        ['Selskap', 'Spir Oslo AS'],
        ['Kommune', 'Oslo'],
        ['År', 2020],
        [],
        ['Omsetning', '104,9 mill. kr'],
        ['Driftsresultat', '3,2 mill. kr'],
        ['AFT-plasser', 150],
      ]),
    ],
    fakta: [
      'Spir Oslo AS aft_plasser 2020 150',
      'Spir Oslo AS driftsresultat 2020 3200000',
      'Spir Oslo AS omsetning 2020 104900000',
    ],
  },
  {
    navn: 'år og selskap som egne rader over tallene',
    ark: [
      ark('Ark1', [
        ['Selskap', 'Spir Oslo AS', 'Unikum AS'],
        ['År', 2020, 2020],
        ['Kommune', 'Oslo', 'Oslo'],
        ['Omsetning', 104_900_000, 58_700_000],
      ]),
    ],
    fakta: ['Spir Oslo AS omsetning 2020 104900000', 'Unikum AS omsetning 2020 58700000'],
  },
  {
    navn: 'AFT og VTA som grupper over like ord',
    ark: [
      ark('2022', [
        ['', 'AFT', '', 'VTA', ''],
        ['Bedrift', 'Plasser', 'Avsluttet', 'Plasser', 'Herav kommunale'],
        ['Unikum AS', 136, 40, 82, 0],
      ]),
    ],
    fakta: [
      'Unikum AS aft 2022 avslutning arbeid_utdanning antatt 40 · · · ·',
      'Unikum AS aft_plasser 2022 136',
      'Unikum AS vta_plasser 2022 82',
      'Unikum AS vta_plasser_kommunale 2022 0',
    ],
    problemer: ['2022!C2 antatt_tidspunkt'],
  },
  {
    navn: 'måletidspunkt bortover',
    ark: [
      ark('Resultatgrad AFT 2020', [
        ['Bedrift', 'Ved avslutning', '6 måneder etter', '12 måneder etter'],
        ['Unikum AS', '44 %', '20 %', '19 %'],
        ['Stavne KF', '46 %', 'Mangler data', 'Mangler data'],
      ]),
    ],
    fakta: [
      'Stavne KF aft 2020 12mnd arbeid · · · · mangler',
      'Stavne KF aft 2020 6mnd arbeid · · · · mangler',
      'Stavne KF aft 2020 avslutning arbeid_utdanning · · · · 0.46',
      'Unikum AS aft 2020 12mnd arbeid · · · · 0.19',
      'Unikum AS aft 2020 6mnd arbeid · · · · 0.2',
      'Unikum AS aft 2020 avslutning arbeid_utdanning · · · · 0.44',
    ],
  },
  {
    navn: 'tiltaksregnskap, tabell 7-1, med konsernavtaler',
    ark: [
      ark('Tiltaksregnskap Unikum 2020', [
        ['Unikum AS – tiltaksspesifisert regnskap 2020 (tusen kr)'],
        [null, 'AFT', 'VTA', 'Ev. andre tiltak', 'Ev. annen virksomhet', 'Totalt'],
        ['Salgsinntekter', 100, 200, 0, 5, 305],
        ['Offentlige tilskudd (fra NAV)', 300, 400, null, null, 700],
        ['Sum driftsinntekter', 400, 600, 0, 5, 1005],
        ['Øvrige driftskostnader*', '–', 50, null, null, 50],
        ['Husleie', 'ja', 120],
      ]),
    ],
    fakta: [
      'Unikum AS konsernavtale 2020 husleie true 120000',
      'Unikum AS tiltak 2020 oevrige_driftskostnader aft mangler',
      'Unikum AS tiltak 2020 oevrige_driftskostnader totalt 50000',
      'Unikum AS tiltak 2020 oevrige_driftskostnader vta 50000',
      'Unikum AS tiltak 2020 salgsinntekter aft 100000',
      'Unikum AS tiltak 2020 salgsinntekter andre_tiltak 0',
      'Unikum AS tiltak 2020 salgsinntekter annen_virksomhet 5000',
      'Unikum AS tiltak 2020 salgsinntekter totalt 305000',
      'Unikum AS tiltak 2020 salgsinntekter vta 200000',
      'Unikum AS tiltak 2020 sum_driftsinntekter aft 400000',
      'Unikum AS tiltak 2020 sum_driftsinntekter andre_tiltak 0',
      'Unikum AS tiltak 2020 sum_driftsinntekter annen_virksomhet 5000',
      'Unikum AS tiltak 2020 sum_driftsinntekter totalt 1005000',
      'Unikum AS tiltak 2020 sum_driftsinntekter vta 600000',
      'Unikum AS tiltak 2020 tilskudd_nav aft 300000',
      'Unikum AS tiltak 2020 tilskudd_nav totalt 700000',
      'Unikum AS tiltak 2020 tilskudd_nav vta 400000',
    ],
  },
];

proevTilfeller(TILFELLER);

test('kommunen i skjemaet følger selskapet', () => {
  expect(
    selskaper(
      les(
        ark('Ark1', [
          ['Selskap', 'Spir Oslo AS', 'Unikum AS'],
          ['Kommune', 'Oslo', 'Oslo'],
          ['År', 2020, 2020],
          ['Omsetning', 1e8, 1e8],
        ]),
      ),
    ),
  ).toEqual(['Spir Oslo AS (Oslo)', 'Unikum AS (Oslo)']);
});
