import * as fc from 'fast-check';
import { type Celle, lesArbeidsboeker } from '#core/sheets';
import { ark, fakta, les, problemer, type Rader } from './lag.ts';

/** What must hold for any grid, and for the same figures laid out in other ways. */
const ord = fc.constantFrom(
  'Selskap',
  'Bedrift',
  'År',
  'Kommune',
  'Omsetning',
  'Omsetning 2020',
  'Driftsresultat',
  'Resultat',
  'AFT-plasser',
  'VTA',
  'AFT',
  'Totalt',
  'Sum',
  'Snitt',
  'Avsluttet',
  'Formidlet',
  'Mor',
  'Datter',
  'Eier',
  'Andel',
  'Dokument',
  'Dato',
  'Kilde',
  'Mål',
  'Verdi',
  'Tusen kr',
  '2020',
  '2021',
  'Spir Oslo AS',
  'Unikum AS',
  'Oslo',
  'Oslo kommune',
  'Regnskap 2020',
  'Kilde: X',
  'ja',
  'nei',
  'mangler',
  '1.5',
  '1 200',
  '7 %',
  'få',
  '__proto__',
  'constructor',
  'toString',
  '',
  ' ',
  '*',
  '(',
  'Fra',
  'Til',
  'Salgsinntekter',
  'Husleie',
  'Område',
  'Resultatgrad',
  'Organisasjonsnummer',
  'Innbyggere',
);
const celle: fc.Arbitrary<Celle | undefined> = fc.oneof(
  { weight: 6, arbitrary: ord },
  {
    weight: 3,
    arbitrary: fc.oneof(
      fc.integer({ min: -5000, max: 300_000_000 }),
      fc.integer({ min: 2015, max: 2025 }),
      fc.double(),
      fc.constantFrom(0, 1, 0.5, -0),
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom(null, undefined) },
  { weight: 1, arbitrary: fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.boolean()) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Celle>(
      { slag: 'prosent', tall: 0.07, desimaler: 0 },
      { slag: 'prosent', tall: Number.NaN, desimaler: 0 },
      { slag: 'tall_med_format', tall: 14, format: '0.0,, "mill. kr"' },
      { slag: 'feil', kode: '#REF!' },
      { slag: 'formel_uten_resultat', formel: 'A1' },
      { slag: 'lenke', tekst: 'Spir Oslo AS' },
    ),
  },
);
const rutenett = fc.array(fc.option(fc.array(celle, { maxLength: 7 }), { nil: undefined }), { maxLength: 12 });
const tilfeldigArk = fc.record({
  navn: fc.oneof(ord, fc.string()),
  rader: rutenett,
  sammenslaatte: fc.array(
    fc.record({
      rad1: fc.integer({ min: 1, max: 6 }),
      kolonne1: fc.integer({ min: 1, max: 5 }),
      bredde: fc.integer({ min: 0, max: 3 }),
      hoeyde: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 3 },
  ),
});

test('ethvert rutenett kan leses, og hvert problem står på et ark som finnes', () => {
  fc.assert(
    fc.property(fc.array(tilfeldigArk, { maxLength: 3 }), (alle) => {
      const bok = {
        fil: 'x.xlsx',
        ark: alle.map((a) => ({
          ...ark(a.navn, []),
          rader: a.rader,
          sammenslaatte: a.sammenslaatte.map((s) => ({
            rad1: s.rad1,
            kolonne1: s.kolonne1,
            rad2: s.rad1 + s.hoeyde,
            kolonne2: s.kolonne1 + s.bredde,
          })),
        })),
      };
      const lest = lesArbeidsboeker([bok]);
      const navn = new Set(alle.map((a) => a.navn));
      return lest.problemer.every((p) => navn.has(p.ark) && (p.celle === null || /^[A-Z]+[1-9]\d*$/.test(p.celle)));
    }),
    { numRuns: 1000 },
  );
});

const NAVN = ['Spir Oslo AS', 'Unikum AS', 'Fossheim AS', 'Nordpolen AS', 'Attende AS', 'Varodd AS'] as const;
const AAR = [2019, 2020, 2021] as const;
const FELT = [
  ['Omsetning', 'Omsetnad'],
  ['Driftsresultat', 'Driftsresultat'],
  ['Egenkapital', 'Eigenkapital'],
  ['Offentlige tilskudd', 'Offentlege tilskot'],
] as const;

/** Whole thousands for each company, year and measure, at least one of them turnover of more than a million. */
const tallene = fc.record({
  navn: fc.integer({ min: 1, max: NAVN.length }).map((n) => NAVN.slice(0, n)),
  aar: fc.integer({ min: 1, max: AAR.length }).map((n) => AAR.slice(0, n)),
  felt: fc.integer({ min: 1, max: FELT.length }).map((n) => FELT.slice(0, n)),
  froe: fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 1001, max: 900_000 }) },
      // Amounts that look like years.
      { weight: 1, arbitrary: fc.integer({ min: 1990, max: 2035 }) },
    ),
    { minLength: 72, maxLength: 72 },
  ),
});
type Tallene = typeof tallene extends fc.Arbitrary<infer T> ? T : never;

function verdi(t: Tallene, n: number, a: number, f: number): number {
  return t.froe[(n * AAR.length + a) * FELT.length + f] ?? 1001;
}

