import { medfinansieringMinimum, medfinansieringMinimumForAar } from '../../../core/parameters/index.ts';
import { broek, tilTekst } from '../../../core/values/index.ts';

describe('the least kommunalt tilskudd per VTA place', () => {
  test.each([
    // 17 455 / 4 = 4 363,75; 4 363,75 · 12 = 52 365
    [2026, broek(436375n, 100n), '52365'],
    // 16 848 / 4 = 4 212; · 12 = 50 544
    [2025, broek(4212n), '50544'],
    // 16 231 / 4 = 4 057,75; · 12 = 48 693
    [2024, broek(405775n, 100n), '48693'],
    // 15 667 / 4 = 3 916,75, of the final rate; · 12 = 47 001
    [2023, broek(391675n, 100n), '47001'],
  ])('%i', (aar, perMaaned, perAar) => {
    for (const m of [medfinansieringMinimumForAar(aar), medfinansieringMinimum(`${aar}-07-01`)]) {
      expect(m).toMatchObject({ status: 'kjent', perMaaned });
      expect(m.status === 'kjent' && tilTekst(m.perAar)).toBe(perAar);
    }
  });

  test.each([2020, 2028, 2017, 0])('%i has no rate, so no minimum', (aar) => {
    const m = medfinansieringMinimumForAar(aar);
    expect(m.status).toBe('mangler');
    expect(m).not.toHaveProperty('perMaaned');
  });

  test.each(['', '2026-13-01', 'i dag'])('«%s» is no day', (dag) => {
    expect(medfinansieringMinimum(dag)).toMatchObject({ status: 'mangler', oppslag: { grunn: 'ugyldig_dato' } });
  });
});
