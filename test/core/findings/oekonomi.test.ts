import { type Dokument, helAar, heltall, type Observasjon } from '#core';
import { A, innsynMed, kilde, obs, selskap } from '../metrics/portefolje.ts';
import { alvorene, flat, funnAv, korte } from './funn.ts';

const tusen = heltall(1000);
const med = (...observasjoner: Observasjon[]) => innsynMed({ observasjoner });

describe('utbytte', () => {
  test.each<[string, Observasjon[], string[]]>([
    ['none', [obs('utbytte', 0), obs('konsernbidrag', 0)], ['orientering']],
    ['utbytte', [obs('utbytte', 250000), obs('konsernbidrag', 0)], ['brudd']],
    ['one krone', [obs('utbytte', 1), obs('konsernbidrag', 0)], ['brudd']],
    ['konsernbidrag', [obs('utbytte', 0), obs('konsernbidrag', 90000)], ['brudd']],
    ['both', [obs('utbytte', 1), obs('konsernbidrag', 2)], ['brudd', 'brudd']],
    ['utbytte, the other not known', [obs('utbytte', 250000)], ['brudd']],
    ['no utbytte, the other not known', [obs('utbytte', 0)], ['kan_ikke_vurderes']],
    ['stated to be missing', [obs('utbytte', null), obs('konsernbidrag', 0)], ['kan_ikke_vurderes']],
    [
      'the konsern’s',
      [obs('utbytte', 250000, { nivaa: 'konsern' }), obs('konsernbidrag', 0, { nivaa: 'konsern' })],
      ['varsel'],
    ],
    [
      'two years',
      [
        obs('utbytte', 0, { aar: 2023 }),
        obs('konsernbidrag', 0, { aar: 2023 }),
        obs('utbytte', 7),
        obs('konsernbidrag', 0),
      ],
      ['brudd', 'orientering'],
    ],
    [
      'sources disagree',
      [obs('utbytte', 0, { dokument: 'A' }), obs('utbytte', 250000, { dokument: 'B' }), obs('konsernbidrag', 0)],
      ['kan_ikke_vurderes'],
    ],
    ['nothing', [], ['kan_ikke_vurderes']],
  ])('%s', (_, observasjoner, alvor) => {
    expect(alvorene('utbytte', med(...observasjoner))).toEqual(alvor);
  });

  test('says how much, when and what would make it right', () => {
    const [funn] = funnAv('utbytte', med(obs('utbytte', 250000), obs('konsernbidrag', 0)));
    expect(flat(funn?.tekst.nb ?? '')).toBe(
      'bedrift-a ga 250 000 kr i utbytte i 2024. Utbytte skal ikke betales, og overskudd skal ikke overføres til morselskap (§§ 13-6 og 14-5).',
    );
    expect(flat(funn?.tiltak?.nb ?? '')).toBe('Tilbakefør 250 000 kr til selskapet.');
    expect(flat(funn?.tekst.nn ?? '')).toContain('i utbyte i 2024');
  });
});

const rekke = (felt: 'egenkapital' | 'omsetning', ...verdier: (number | null)[]): Observasjon[] =>
  verdier.flatMap((v, nr) => (v === null ? [] : [obs(felt, v, { aar: 2025 - nr })]));

