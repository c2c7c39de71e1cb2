import { settFunksjonsspraak } from '../../../addin/functions/index.ts';
import { kall } from './kall.ts';
import { settOppVert } from './regneark/vert.ts';

beforeAll(() => void settOppVert());
beforeEach(() => settFunksjonsspraak('nb'));

const TALL: readonly (readonly [hva: string, verdi: unknown, svar: unknown])[] = [
  ['a number', 50, 0.5],
  ['a decimal', 0.1, 0.001],
  ['a negative number', -50, -0.5],
  ['zero', 0, 0],
  ['a text with a comma', '12,5', 0.125],
  ['a text with a hard space', '1\u00a0234,5', 12.345],
  ['a text with a narrow space', '1\u202f000', 10],
  ['the sign U+2212', '−50', -0.5],
  ['a parenthesis', '(50)', -0.5],
  ['an amount in thousands', '2 tusen', 20],
  ['an amount in millions', '1,5 mill.', 15_000],
  ['a number with its format', { type: 'Double', basicValue: 50, numberFormat: '0' }, 0.5],
  ['an omitted argument', null, '#N/A Driftsresultat mangler.'],
  ['nothing at all', undefined, '#N/A Driftsresultat mangler.'],
  ['an empty text', '', '#N/A Driftsresultat mangler.'],
  ['only spaces', '  ', '#N/A Driftsresultat mangler.'],
  ['an empty cell of Excel’s data types', { type: 'Empty', basicValue: '' }, '#N/A Driftsresultat mangler.'],
  ['«Mangler data»', 'Mangler data', '#N/A Driftsresultat mangler.'],
  ['a dash', '–', '#N/A Driftsresultat mangler.'],
  ['«i.t.»', 'i.t.', '#N/A Driftsresultat mangler.'],
  ['a word', 'mye', '#VALUE! Driftsresultat er ikke et tall: «mye».'],
  ['about', 'ca. 50', '#VALUE! Driftsresultat er ikke et tall: «ca. 50».'],
  ['a percentage of money', '50 %', '#VALUE! Driftsresultat er ikke et tall: «50 %».'],
  ['a point that may be either', '1.5', '#VALUE! Driftsresultat kan leses på flere måter: «1.5». Skriv 1,5.'],
  [
    'a comma before three digits',
    '1,234',
    '#VALUE! Driftsresultat kan leses på flere måter: «1,234». Skriv 1\u00a0234 eller 1,234.',
  ],
  ['true', true, '#VALUE! Driftsresultat er ikke et tall: «SANN».'],
  ['infinity', Number.POSITIVE_INFINITY, '#VALUE! Driftsresultat er ikke et tall: «Infinity».'],
  ['not a number', Number.NaN, '#VALUE! Driftsresultat er ikke et tall: «NaN».'],
];

describe('an argument that is a number', () => {
  test.each(TALL)('%s', (_hva, verdi, svar) => {
    expect(kall('DRIFTSMARGIN', [[verdi]], [[100]])).toBe(svar);
    expect(kall('DRIFTSMARGIN', verdi, 100)).toBe(svar);
  });

  test('an error goes on as it is', () => {
    const feil = { type: 'Error', errorType: 'Div0', basicValue: '#DIV/0!' };
    expect(kall('DRIFTSMARGIN', [[feil]], [[100]])).toBe(feil);
  });
});

