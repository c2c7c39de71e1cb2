import type { Ark } from '#core/sheets';
import { ark, fakta, les, problemer, selskaper } from './lag.ts';

/** Layouts invented after the reader was written, and mended where they were read wrong: quarters, parts, counts in one cell. */
interface Tilfelle {
  readonly navn: string;
  readonly ark: readonly Ark[];
  readonly fakta: readonly string[];
  readonly problemer?: readonly string[];
}

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
];

test.each(TILFELLER)('$navn', (t) => {
  const lest = les(...t.ark);
  expect(fakta(lest)).toEqual(t.fakta);
  expect(problemer(lest)).toEqual(t.problemer ?? []);
});

test('et selskap som bare har nummer, får navn og kommune fra listen', () => {
  const nummer = TILFELLER.at(-1);
  expect(nummer === undefined ? [] : selskaper(les(...nummer.ark))).toEqual(['Alfa AS (Oslo)', 'Beta AS (Bergen)']);
});