describe('egenkapital', () => {
  const aksjekapital = obs('aksjekapital', 1000, { aar: 2025 });
  test.each<[string, Observasjon[], string[]]>([
    ['negative', rekke('egenkapital', -5), ['varsel']],
    ['zero, half the aksjekapital lost', [...rekke('egenkapital', 0), aksjekapital], ['varsel']],
    ['just under half', [...rekke('egenkapital', 499), aksjekapital], ['varsel']],
    ['exactly half is not lost', [...rekke('egenkapital', 500), aksjekapital], ['orientering']],
    ['the aksjekapital not known', rekke('egenkapital', 500), ['kan_ikke_vurderes']],
    [
      'falling three years in a row',
      [...rekke('egenkapital', 700, 800, 900, 1000), aksjekapital],
      ['orientering', 'varsel'],
    ],
    [
      'falling two years, the year before not known',
      [...rekke('egenkapital', 700, 800, 900), aksjekapital],
      ['orientering', 'kan_ikke_vurderes'],
    ],
    ['falling two years after a rise', [...rekke('egenkapital', 700, 800, 900, 850), aksjekapital], ['orientering']],
    ['level one year', [...rekke('egenkapital', 700, 800, 800, 900), aksjekapital], ['orientering']],
    ['a year missing between', [...rekke('egenkapital', 700, 800, null, 900, 1000), aksjekapital], ['orientering']],
    ['not known', [], ['kan_ikke_vurderes']],
    ['stated to be missing', [obs('egenkapital', null)], ['kan_ikke_vurderes']],
    [
      'sources disagree about the sign',
      [obs('egenkapital', -5, { aar: 2025, dokument: 'A' }), obs('egenkapital', 5, { aar: 2025, dokument: 'B' })],
      ['kan_ikke_vurderes'],
    ],
  ])('%s', (_, observasjoner, alvor) => {
    expect(alvorene('egenkapital', med(...observasjoner))).toEqual(alvor);
  });

  test('a KF has no aksjekapital', () => {
    const kf = (egenkapital: number) =>
      innsynMed({
        selskaper: [selskap(A, { organisasjonsform: 'KF' })],
        observasjoner: rekke('egenkapital', egenkapital),
      });
    expect(alvorene('egenkapital', kf(500))).toEqual(['ikke_aktuelt']);
    expect(korte('egenkapital', kf(-5))).toEqual([
      ['varsel', 'Egenkapitalen i bedrift-a var negativ i 2025: -5 kr.'],
      ['ikke_aktuelt', 'bedrift-a er kommunalt foretak og har ingen aksjekapital, så aksjeloven § 3-5 gjelder ikke.'],
    ]);
  });

  test('the development is written out, oldest first', () => {
    const [, fall] = korte('egenkapital', med(...rekke('egenkapital', 700, 800, 900, 1000), aksjekapital));
    expect(fall?.[1]).toContain('1 000 kr i 2022, 900 kr i 2023, 800 kr i 2024, 700 kr i 2025.');
  });

  describe('high and growing', () => {
    const vekst = [...rekke('egenkapital', 5001, 4000, 3000, 2000), obs('aksjekapital', 100, { aar: 2025 })];
    const plan = (finnes: boolean): Dokument => ({
      selskap: A,
      kommune: null,
      slag: 'plan_for_overskudd',
      tittel: null,
      dato: null,
      sendtNav: null,
      finnes,
      kilde: kilde('D'),
    });
    const sak = (omsetning: number, dokumenter: Dokument[]) =>
      innsynMed({ observasjoner: [...vekst, ...rekke('omsetning', omsetning)], dokumenter });
    test.each<[string, number, Dokument[], string[]]>([
      ['without a plan', 10000, [plan(false)], ['orientering', 'varsel']],
      ['nobody knows about a plan', 10000, [], ['orientering', 'kan_ikke_vurderes']],
      ['with a plan', 10000, [plan(true)], ['orientering']],
      ['exactly half a year’s omsetning is not high', 10002, [plan(false)], ['orientering']],
    ])('%s', (_, omsetning, dokumenter, alvor) => {
      expect(alvorene('egenkapital', sak(omsetning, dokumenter))).toEqual(alvor);
    });

    test('the limit is said to be Eierblikk’s own', () => {
      const tekster = funnAv('egenkapital', sak(10000, [plan(false)])).map((f) => f.tekst);
      expect(tekster.some((t) => flat(t.nb).includes('mer enn 50 % av ett års omsetning'))).toBe(true);
      expect(tekster.some((t) => flat(t.nb).includes('Grensen er Eierblikks egen'))).toBe(true);
      expect(tekster.some((t) => flat(t.nn).includes('Grensa er Eierblikk si eiga'))).toBe(true);
    });
  });
});

