import { ark, les, selskaper } from './lag.ts';
import { proevTilfeller, type Tilfelle } from './tilfelle.ts';

/** Layouts invented after the reader was written, and mended where they were read wrong: quarters, parts, counts in one cell. */
const TILFELLER: readonly Tilfelle[] = [
  {
    navn: 'kvartaler under hvert mål er deler av året, ikke året',
    ark: [
      ark('Regnskap 2023', [
        [null, 'Omsetning (tusen kr)', null, null, 'Driftsresultat (tusen kr)', null],
        ['Bedrift', '1. kvartal', '2. kvartal', '2023', '1. kvartal', '2. kvartal'],
        ['Alfa AS', 10, 11, 21, 1, 2],
      ]),
    ],
    fakta: [
      'Alfa AS driftsresultat 2023-01/2023-03 1000',
      'Alfa AS driftsresultat 2023-04/2023-06 2000',
      'Alfa AS omsetning 2023 21000',
      'Alfa AS omsetning 2023-01/2023-03 10000',
      'Alfa AS omsetning 2023-04/2023-06 11000',
    ],
  },
  {
    navn: 'kvartaler uten år leses ikke',
    ark: [
      ark('Omsetning', [
        ['Selskap', 'Q1', 'Q2'],
        ['Alfa AS', 1_000_000, 1_100_000],
      ]),
    ],
    fakta: [],
    problemer: ['Omsetning!B1 mangler_aar'],
  },
  {
    navn: '«herav Oslo» og elimineringer er ingen selskaper',
    ark: [
      ark('Nøkkeltall 2023', [
        ['Bedrift', 'Driftsinntekter', 'Egenkapital'],
        ['Totalt', 3_000_000, 1_500_000],
        ['herav Oslo', 1_000_000, 500_000],
        ['Alfa AS', 1_000_000, 500_000],
        ['Beta AS', 2_000_000, 1_000_000],
        ['Elimineringer', -100_000, 0],
      ]),
    ],
    fakta: [
      'Alfa AS egenkapital 2023 500000',
      'Alfa AS omsetning 2023 1000000',
      'Beta AS egenkapital 2023 1000000',
      'Beta AS omsetning 2023 2000000',
    ],
  },
  {
    navn: '«90 (5)» er 90, hvorav 5 kommunale, når overskriften sier det',
    ark: [
      ark('Plasser 2022', [
        ['Bedrift', 'VTA-plasser (herav kommunale i parentes)'],
        ['A2G Gruppen AS', '90 (5)'],
        ['Beta AS', 30],
      ]),
      ark('Plasser 2021', [
        ['Bedrift', 'VTA-plasser'],
        ['A2G Gruppen AS', '90 (5)'],
      ]),
    ],
    fakta: [
      'A2G Gruppen AS vta_plasser 2022 90',
      'A2G Gruppen AS vta_plasser_kommunale 2022 5',
      'Beta AS vta_plasser 2022 30',
    ],
    problemer: ['Plasser 2021!B2 ugyldig_tall'],
  },
  {
    navn: '«11 av 20» er to antall, «34/120» kan være en dato',
    ark: [
      ark('AFT 2023', [
        ['Bedrift', 'Resultatgrad ved avslutning'],
        ['Alfa AS', '11 av 20'],
        ['Beta AS', '34 av 120 (28 %)'],
        ['Gamma AS', '34/120'],
        ['Delta AS', '21 av 20'],
      ]),
    ],
    fakta: [
      'Alfa AS aft 2023 avslutning arbeid_utdanning 20 · · 11 ·',
      'Beta AS aft 2023 avslutning arbeid_utdanning 120 · · 34 ·',
      'Delta AS aft 2023 avslutning arbeid_utdanning 20 · · · ·',
    ],
    problemer: ['AFT 2023!B4 ugyldig_tall', 'AFT 2023!B5 formidlet_over_avsluttet'],
  },
  {
    navn: 'organisasjonsnummer i stedet for navn',
    ark: [
      ark('Regnskap', [
        ['Orgnr', 'År', 'Sum driftsinntekter'],
        [923609016, 2023, 1_000_000],
        ['974 760 673', 2023, 2_000_000],
        ['123', 2023, 5_000_000],
      ]),
      ark('Bedrifter', [
        ['Navn', 'Org.nr.', 'Kommune'],
        ['Alfa AS', '923609016', 'Oslo'],
        ['Beta AS', '974760673', 'Bergen'],
      ]),
    ],
    fakta: ['Alfa AS omsetning 2023 1000000', 'Beta AS omsetning 2023 2000000'],
    problemer: ['Regnskap!A4 mangler_selskap'],
  },
  {
    navn: 'to selskapers regnskap side om side, med poster i ulik rekkefølge',
    ark: [
      ark('Regnskap 2023', [
        ['Alfa AS', null, null, null, 'Beta AS', null, null],
        ['Tall i tusen kr', 2022, 2023, null, 'Tall i tusen kr', 2022, 2023],
        ['Driftsinntekter', 100, 110, null, 'Egenkapital', 60, 61],
        ['Egenkapital', 50, 51, null, 'Driftsinntekter', 200, 210],
      ]),
    ],
    fakta: [
      'Alfa AS egenkapital 2022 50000',
      'Alfa AS egenkapital 2023 51000',
      'Alfa AS omsetning 2022 100000',
      'Alfa AS omsetning 2023 110000',
      'Beta AS egenkapital 2022 60000',
      'Beta AS egenkapital 2023 61000',
      'Beta AS omsetning 2022 200000',
      'Beta AS omsetning 2023 210000',
    ],
  },
  {
    navn: '«Regnskap 2023» og «Budsjett 2024» under hvert mål',
    ark: [
      ark('Økonomi', [
        [null, 'Omsetning', null, 'Driftsresultat', null],
        ['Bedrift', 'Regnskap 2023', 'Budsjett 2024', 'Regnskap 2023', 'Budsjett 2024'],
        ['Alfa AS', 1_000_000, 1_100_000, 50_000, 60_000],
      ]),
    ],
    fakta: ['Alfa AS driftsresultat 2023 50000', 'Alfa AS omsetning 2023 1000000'],
  },
  {
    navn: 'forklaringer under tabellen er ingen selskaper',
    ark: [
      ark('Oversikt 2023', [
        ['Bedrift', 'Omsetning', 'AFT-plasser'],
        ['Alfa AS*', 14_000, 10],
        [],
        ['Tegnforklaring:'],
        ['– betyr at tallet mangler'],
        ['* Inkludert 2 midlertidige plasser'],
        ['Alle beløp er i 1000 kroner'],
      ]),
    ],
    fakta: ['Alfa AS aft_plasser 2023 10', 'Alfa AS omsetning 2023 14000000'],
  },
  {
    navn: 'Agresso: periode som 202301-202312, hittil i år ved siden av budsjett',
    ark: [
      ark('Agresso', [
        ['Selskap: Alfa AS'],
        ['Periode: 202301-202312'],
        ['Konto', 'Kontonavn', 'Hittil i år', 'Budsjett', 'Avvik'],
        ['3000', 'Salgsinntekter', 1_000_000, 900_000, 100_000],
        ['', 'Sum driftsinntekter', 3_000_000, 2_900_000, 100_000],
      ]),
    ],
    fakta: ['Alfa AS omsetning 2023 3000000', 'Alfa AS salgsinntekter 2023 1000000'],
  },
  {
    navn: 'kvartaler og måneder nedover er deler av året',
    ark: [
      ark('Regnskap 2023', [
        ['Selskap', 'Kvartal', 'Ansatte'],
        ['Alfa AS', 'Q1', 10],
        ['Alfa AS', 2, 11],
        ['Alfa AS', 'siste', 12],
      ]),
      ark('Plasser 2023', [
        ['Selskap', 'Måned', 'AFT-plasser'],
        ['Alfa AS', 'januar', 5],
        ['Alfa AS', 12, 6],
      ]),
    ],
    fakta: [
      'Alfa AS aft_plasser 2023-01/2023-01 5',
      'Alfa AS aft_plasser 2023-12/2023-12 6',
      'Alfa AS ansatte 2023-01/2023-03 10',
      'Alfa AS ansatte 2023-04/2023-06 11',
    ],
    problemer: ['Regnskap 2023!B4 ugyldig_periode'],
  },
  {
    navn: '«AFT» og «VTA» kan være kroner: i en pengetabell og under tilskudd spørres det',
    ark: [
      ark('Tilskudd 2023', [['Tall i tusen kr'], ['Bedrift', 'AFT', 'VTA'], ['Alfa AS', 400, 600]]),
      ark('Alfa AS 2023', [
        ['Tall i tusen kr'],
        ['Post', 2023],
        ['Offentlige tilskudd', 1000],
        ['AFT', 400],
        ['herav VTA', 600],
        ['Sum driftsinntekter', 1500],
        ['VTA-plasser', 20],
      ]),
      ark('Oversikt 2022', [['Tall i tusen kr'], ['Bedrift', 'Omsetning', 'AFT', 'VTA'], ['Alfa AS', 1400, 10, 20]]),
    ],
    fakta: [
      'Alfa AS aft_plasser 2022 10',
      'Alfa AS omsetning 2022 1400000',
      'Alfa AS omsetning 2023 1500000',
      'Alfa AS tilskudd 2023 1000000',
      'Alfa AS vta_plasser 2022 20',
      'Alfa AS vta_plasser 2023 20',
    ],
    problemer: [
      'Tilskudd 2023!B2 tvetydig_kolonne',
      'Tilskudd 2023!C2 tvetydig_kolonne',
      'Alfa AS 2023!A4 tvetydig_kolonne',
    ],
  },
  {
    navn: 'budsjett og prognose nedover er ikke regnskap, og et snitt er ikke årets tall',
    ark: [
      ark('R', [
        ['Selskap', 'År', 'Type', 'Omsetning (kr)', 'Snitt egenkapital (kr)'],
        ['Alfa AS', 2023, 'Regnskap', 1_000_000, 7],
        ['Alfa AS', 2023, 'Budsjett', 2_000_000, 7],
        ['Alfa AS', 2024, 'Revidert budsjett', 3_000_000, 7],
        ['Beta AS', 2024, 'Prognose 2024', 4_000_000, 7],
      ]),
    ],
    fakta: ['Alfa AS omsetning 2023 1000000'],
  },
  {
    navn: 'engelske overskrifter',
    ark: [
      ark('Financials', [
        [
          'Company',
          'Municipality',
          'Year',
          'Revenue (NOK 1000)',
          'Operating profit (NOK 1000)',
          'Total assets (NOK 1000)',
        ],
        ['Alfa AS', 'Oslo', 2023, 1000, 50, 900],
      ]),
    ],
    fakta: ['Alfa AS driftsresultat 2023 50000', 'Alfa AS omsetning 2023 1000000', 'Alfa AS sum_eiendeler 2023 900000'],
  },
  {
    navn: 'KOSTRA-tall er ikke selskapenes, og det sies',
    ark: [
      ark('KOSTRA', [
        ['Kommunenr', 'Kommune', 'Funksjon', 'År', 'Beløp (1000 kr)'],
        ['0301', 'Oslo', '273 Arbeidsrettede tiltak', 2023, 120_000],
        ['4601', 'Bergen', '273 Arbeidsrettede tiltak', 2023, 80_000],
      ]),
    ],
    fakta: [],
    problemer: ['KOSTRA! ukjent_ark'],
  },
];

proevTilfeller(TILFELLER);

test('et selskap som bare har nummer, får navn og kommune fra listen', () => {
  const nummer = TILFELLER.find((t) => t.navn.startsWith('organisasjonsnummer'));
  expect(nummer === undefined ? [] : selskaper(les(...nummer.ark))).toEqual(['Alfa AS (Oslo)', 'Beta AS (Bergen)']);
});

test('et skjema per selskap: kommunen hører til selskapet', () => {
  const skjema = (navn: string, kommune: string) =>
    ark(navn, [
      ['Selskap', `${navn} AS`],
      ['Kommune', kommune],
      ['Regnskapsår', 2023],
      ['Omsetning (1 000 kr)', 3000],
    ]);
  expect(selskaper(les(skjema('Alfa', 'Oslo'), skjema('Beta', 'Bergen')))).toEqual([
    'Alfa AS (Oslo)',
    'Beta AS (Bergen)',
  ]);
});