describe('what can’t be worked out', () => {
  const ugyldige: readonly (readonly [string, readonly unknown[], string])[] = [
    ['DRIFTSMARGIN', [5, 0], '#N/A Kan ikke beregnes: Omsetning er ikke større enn 0.'],
    ['DRIFTSMARGIN', [5, -100], '#N/A Kan ikke beregnes: Omsetning er ikke større enn 0.'],
    ['GJELDSGRAD', [5, -100], '#N/A Kan ikke beregnes: Egenkapital er ikke større enn 0.'],
    ['RESULTATGRAD', [5, 0], '#N/A Kan ikke beregnes: Avsluttede deltakere er ikke større enn 0.'],
    ['RESULTATGRAD', [5, 3], '#VALUE! «Til arbeid eller utdanning» kan ikke være flere enn «Avsluttede deltakere».'],
    ['RESULTATGRAD', [-1, 3], '#VALUE! Til arbeid eller utdanning kan ikke være negativ.'],
    ['MEDFINANSIERING', [-1, 3], '#VALUE! Kommunalt tilskudd kan ikke være negativ.'],
    [
      'VTA_PLASSER_STATLIGE',
      [5, 8],
      '#VALUE! «VTA-plasser, kommunale tilleggsplasser» kan ikke være flere enn «VTA-plasser, sum».',
    ],
    ['KOMMUNENS_ANDEL_AV_EGENKAPITALEN', [51, 1000], '#VALUE! Eierandel er en andel: skriv 51 % eller 0,51.'],
    ['KOMMUNENS_ANDEL_AV_EGENKAPITALEN', [[[0.5], [0.5]], 1000], '#VALUE! Eierandel skal være én celle.'],
    ['BELEGG', [100, 10, 0], '#N/A Kan ikke beregnes: Måneder i perioden er ikke større enn 0.'],
    ['INTERVALL', [1.5, 3], '#VALUE! Til arbeid eller utdanning skal være et helt tall.'],
    ['INTERVALL', [0, 0], '#N/A Ingen avsluttede å regne av.'],
    ['AFT_KLASSE', [2, 4, null], '#N/A Skjult: færre enn 5 avsluttede.'],
    ['AFT_KLASSE', [2, 10, 2015], '#N/A Navs mål for AFT-resultatgrad er ikke kjent for 1. januar 2015.'],
    [
      'SATS',
      ['VTA', 2020],
      '#N/A Satsen for VTA er ikke kjent for 1. januar 2020. Kjente år: 2018, 2022, 2023, 2024, 2025, 2026.',
    ],
    [
      'SATS',
      ['VTA', 2027],
      '#N/A Satsen for VTA er ikke kjent for 1. januar 2027. Kjente år: 2018, 2022, 2023, 2024, 2025, 2026.',
    ],
    ['SATS', ['KVP', 2026], '#VALUE! Ukjent tiltak: «KVP». Skriv AFT, VTA eller VTA-O.'],
    ['SATS', [null, 2026], '#N/A Tiltaket mangler.'],
    ['SATS', ['VTA', 'i fjor'], '#VALUE! Datoen er ikke en dato: «i fjor». Skriv for eksempel 31.12.2025.'],
    ['SATS', ['VTA', '31.2.2025'], '#VALUE! Datoen er ikke en dato: «31.2.2025». Skriv for eksempel 31.12.2025.'],
    ['SATS', ['VTA', 17_455], '#VALUE! Datoen er ikke en dato: «17455». Skriv for eksempel 31.12.2025.'],
    ['SATS', ['VTA', true], '#VALUE! Datoen er ikke en dato: «SANN». Skriv for eksempel 31.12.2025.'],
    ['MINSTETILSKUDD', [1, 2026, 0], '#VALUE! Måneder skal være større enn 0.'],
    ['MINSTETILSKUDD', [-1, 2026, null], '#VALUE! Plasser kan ikke være negativ.'],
    [
      'MINSTETILSKUDD',
      [1, 2020, null],
      '#N/A Satsen for VTA er ikke kjent for 1. januar 2020. Kjente år: 2018, 2022, 2023, 2024, 2025, 2026.',
    ],
    [
      'MAANEDSVERK',
      ['AFT', 2025, '31.12.2025', null],
      '#VALUE! Første dag er ikke en dato: «2025». Skriv for eksempel 31.12.2025.',
    ],
    ['MAANEDSVERK', ['AFT', '2.1.2026', '1.1.2026', null], '#VALUE! Siste dag er før første dag.'],
    ['MAANEDSVERK', ['AFT', '1.1.2026', '2.1.2026', 0], '#VALUE! Stillingsprosenten skal være over 0 og høyst 100 %.'],
    [
      'MAANEDSVERK',
      ['AFT', '1.1.2026', '2.1.2026', 101],
      '#VALUE! Stillingsprosenten skal være over 0 og høyst 100 %.',
    ],
    [
      'MAANEDSVERK_BELOEP',
      ['AFT', '1.12.2020', '31.1.2022', 1],
      '#N/A Satsen for AFT er ikke kjent for 1. desember 2020. Kjente år: 2018, 2022, 2023, 2024, 2025, 2026.',
    ],
  ];
  test.each(ugyldige)('%s %p', (id, argumenter, svar) => {
    expect(kall(id, ...argumenter)).toBe(svar);
  });
});

