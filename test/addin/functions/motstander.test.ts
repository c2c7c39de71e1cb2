import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { settDatosystem, settEgenGrense, settFunksjonsspraak } from '../../../addin/functions/index.ts';
import { FUNKSJONER } from '../../../addin/functions/register.ts';
import { kall, tabell, ventPaa } from './kall.ts';
import { settOppVert } from './regneark/vert.ts';

/** Arguments that would give a number that looks right and isn't. What is expected is worked out by hand from the law, Nav's rules and the reports. */
beforeAll(() => void settOppVert());
beforeEach(() => settFunksjonsspraak('nb'));
afterEach(() => settDatosystem({ fra1904: false }));

type Rad = readonly [hva: string, id: string, argumenter: readonly unknown[], svar: unknown];

const FEILKILDER: readonly Rad[] = [
  [
    'a share where persons are counted',
    'RESULTATGRAD',
    [0.55, 20],
    '#VALUE! Til arbeid eller utdanning skal være et helt tall.',
  ],
  ['half a person', 'FRAFALL', [1.5, 20], '#VALUE! Sluttet innen to måneder skal være et helt tall.'],
  [
    'a share of all who stayed',
    'RETENSJON',
    [0.85, 1],
    '#VALUE! Fortsatt i arbeid etter 6 måneder skal være et helt tall.',
  ],
  ['half a person who left', 'OPPHOLDSTID', [120, 10.5], '#VALUE! Avsluttede deltakere skal være et helt tall.'],
  ['places may be fractions', 'TILTAKSPLASSER', [923.5, 10], 933.5],
  ['a cost with a minus', 'DRIFTSRESULTAT', [100, -96], '#VALUE! Driftskostnader kan ikke være negativ.'],
  ['a debt with a minus', 'EGENKAPITAL', [100, -60], '#VALUE! Gjeld kan ikke være negativ.'],
  ['tax that was paid back', 'AARSRESULTAT', [100, -10, -20, 5], 115],
  ['the months are 0', 'BELEGG', [100, 10, 0], '#N/A Kan ikke beregnes: Måneder i perioden er ikke større enn 0.'],
  ['the places are 0', 'BELEGG', [100, 0, 12], '#N/A Kan ikke beregnes: Avtalte AFT-plasser er ikke større enn 0.'],
  [
    '120 % in a formatted cell',
    'MAANEDSVERK',
    ['AFT', '1.1.2026', '31.1.2026', 1.2],
    '#VALUE! Stillingsprosenten er en andel: skriv 51 % eller 0,51.',
  ],
  ['80 as text', 'MAANEDSVERK', ['AFT', '1.1.2026', '31.1.2026', '80'], 1],
  ['0,8 as text', 'MAANEDSVERK', ['AFT', '1.1.2026', '31.1.2026', '0,8'], 1],
  ['40 as text', 'MAANEDSVERK', ['AFT', '1.1.2026', '31.1.2026', '40'], 0.5],
  [
    'the rate changes on the way',
    'MINSTETILSKUDD',
    [43, '1.7.2025', 12],
    '#VALUE! 12 måneder fra 1. juli 2025 går over årsskiftet, og satsen er ikke den samme hele tiden. Regn hvert år for seg.',
  ],
  // 43 × 16 848 × 25 % × 6.
  ['the rest of the year', 'MINSTETILSKUDD', [43, '1.7.2025', 6], 1_086_696],
  [
    'thirteen months of a year',
    'MINSTETILSKUDD',
    [1, 2026, 13],
    '#VALUE! 13 måneder fra 1. januar 2026 går over årsskiftet, og satsen er ikke den samme hele tiden. Regn hvert år for seg.',
  ],
  [
    'larger than a cell’s number',
    'DRIFTSMARGIN',
    [1e300, 1e-300],
    '#VALUE! Tallene er for store eller for små til å regne med.',
  ],
  [
    'smaller than a cell’s number',
    'DRIFTSMARGIN',
    [5e-324, 1e300],
    '#VALUE! Tallene er for store eller for små til å regne med.',
  ],
  ['an area without cells', 'DRIFTSMARGIN', [[], 100], '#N/A Driftsresultat mangler.'],
  [
    'headers in a whole column',
    'DRIFTSMARGIN',
    [
      [['Resultat'], [5]],
      [['Omsetning'], [100]],
    ],
    '#VALUE! Driftsresultat er ikke et tall: «Resultat».',
  ],
  [
    'empty cells in a whole column',
    'DRIFTSMARGIN',
    [
      [[5], [null]],
      [[100], [null]],
    ],
    '#N/A Driftsresultat mangler.',
  ],
  [
    'two digits of the year',
    'SATS',
    ['VTA', '31.12.24'],
    '#VALUE! Datoen er ikke en dato: «31.12.24». Skriv for eksempel 31.12.2025.',
  ],
  [
    'an English date',
    'SATS',
    ['VTA', '12/31/2024'],
    '#VALUE! Datoen er ikke en dato: «12/31/2024». Skriv for eksempel 31.12.2025.',
  ],
  [
    'a leap day that never was',
    'SATS',
    ['VTA', 60],
    '#VALUE! Datoen er ikke en dato: «60». Skriv for eksempel 31.12.2025.',
  ],
  [
    'a leap year that never was',
    'SATS',
    ['VTA', '29.2.2025'],
    '#VALUE! Datoen er ikke en dato: «29.2.2025». Skriv for eksempel 31.12.2025.',
  ],
  [
    'false for a date',
    'AFT_KLASSE',
    [10, 20, false],
    '#VALUE! Datoen er ikke en dato: «USANN». Skriv for eksempel 31.12.2025.',
  ],
  // Domain: Wilson's interval of each; 5 is the least group that is graded.
  ['the least group that is graded', 'AFT_KLASSE', [5, 5, null], 'klart over målet (A)'],
  ['below it', 'AFT_KLASSE', [4, 4, null], '#N/A Skjult: færre enn 5 avsluttede.'],
  ['exactly on the target', 'AFT_KLASSE', [5, 10, null], 'på eller over målet, men innenfor tilfeldig variasjon (B)'],
  [
    'a percentage for the count',
    'AFT_KLASSE',
    [0.55, 20, null],
    '#VALUE! Til arbeid eller utdanning skal være et helt tall.',
  ],
  [
    'a whole number for a share',
    'KOMMUNENS_ANDEL_AV_EGENKAPITALEN',
    ['51', 1000],
    '#VALUE! Eierandel er en andel: skriv 51 % eller 0,51.',
  ],
  ['all of it', 'KOMMUNENS_ANDEL_AV_EGENKAPITALEN', ['100 %', -1000], -1000],
];

