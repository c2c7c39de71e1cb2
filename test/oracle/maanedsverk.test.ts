import { type Deltakelse, maanedsverk, statligTilskudd, tilskuddsbeloep } from '../../core/metrics/maanedsverk.ts';
import type { Ordning } from '../../core/parameters/index.ts';
import {
  type Broek,
  broek,
  dato,
  fraDesimal,
  heltall,
  type Periode,
  rund,
  sum,
  tilTekst,
} from '../../core/values/index.ts';

/**
 * Outside oracle: Nav's published test vectors (navikt/mulighetsrommet, UtbetalingBeregning…Test, with periods written
 * end included), and hand-derived ones with the derivation as arithmetic.
 */
const p = (fra: string, til: string): Periode => ({ fra: dato(fra), til: dato(til) });
const d = (fra: string, til: string, prosent = 100): Deltakelse => ({
  periode: p(fra, til),
  omfang: broek(BigInt(prosent), 100n),
});
const desimal = (tekst: string): Broek => {
  const b = fraDesimal(tekst);
  if (b === null) throw new RangeError(tekst);
  return b;
};

describe("Nav's own vectors", () => {
  test.each<[string, Ordning, Deltakelse, string]>([
    ['December 2025, the 1st to the 7th', 'AFT', d('2025-12-01', '2025-12-07'), '0.21739'],
    ['December 2025, the 1st to the 8th', 'AFT', d('2025-12-01', '2025-12-08'), '0.26087'],
    ['July 2025 (calendar days), Monday 7th to Sunday 13th', 'AFT', d('2025-07-07', '2025-07-13'), '0.22581'],
    ['July 2025, Monday to Friday', 'AFT', d('2025-07-07', '2025-07-11'), '0.16129'],
    ['July 2025, Saturday 5th to Sunday 13th', 'AFT', d('2025-07-05', '2025-07-13'), '0.29032'],
    ['September 2025 (weekdays), Monday 8th to Sunday 14th', 'AFT', d('2025-09-08', '2025-09-14'), '0.22727'],
    ['September 2025, Monday to Friday', 'AFT', d('2025-09-08', '2025-09-12'), '0.22727'],
    ['September 2025, Saturday 6th to Sunday 14th', 'AFT', d('2025-09-06', '2025-09-14'), '0.22727'],
    ['April 2026, the first half', 'AFT', d('2026-04-01', '2026-04-15'), '0.5'],
    ['June 2023, the first half at 40 %', 'AFT', d('2023-06-01', '2023-06-15', 40), '0.25'],
    ['June 2023, the second half at 50 %', 'AFT', d('2023-06-16', '2023-06-30', 50), '0.5'],
    ['February 2025, a week', 'AFT', d('2025-02-01', '2025-02-07'), '0.25'],
    ['February 2025, a week at 49 %', 'AFT', d('2025-02-01', '2025-02-07', 49), '0.125'],
    ['April 2025, between two closed periods', 'AFT', d('2025-04-02', '2025-04-04'), '0.1'],
    ['April 2025, after them', 'AFT', d('2025-04-19', '2025-04-30'), '0.4'],
    ['January 2026, the first week at 50 %', 'AFT', d('2026-01-01', '2026-01-07', 50), '0.11364'],
    ['January 2026, from the 23rd at 51 %', 'AFT', d('2026-01-23', '2026-01-31', 51), '0.27273'],
    ['two months before August 2025', 'AFT', d('2025-01-01', '2025-02-28'), '2'],
    ['two months after', 'AFT', d('2026-01-01', '2026-02-28'), '2'],
  ])('%s', (_, ordning, deltakelse, ventet) => {
    expect(maanedsverk(ordning, deltakelse)).toEqual(desimal(ventet));
  });

  test.each<[Ordning, readonly number[], readonly string[]]>([
    ['AFT', [20, 50, 51, 80], ['1/2', '1/2', '1', '1']],
    ['VTA', [20, 49, 50, 80], ['1/2', '1/2', '1', '1']],
  ])('January 2026, %s at %j %%', (ordning, prosenter, ventet) => {
    const faatt = prosenter.map((prosent) => tilTekst(maanedsverk(ordning, d('2026-01-01', '2026-01-31', prosent))));
    expect(faatt).toEqual(ventet);
  });

  test('the amount is rounded once: 0,21739 + 0,26087 at 20 205 is 9 663', () => {
    const deler = [d('2025-12-01', '2025-12-07'), d('2025-12-01', '2025-12-08')].map((x) => maanedsverk('AFT', x));
    // 0,47826 · 20 205 = 9 663,2433
    expect(tilskuddsbeloep(deler, heltall(20205))).toEqual(heltall(9663));
  });

  test('one day more of March 2023 at a time: the payment is the commitment for the same days', () => {
    for (let dag = 1; dag <= 31; dag++) {
      const del = maanedsverk('AFT', d('2023-03-01', `2023-03-${String(dag).padStart(2, '0')}`));
      const tilsagn = rund(broek(BigInt(Math.floor((dag * 2 * 100000 + 31) / 62)) * 20205n, 100000n));
      expect(tilskuddsbeloep([del], heltall(20205))).toEqual(tilsagn);
    }
  });
});