describe('driftsmargin', () => {
  const aar = (resultat: number, omsetning: number, mer: Parameters<typeof obs>[2] = {}) => [
    obs('driftsresultat', resultat, { aar: 2025, ...mer }),
    obs('omsetning', omsetning, { aar: 2025, ...mer }),
  ];
  test.each<[string, Observasjon[], string[]]>([
    ['positive', aar(30, 1000), []],
    ['zero', aar(0, 1000), []],
    ['negative', aar(-1, 1000), ['varsel']],
    ['negative in rounded figures that may be zero', aar(-200, 100000, { steg: tusen }), ['kan_ikke_vurderes']],
    ['surely negative in rounded figures', aar(-2000, 100000, { steg: tusen }), ['varsel']],
    ['not known', [], ['kan_ikke_vurderes']],
    ['no omsetning', [obs('driftsresultat', 5)], ['kan_ikke_vurderes']],
    ['omsetning zero', aar(5, 0), ['kan_ikke_vurderes']],
    [
      'sources disagree',
      [...aar(-5, 100, { dokument: 'A' }), ...aar(5, 100, { dokument: 'B' })],
      ['kan_ikke_vurderes'],
    ],
  ])('%s', (_, observasjoner, alvor) => {
    expect(alvorene('driftsmargin', med(...observasjoner))).toEqual(alvor);
  });

  test('a small negative margin does not print as zero', () => {
    expect(korte('driftsmargin', med(...aar(-1, 1000000)))[0]?.[1]).toBe(
      'Driftsmarginen i bedrift-a var negativ i 2025: -0,0001 %.',
    );
  });

  describe('far above the field over time', () => {
    // The portfolio: A with so much of 1 000, B with 0 of 9 000. A's 120 gives the field 120 / 10 000 = 1,2 %.
    const feltet = (...resultater: number[]) =>
      innsynMed({
        selskaper: [selskap(A), selskap('b')],
        observasjoner: resultater.flatMap((r, nr) => [
          ...aar(r, 1000, { aar: 2025 - nr }),
          ...aar(0, 9000, { aar: 2025 - nr, selskap: 'b' }),
        ]),
      });
    test.each<[string, number[], string[]]>([
      ['three years above', [120, 130, 140], ['varsel']],
      ['exactly 10 % is not above', [120, 100, 140], []],
      ['one year below', [120, 90, 140], []],
      ['only one year known', [120], ['kan_ikke_vurderes']],
      ['two years known', [120, 130], ['kan_ikke_vurderes']],
    ])('%s', (_, resultater, alvor) => {
      expect(alvorene('driftsmargin', feltet(...resultater))).toEqual(alvor);
    });

    test('above 10 % with the whole field is not above the field', () => {
      const innsyn = innsynMed({ observasjoner: [0, 1, 2].flatMap((nr) => aar(120, 1000, { aar: 2025 - nr })) });
      expect(alvorene('driftsmargin', innsyn)).toEqual([]);
    });

    test('the definition is said to be Eierblikk’s own', () => {
      expect(korte('driftsmargin', feltet(120, 130, 140))[0]?.[1]).toContain(
        '14,0 % i 2023, 13,0 % i 2024, 12,0 % i 2025. Eierblikk regner over 10 % og mer enn dobbelt så høyt som porteføljen tre år på rad som langt over',
      );
    });
  });

  test('konsern and selskap are judged apart and named', () => {
    const innsyn = med(...aar(-5, 100, { nivaa: 'konsern' }), ...aar(5, 100, { nivaa: 'selskap' }));
    expect(korte('driftsmargin', innsyn)).toEqual([
      ['varsel', 'Driftsmarginen i konsernet bedrift-a var negativ i 2025: -5,0 %.'],
    ]);
    expect(funnAv('driftsmargin', innsyn)[0]?.periode).toEqual(helAar(2025));
  });
});