describe('areas', () => {
  test('figures of several companies are added up before the share is taken', () => {
    // The mean of the margins would be 0,15.
    expect(kall('DRIFTSMARGIN', [[10], [20]], [[100], [100]])).toBe(0.15);
    expect(kall('DRIFTSMARGIN', [[10], [20]], [[100], [900]])).toBe(0.03);
  });

  test('one missing cell decides: a sum of the rest would look like all of it', () => {
    expect(kall('DRIFTSMARGIN', [[10], [null]], [[100], [100]])).toBe('#N/A Driftsresultat mangler.');
    expect(kall('AKKUMULERT_OVERSKUDD', [[10, 20, 'Mangler data']])).toBe('#N/A Årsresultater mangler.');
  });

  test('areas of different form don’t stand beside each other; one cell stands beside any', () => {
    expect(kall('DRIFTSMARGIN', [[10], [20]], [[100, 100]])).toBe('#VALUE! Områdene har ulik størrelse.');
    expect(kall('DRIFTSMARGIN', [[10], [20]], [[1000]])).toBe(0.03);
  });

  test('years are pooled in the interval: Σk of Σn', () => {
    expect(kall('INTERVALL', [[4, 7]], [[8, 12]])).toEqual(kall('INTERVALL', 11, 20));
  });
});

describe('dates', () => {
  test.each([
    ['Excel’s day number', 46_022],
    ['the day with an hour', 46_022.75],
    ['as Norwegians write it', '31.12.2025'],
    ['with spaces', '31. 12. 2025'],
    ['as everybody writes it', '2025-12-31'],
    ['a year', 2025],
    ['a year as text', '2025'],
  ])('%s', (_hva, dato) => {
    expect(kall('SATS', 'VTA', dato)).toBe(16_848);
  });

  test('the day after has the next year’s rate', () => {
    expect(kall('SATS', 'VTA', 46_023)).toBe(17_455);
    expect(kall('SATS', 'VTA', '1.1.2026')).toBe(17_455);
  });

  test('day numbers are Excel’s, leap years and all', () => {
    // 29.2.2024 is 45351, 1.3.2024 is 45352 (Microsoft’s DATE function).
    expect(kall('MAANEDSVERK', 'VTA', 45_351, 45_351, 1)).toBe(kall('MAANEDSVERK', 'VTA', '29.2.2024', '29.2.2024', 1));
    expect(kall('MAANEDSVERK', 'VTA', 45_352, 45_352, 1)).toBe(
      kall('MAANEDSVERK', 'VTA', '2024-03-01', '2024-03-01', 1),
    );
  });
});

describe('tiltak', () => {
  test.each(['VTA-O', 'vta-o', 'VTA O', 'VTO', ' vtao '])('%p is VTA in an ordinary company', (navn) => {
    expect(kall('SATS', navn, 2026)).toBe(7321);
  });

  test.each(['VTA', 'vta', 'VTA-S', 'VTA-F'])('%p is VTA in a forhåndsgodkjent company', (navn) => {
    expect(kall('SATS', navn, 2026)).toBe(17_455);
  });
});

describe('stillingsprosent', () => {
  const januar = (ordning: string, prosent: unknown) => kall('MAANEDSVERK', ordning, '1.1.2026', '31.1.2026', prosent);

  test('Nav’s check values for January 2026', () => {
    expect([20, 50, 51, 80].map((p) => januar('AFT', p))).toEqual([0.5, 0.5, 1, 1]);
    expect([20, 49, 50, 80].map((p) => januar('VTA', p))).toEqual([0.5, 0.5, 1, 1]);
  });

  test('80, 80 % in a formatted cell, and «80 %» are the same; left out is full time', () => {
    expect([80, 0.8, '80 %'].map((p) => januar('AFT', p))).toEqual([1, 1, 1]);
    expect([20, 0.2, '20 %'].map((p) => januar('AFT', p))).toEqual([0.5, 0.5, 0.5]);
    expect(januar('AFT', null)).toBe(1);
  });

  test('Nav’s check values for July and December 2025', () => {
    const juli = [
      ['7.7.2025', '13.7.2025'],
      ['7.7.2025', '11.7.2025'],
      ['5.7.2025', '13.7.2025'],
    ] as const;
    expect(juli.map(([fra, til]) => kall('MAANEDSVERK', 'AFT', fra, til, 1))).toEqual([0.22581, 0.16129, 0.29032]);
    expect(kall('MAANEDSVERK', 'AFT', [['1.12.2025'], ['1.12.2025']], [['7.12.2025'], ['8.12.2025']], null)).toBe(
      0.47826,
    );
  });

  test('the amount is rounded once, not row by row', () => {
    // 0,21739 + 0,26087 = 0,47826 månedsverk at the VTA rate of 2025.
    const fra = [['1.12.2025'], ['1.12.2025']];
    const til = [['7.12.2025'], ['8.12.2025']];
    expect(kall('MAANEDSVERK_BELOEP', 'VTA', fra, til, null)).toBe(Math.round((47_826 * 16_848) / 100_000));
  });
});
