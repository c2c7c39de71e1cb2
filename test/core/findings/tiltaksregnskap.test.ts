import {
  dato,
  type Figur,
  helAar,
  heltall,
  TILTAKSREGNSKAP_RADER,
  type Tiltaksregnskap,
  type TiltaksregnskapKolonne,
  type TiltaksregnskapRad,
} from '#core';
import { A, figur, innsynMed, kilde, obs } from '../metrics/portefolje.ts';
import { alvorene, flat, funnAv, korte } from './funn.ts';

const REGEL = 'tiltaksregnskap';
type Ark = Readonly<
  Partial<Record<TiltaksregnskapRad, Readonly<Partial<Record<TiltaksregnskapKolonne, number | null>>>>>
>;

/** A form that adds up: AFT 150 − 130, VTA 250 − 225 + 5 − 5, the rest nothing. */
const RIKTIG: Ark = {
  salgsinntekter: { aft: 50, vta: 100, totalt: 150 },
  tilskudd_nav: { aft: 100, vta: 120, totalt: 220 },
  tilskudd_medfinansiering_vta: { vta: 30, totalt: 30 },
  sum_driftsinntekter: { aft: 150, vta: 250, totalt: 400 },
  varekostnader: { aft: 20, vta: 60, totalt: 80 },
  loennskostnader: { aft: 110, vta: 165, totalt: 275 },
  sum_driftskostnader: { aft: 130, vta: 225, totalt: 355 },
  sum_finansinntekter: { vta: 5, totalt: 5 },
  sum_finanskostnader: { vta: 5, totalt: 5 },
  sum_finans: { aft: 0, vta: 0, totalt: 0 },
  resultat_foer_skatt: { aft: 20, vta: 25, totalt: 45 },
  skattekostnad: { aft: 4, vta: 5, totalt: 9 },
  aarsresultat: { aft: 16, vta: 20, totalt: 36 },
};

const bytt = (rad: TiltaksregnskapRad, kolonne: TiltaksregnskapKolonne, verdi: number | null, ark = RIKTIG): Ark => ({
  ...ark,
  [rad]: { ...ark[rad], [kolonne]: verdi },
});

function skjema(ark: Ark, lag: (verdi: number | null) => Figur = (v) => figur(v)): Tiltaksregnskap {
  const celler = TILTAKSREGNSKAP_RADER.flatMap((rad, nr) =>
    (['aft', 'vta', 'andre_tiltak', 'annen_virksomhet', 'totalt'] as const).flatMap((kolonne, k) => {
      const verdi = ark[rad]?.[kolonne];
      if (verdi === undefined) return [];
      const celle = { dokument: '', ark: 'Tiltaksregnskap', celle: `${'BCDEF'[k]}${nr + 4}` };
      return [{ rad, kolonne, figur: { ...lag(verdi), kilde: celle } }];
    }),
  );
  return { selskap: A, periode: helAar(2025), celler, konsernavtaler: [], kilde: kilde('Tiltaksregnskap 2025') };
}

const DRIFT = [obs('aft_plasser', 20), obs('vta_plasser', 40)];
const med = (...tiltaksregnskap: Tiltaksregnskap[]) => innsynMed({ observasjoner: DRIFT, tiltaksregnskap });

test('one that adds up', () => {
  expect(alvorene(REGEL, med(skjema(RIKTIG)))).toEqual(['orientering']);
});

test('a wrong total is a finding that names the cell, the difference, down and across', () => {
  const innsyn = med(skjema(bytt('sum_driftskostnader', 'totalt', 350)));
  expect(korte(REGEL, innsyn)).toEqual([
    [
      'brudd',
      'Tiltaksregnskapet for bedrift-a i 2025 går ikke opp (Tiltaksregnskap!F14): Sum driftskostnader, totalt, er 350 kr, men både radene over og kolonnene gir 355 kr. Forskjellen er 5 kr. Tomme ruter er regnet som 0.',
    ],
    [
      'brudd',
      'Tiltaksregnskapet for bedrift-a i 2025 går ikke opp (Tiltaksregnskap!F18): Ordinært resultat før skatt, totalt, er 45 kr, men radene over gir 50 kr. Forskjellen er 5 kr.',
    ],
  ]);
  expect(funnAv(REGEL, innsyn)[0]?.grunnlag[0]?.kilder).toEqual([
    { dokument: '', ark: 'Tiltaksregnskap', celle: 'F14' },
  ]);
});

test.each<[string, Ark, number]>([
  ['income, one column', bytt('sum_driftsinntekter', 'aft', 151), 3],
  ['finance', bytt('sum_finans', 'vta', 7), 3],
  ['result before tax', bytt('resultat_foer_skatt', 'aft', 21), 3],
  ['årsresultat', bytt('aarsresultat', 'vta', 21), 2],
  ['a part across', bytt('salgsinntekter', 'totalt', 149), 2],
])('%s: as many findings as sums it breaks', (_, ark, antall) => {
  const funn = alvorene(REGEL, med(skjema(ark)));
  expect(funn).toHaveLength(antall);
  expect(new Set(funn)).toEqual(new Set(['brudd']));
});