/** The layout everything is compared with: a record per company and year, thousands. */
function rader(t: Tallene, deler = 1, enhet = 'tusen kr', maalform: 0 | 1 = 0): Rader {
  return [
    ['Selskap', 'År', ...t.felt.map((f) => `${f[maalform]} (${enhet})`)],
    ...t.navn.flatMap((navn, n) =>
      t.aar.map((aar, a) => [navn, aar, ...t.felt.map((_, f) => verdi(t, n, a, f) / deler)]),
    ),
  ];
}

const grunn = (t: Tallene) => fakta(les(ark('Tall', rader(t))));

const ANDRE: readonly (readonly [string, (t: Tallene) => Rader])[] = [
  ['kroner', (t) => rader(t, 0.001, 'kr')],
  ['millioner', (t) => rader(t, 1000, 'mill. kr')],
  ['nynorsk', (t) => rader(t, 1, 'tusen kr', 1)],
  ['tittelrader', (t) => [['Nøkkeltall for bedriftene'], ['Til eierskapsenheten'], [], ...rader(t)]],
  ['tomme rader', (t) => rader(t).flatMap((r) => [r, []])],
  ['en tom kolonne foran', (t) => rader(t).map((r) => [null, ...r])],
  ['kolonnene baklengs', (t) => rader(t).map((r) => [...r].reverse())],
  [
    'år bortover i to overskriftsrader',
    (t) => [
      [null, ...t.felt.flatMap((f) => t.aar.map(() => `${f[0]} (tusen kr)`))],
      ['Selskap', ...t.felt.flatMap(() => t.aar)],
      ...t.navn.map((navn, n) => [navn, ...t.felt.flatMap((_, f) => t.aar.map((_a, a) => verdi(t, n, a, f)))]),
    ],
  ],
  [
    'mål og år i én overskrift',
    (t) => [
      ['Selskap', ...t.felt.flatMap((f) => t.aar.map((aar) => `${f[0]} ${aar} (TNOK)`))],
      ...t.navn.map((navn, n) => [navn, ...t.felt.flatMap((_, f) => t.aar.map((_a, a) => verdi(t, n, a, f)))]),
    ],
  ],
  [
    'selskap som gruppeskille, mål nedover, år bortover',
    (t) => [
      ['Tall i tusen kroner', ...t.aar.map(String)],
      ...t.navn.flatMap((navn, n) => [
        [navn],
        ...t.felt.map((felt, f) => [felt[0], ...t.aar.map((_, a) => verdi(t, n, a, f))]),
      ]),
    ],
  ],
  [
    'målet i hjørnet over navnene, år bortover, tabellene tett under hverandre',
    (t) =>
      // One company and one year: «Alfa AS | 1990» over «Egenkapital | 2019» could be either, for people too.
      t.navn.length + t.aar.length === 2
        ? rader(t)
        : t.felt.flatMap((felt, f) => [
            [`${felt[0]} (tusen kr)`, ...t.aar],
            ...t.navn.map((navn, n) => [navn, ...t.aar.map((_, a) => verdi(t, n, a, f))]),
          ]),
  ],
  [
    'lang form',
    (t) => [
      ['Bedrift', 'År', 'Mål', 'Beløp (tusen kr)'],
      ...t.navn.flatMap((navn, n) =>
        t.aar.flatMap((aar, a) => t.felt.map((felt, f) => [navn, aar, felt[0], verdi(t, n, a, f)])),
      ),
    ],
  ],
];

test.each(ANDRE)('samme tall i et annet oppsett gir de samme fakta: %s', (_, oppsett) => {
  fc.assert(
    fc.property(tallene, (t) => {
      const lest = les(ark('Tall', oppsett(t)));
      expect(fakta(lest)).toEqual(grunn(t));
      expect(problemer(lest)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('arkenes rekkefølge betyr ikke noe', () => {
  fc.assert(
    fc.property(tallene, (t) => {
      const a = ark('Tall', rader(t));
      const b = ark('Plasser 2022', [['Bedrift', 'AFT-plasser'], ...t.navn.map((n) => [n.replace(' AS', ''), 10])]);
      expect(fakta(les(a, b))).toEqual(fakta(les(b, a)));
    }),
    { numRuns: 60 },
  );
});

test('én dårlig celle tar bort nøyaktig ett tall, og sier hvor', () => {
  fc.assert(
    fc.property(
      tallene,
      fc.nat(),
      fc.nat(),
      fc.constantFrom('ca. 5', 'få', '1.5', '50-70', 'tull'),
      (t, r, k, tull) => {
        const alle = rader(t).map((rad) => [...rad]);
        const rad = 1 + (r % (alle.length - 1));
        const kolonne = 2 + (k % t.felt.length);
        const celler = alle[rad];
        if (celler === undefined) throw new Error('raden finnes');
        celler[kolonne] = tull;
        const lest = les(ark('Tall', alle));
        const foer = grunn(t);
        const etter = fakta(lest);
        expect(etter.filter((f) => !foer.includes(f))).toEqual([]);
        expect(etter).toHaveLength(foer.length - 1);
        expect(lest.problemer.map((p) => p.celle)).toEqual([`${'ABCDEFGH'[kolonne]}${rad + 1}`]);
      },
    ),
    { numRuns: 100 },
  );
});