test.each(FEILKILDER)('%s: %s(%j)', (_hva, id, argumenter, svar) => {
  expect(kall(id, ...argumenter)).toBe(svar);
});

test('English has its own words for the same', () => {
  settFunksjonsspraak('en');
  expect(kall('DRIFTSMARGIN', true, 100)).toBe('#VALUE! Operating result is not a number: “TRUE”.');
  expect(kall('RESULTATGRAD', 0.55, 20)).toBe('#VALUE! To work or education must be a whole number.');
  expect(kall('MINSTETILSKUDD', 1, '1.7.2025', 12)).toBe(
    '#VALUE! 12 months from 2025-07-01 run past the end of the year, and the rate is not the same throughout. Calculate each year by itself.',
  );
});

describe('the workbook’s own privacy limit', () => {
  afterEach(() => settEgenGrense(null));

  test('holds in cells as it does in the pane, and is never below the common one', () => {
    expect(kall('AFT_KLASSE', 9, 9, null)).toBe('klart over målet (A)');
    settEgenGrense(10);
    expect(kall('AFT_KLASSE', 9, 9, null)).toBe('#N/A Skjult: færre enn 10 avsluttede.');
    expect(kall('AFT_KLASSE', 10, 10, null)).toBe('klart over målet (A)');
  });

  test('holds for a table in the sheet too', async () => {
    const aft = [
      ['Selskap', 'År', 'Avsluttet', 'Til arbeid eller utdanning'],
      ['Alfa AS', 2024, 9, 6],
      ['Beta AS', 2024, 30, 15],
    ];
    const celle = async () => tabell(await ventPaa('NOKKELTALL', [aft, 2024], ["'Ark1'!A1:D3"]))[1]?.[2];
    expect(await celle()).toBe(6 / 9);
    settEgenGrense(10);
    expect(await celle()).toMatch(/^#N\/A .*skjult: færre enn 10/);
  });
});

describe('a workbook that counts days from 1904', () => {
  // DATE(2026;9;1) is 46266 in the 1900 system and 44804 in the other (Microsoft: the difference is 1 462 days).
  test('the same number is another day', () => {
    expect(kall('SATS', 'VTA', 46_266)).toBe(17_455);
    // Without a word of the system, this is 31 August 2022.
    expect(kall('SATS', 'VTA', 44_804)).toBe(14_878);
    settDatosystem({ fra1904: true });
    expect(kall('SATS', 'VTA', 44_804)).toBe(17_455);
    expect(kall('MAANEDSVERK', 'AFT', 44_560, 44_560, 1)).toBe(
      kall('MAANEDSVERK', 'AFT', '31.12.2025', '31.12.2025', 1),
    );
  });

  test('a year and a date in words are what they are', () => {
    settDatosystem({ fra1904: true });
    expect([2026, '2026', '1.9.2026', '2026-09-01'].map((d) => kall('SATS', 'VTA', d))).toEqual([
      17_455, 17_455, 17_455, 17_455,
    ]);
  });
});

describe('the reports’ own tables', () => {
  const tabell = (fil: string): readonly Readonly<Record<string, string>>[] =>
    parse(readFileSync(`${__dirname}/../../../bot/example/data/${fil}`, 'utf8'), { columns: true });

  test('every company’s margin reconciles with what 003 prints, the rounding to 100 000 taken into account', () => {
    const rader = tabell('regnskap_storby_2020.csv').filter((r) => r.publisert_driftsmargin_prosent !== '');
    expect(rader.length).toBeGreaterThan(20);
    for (const r of rader) {
      const [resultat, omsetning] = [Number(r.driftsresultat_tnok), Number(r.omsetning_tnok)];
      const margin = (a: number, b: number) => Number(kall('DRIFTSMARGIN', a, b)) * 100;
      const [nederst, oeverst] = [50, -50].map((d) => margin(resultat - d, omsetning + Math.sign(resultat) * d));
      const publisert = Number(r.publisert_driftsmargin_prosent);
      expect([r.navn, (nederst ?? 0) <= publisert + 0.5 && (oeverst ?? 0) >= publisert - 0.5]).toEqual([r.navn, true]);
    }
  });

  test('Oslo’s counts of 2021 give the percentages that 000 prints', () => {
    for (const r of tabell('aft_antall_oslo_2021.csv')) {
      const andel = Number(kall('RESULTATGRAD', r.formidlet, r.avsluttet));
      expect(andel).toBe(Number(r.formidlet) / Number(r.avsluttet));
      expect(Math.round(andel * 100)).toBe(55);
    }
  });
});

test('every function answers any one odd argument with a number, a text or an error of its own, and never throws', () => {
  const odde = [
    null,
    '',
    0,
    -1,
    true,
    'x',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e308,
    '1.5',
    [[]],
    [[1, 2]],
    {},
    60,
    '–',
  ];
  for (const [id, funksjon] of FUNKSJONER) {
    if (['NOKKELTALL', 'FUNN', 'SPOR', 'FORKLAR'].includes(id)) continue;
    for (const argument of odde) {
      const svar = funksjon(argument, argument, argument, argument, {});
      const tall = typeof svar === 'number' ? Number.isFinite(svar) : true;
      expect([id, argument, svar !== undefined && tall]).toEqual([id, argument, true]);
    }
  }
});
