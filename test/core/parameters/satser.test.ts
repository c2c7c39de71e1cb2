import {
  aarMedSats,
  type Oppslag,
  type Ordning,
  sats,
  satsForAar,
  satsparameter,
} from '../../../core/parameters/index.ts';
import { tilTekst } from '../../../core/values/index.ts';

/** The published table (ASVL 2018; Oslo Economics 2022 kap. 3.3; ASVL 2023 after the revised budget; Nav 2024–2026). */
const TABELL: readonly (readonly [aar: number, aft: string, vta: string, vtaO: string])[] = [
  [2018, '16470', '13231', '5550'],
  [2022, '18520', '14878', '6241'],
  [2023, '19500', '15667', '6572'],
  [2024, '20205', '16231', '6808'],
  [2025, '20975', '16848', '7067'],
  [2026, '21730', '17455', '7321'],
];

const verdi = (o: Oppslag) => (o.status === 'kjent' ? tilTekst(o.verdi) : o.grunn);

describe('satser', () => {
  test.each(TABELL)('%i: AFT %s, VTA %s, VTA-O %s', (aar, aft, vta, vtaO) => {
    expect([satsForAar('AFT', aar), satsForAar('VTA', aar), satsForAar('VTA-O', aar)].map(verdi)).toEqual([
      aft,
      vta,
      vtaO,
    ]);
    for (const dag of [`${aar}-01-01`, `${aar}-06-15`, `${aar}-12-31`]) {
      expect([sats('AFT', dag), sats('VTA', dag), sats('VTA-O', dag)].map(verdi)).toEqual([aft, vta, vtaO]);
    }
  });

  test.each<[Ordning, string, string, string | null, string | null]>([
    ['VTA', '2020-06-01', 'hull', '2018-12-31', '2022-01-01'],
    ['VTA', '2019-01-01', 'hull', '2018-12-31', '2022-01-01'],
    ['AFT', '2021-12-31', 'hull', '2018-12-31', '2022-01-01'],
    ['VTA', '2028-01-01', 'etter_siste', '2026-12-31', null],
    ['VTA-O', '2027-01-01', 'etter_siste', '2026-12-31', null],
    ['VTA', '2017-12-01', 'foer_foerste', null, '2018-01-01'],
    ['AFT', '2017-12-31', 'foer_foerste', null, '2018-01-01'],
    ['VTA', '2023-02-29', 'ugyldig_dato', null, null],
    ['VTA', '2026', 'ugyldig_dato', null, null],
    ['VTA', '', 'ugyldig_dato', null, null],
    ['VTA', '2026-1-1', 'ugyldig_dato', null, null],
    ['VTA', '2026-01-01T00:00:00Z', 'ugyldig_dato', null, null],
  ])('%s %s gives no number: %s', (ordning, dag, grunn, foer, etter) => {
    const o = sats(ordning, dag);
    expect(o).toMatchObject({ status: 'mangler', grunn, dato: dag });
    expect(o).not.toHaveProperty('verdi');
    if (o.status === 'mangler') {
      expect([o.foer?.gyldigTil ?? null, o.etter?.gyldigFra ?? null]).toEqual([foer, etter]);
    }
  });

  test.each([
    [2020, 'hull'],
    [2017, 'foer_foerste'],
    [2028, 'etter_siste'],
    [2026.5, 'ugyldig_dato'],
    [Number.NaN, 'ugyldig_dato'],
    [-1, 'ugyldig_dato'],
    [20260, 'ugyldig_dato'],
  ])('the year %d gives no number: %s', (aar, grunn) => {
    expect(satsForAar('VTA', aar)).toMatchObject({ status: 'mangler', grunn });
  });

  test("2023 keeps what the final rates replaced, and that Nav's code keeps 6 428", () => {
    const forrige = (['AFT', 'VTA', 'VTA-O'] as const).map((o) => {
      const oppslag = satsForAar(o, 2023);
      return oppslag.status === 'kjent' ? oppslag.gjelder.erstattet.map((e) => tilTekst(e.verdi)) : [];
    });
    expect(forrige).toEqual([['19075'], ['15324'], ['6428']]);
    const vtaO = satsForAar('VTA-O', 2023);
    expect(vtaO.status === 'kjent' && vtaO.gjelder.merknad?.nb).toContain('6 428');
  });

  test('every rate ends with its year, never overlaps another, and its publication date is not invented', () => {
    for (const ordning of ['AFT', 'VTA', 'VTA-O'] as const) {
      const { verdier } = satsparameter(ordning);
      for (const v of verdier) {
        expect(v.gyldigTil).toBe(`${v.gyldigFra?.slice(0, 4)}-12-31`);
        expect(v.publisert).toBeNull();
      }
      expect(aarMedSats(ordning)).toEqual(TABELL.map(([aar]) => aar));
    }
  });
});