describe('signs', () => {
  const KOSTNADER: readonly TiltaksregnskapRad[] = [
    'varekostnader',
    'loennskostnader',
    'av_og_nedskrivninger',
    'oevrige_driftskostnader',
    'sum_driftskostnader',
    'sum_finanskostnader',
    'skattekostnad',
  ];
  const snu = (rader: readonly TiltaksregnskapRad[]): Ark =>
    Object.fromEntries(
      Object.entries(RIKTIG).map(([rad, celler]) => [
        rad,
        rader.some((r) => r === rad)
          ? Object.fromEntries(Object.entries(celler).map(([kolonne, v]) => [kolonne, v === null ? null : -v]))
          : celler,
      ]),
    );

  test('costs with a minus are as good as without', () => {
    expect(alvorene(REGEL, med(skjema(snu(KOSTNADER))))).toEqual(['orientering']);
    expect(alvorene(REGEL, med(skjema(snu(['sum_finanskostnader']))))).toEqual(['orientering']);
  });

  test('one cost with a minus among others is an error', () => {
    expect(alvorene(REGEL, med(skjema(bytt('varekostnader', 'aft', -20))))).toContain('brudd');
  });
});

describe('rounding', () => {
  const tusen = (v: number | null) => (v === null ? figur(null) : figur(v * 1000, 'A', heltall(1000)));

  test('amounts in thousands may be off by what rounding explains', () => {
    expect(alvorene(REGEL, med(skjema(bytt('sum_driftsinntekter', 'aft', 151), tusen)))).toEqual(['orientering']);
    expect(alvorene(REGEL, med(skjema(bytt('sum_driftsinntekter', 'aft', 155), tusen)))).toContain('brudd');
  });

  test('whole kroner are exact', () => {
    const krone = (v: number | null) => (v === null ? figur(null) : figur(v, 'A', heltall(1)));
    expect(alvorene(REGEL, med(skjema(bytt('sum_driftsinntekter', 'aft', 151), krone)))).toContain('brudd');
  });
});

describe('complete and split', () => {
  const uten = (...kolonner: TiltaksregnskapKolonne[]): Ark =>
    Object.fromEntries(
      Object.entries(RIKTIG).map(([rad, celler]) => [
        rad,
        Object.fromEntries(Object.entries(celler).filter(([k]) => !kolonner.some((x) => x === k))),
      ]),
    );

  test('only a total: not split', () => {
    const [funn] = korte(REGEL, med(skjema(uten('aft', 'vta'))));
    expect(funn).toEqual([
      'brudd',
      'Tiltaksregnskapet for bedrift-a i 2025 har ingen tall for AFT og VTA. Det skal være eget regnskap for hvert tiltak (§ 1-6).',
    ]);
  });

  test('a company without AFT needs no AFT column', () => {
    const bareVta: Ark = Object.fromEntries(
      Object.entries(RIKTIG).map(([rad, c]) => [rad, { vta: c.vta ?? 0, totalt: c.vta ?? 0 }]),
    );
    const innsyn = innsynMed({
      observasjoner: [obs('aft_plasser', 0), obs('vta_plasser', 40)],
      tiltaksregnskap: [skjema(bareVta)],
    });
    expect(alvorene(REGEL, innsyn)).toEqual(['orientering']);
  });

  test('a sum that is missing, or stated to be', () => {
    const [funn] = korte(REGEL, med(skjema(bytt('aarsresultat', 'vta', null))));
    expect(funn).toEqual([
      'varsel',
      'Tiltaksregnskapet for bedrift-a i 2025 er ikke fullstendig (§ 1-6). Det mangler Årsresultat (VTA).',
    ]);
  });
});

describe('against the accounts of the same year', () => {
  const medRegnskap = (omsetning: number, nivaa: 'konsern' | 'selskap' | null) =>
    innsynMed({
      observasjoner: [...DRIFT, obs('omsetning', omsetning, { aar: 2025, nivaa })],
      tiltaksregnskap: [skjema(RIKTIG)],
    });
  test.each([
    ['the same', medRegnskap(400, 'selskap'), ['orientering']],
    ['another', medRegnskap(401, 'selskap'), ['varsel']],
    ['another, no level stated', medRegnskap(401, null), ['varsel']],
    ['the konsern’s is another matter', medRegnskap(9000, 'konsern'), ['orientering']],
  ])('%s', (_, innsyn, alvor) => {
    expect(alvorene(REGEL, innsyn)).toEqual(alvor);
  });

  test('the difference is stated', () => {
    expect(korte(REGEL, medRegnskap(401, 'selskap'))[0]?.[1]).toBe(
      'Omsetning for bedrift-a i 2025 er 400 kr i tiltaksregnskapet og 401 kr i regnskapet. Forskjellen er 1 kr.',
    );
  });
});

describe('none', () => {
  const levert = (finnes: boolean, dag: string | null) =>
    innsynMed({
      observasjoner: DRIFT,
      dokumenter: [
        {
          selskap: A,
          kommune: null,
          slag: 'tiltaksregnskap_levert',
          tittel: null,
          dato: dag === null ? null : dato(dag),
          sendtNav: null,
          finnes,
          kilde: kilde('D'),
        },
      ],
    });
  test.each([
    ['stated not to be delivered', levert(false, null), 'brudd'],
    ['delivered, but not entered', levert(true, '2026-05-01'), 'kan_ikke_vurderes'],
    ['not known', innsynMed({ observasjoner: DRIFT }), 'kan_ikke_vurderes'],
    [
      'neither AFT nor VTA',
      innsynMed({ observasjoner: [obs('aft_plasser', 0), obs('vta_plasser', 0)] }),
      'ikke_aktuelt',
    ],
  ])('%s', (_, innsyn, alvor) => {
    expect(alvorene(REGEL, innsyn)).toEqual([alvor]);
  });

  test('each form is judged by itself', () => {
    expect(
      flat(
        funnAv(REGEL, med(skjema(RIKTIG), { ...skjema(RIKTIG), periode: helAar(2024) }))
          .map((f) => f.tekst.nb)
          .join(' '),
      ),
    ).toMatch(/i 2025 er fullstendig.*i 2024 er fullstendig/);
  });
});