describe('derived by hand', () => {
  test.each<[string, Ordning, Deltakelse, Broek]>([
    // May 2026 has 21 weekdays; 1, 14, 17 and 25 May are public holidays, which count all the same.
    ['public holidays are not taken out', 'VTA', d('2026-05-01', '2026-05-15'), rund(broek(11n, 21n), 5)],
    ['a day on a Saturday counts nothing from August 2025', 'VTA', d('2025-08-02', '2025-08-02'), heltall(0)],
    ['a day on a Saturday counted before', 'VTA', d('2025-07-05', '2025-07-05'), rund(broek(1n, 31n), 5)],
    // 15–31 July: 17 of 31 calendar days. 1–15 August: 11 of 21 weekdays. Rounded once, in the end.
    [
      'across 1 August 2025 each month goes by its own rule',
      'VTA',
      d('2025-07-15', '2025-08-15'),
      rund(sum([broek(17n, 31n), broek(11n, 21n)]), 5),
    ],
    // At exactly 50 % December counts whole and January half: 12 of 23 weekdays, then 22/22 · ½.
    [
      'across 1 January 2026 at 50 %',
      'AFT',
      d('2025-12-16', '2026-01-31', 50),
      rund(sum([broek(12n, 23n), broek(1n, 2n)]), 5),
    ],
    ['29 February', 'VTA', d('2024-02-29', '2024-02-29'), rund(broek(1n, 29n), 5)],
    [
      'the fifth decimal is rounded up: ½ · 1/28 = 0,017857… → 0,01786',
      'VTA',
      d('2025-02-01', '2025-02-01', 49),
      desimal('0.01786'),
    ],
  ])('%s', (_, ordning, deltakelse, ventet) => {
    expect(maanedsverk(ordning, deltakelse)).toEqual(ventet);
  });

  test('a period over a new year is paid by two rates', () => {
    // December 2025: 17 of 23 weekdays from the 9th = 0,73913 · 16 848; January 2026: 1 · 17 455.
    const t = statligTilskudd('VTA', [[d('2025-12-09', '2026-01-31')]]);
    expect(t).toMatchObject({ status: 'kjent', beloep: rund(sum([broek(73913n * 16848n, 100000n), heltall(17455)])) });
  });

  test('ten places used all of 2026 are 120 månedsverk', () => {
    const t = statligTilskudd(
      'VTA',
      Array.from({ length: 10 }, () => [d('2026-01-01', '2026-12-31')]),
    );
    expect(t).toMatchObject({ status: 'kjent', maanedsverk: heltall(120), beloep: heltall(120 * 17455) });
  });

  test('a year without a rate gives no amount at all', () => {
    expect(statligTilskudd('VTA', [[d('2020-06-01', '2020-06-30')]])).toMatchObject({ status: 'mangler' });
    expect(statligTilskudd('VTA', [[d('2026-12-01', '2027-01-31')]])).toMatchObject({
      status: 'mangler',
      oppslag: { grunn: 'etter_siste' },
    });
  });

  test('one deltaker is not in two places at once', () => {
    const overlapp = [d('2026-01-01', '2026-01-15'), d('2026-01-15', '2026-01-31')];
    expect(statligTilskudd('VTA', [overlapp])).toEqual({ status: 'ugyldig', grunn: 'overlapp' });
    expect(
      statligTilskudd(
        'VTA',
        overlapp.map((x) => [x]),
      ),
    ).toMatchObject({ status: 'kjent' });
    expect(statligTilskudd('VTA', [[d('2026-01-01', '2026-01-15', 0)]])).toEqual({
      status: 'ugyldig',
      grunn: 'omfang',
    });
    expect(statligTilskudd('VTA', [[d('2026-01-01', '2026-01-15', 101)]])).toEqual({
      status: 'ugyldig',
      grunn: 'omfang',
    });
  });
});
