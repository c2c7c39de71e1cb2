import { dato, EGEN_INNDELING, EN_AV_TJUE } from '#core';
import { lagSporrer } from '#core/questions';
import { eksempelinnsyn } from '../../questions/portefoljer.ts';

const idag = dato('2026-11-20');

async function forbehold(sporsmaal: string): Promise<readonly string[]> {
  const alle = lagSporrer(await eksempelinnsyn()).svar(sporsmaal, { idag }).forbehold;
  const klassens: readonly string[] = [EGEN_INNDELING, EN_AV_TJUE].flatMap((t) => [t.nb, t.nn]);
  return alle.filter((f) => klassens.includes(f));
}

describe('beside a grade is said', () => {
  test('of one company: that the division is not Nav’s', async () => {
    expect(await forbehold('Hva var resultatgraden til Spir i 2021?')).toEqual([EGEN_INNDELING.nb]);
    expect(await forbehold('Kva var resultatgraden til Spir i 2021?')).toEqual([EGEN_INNDELING.nn]);
  });

  test('of several: that one in twenty is outside by chance too', async () => {
    expect(await forbehold('Hvilke bedrifter nådde AFT-målet i 2021?')).toEqual([EGEN_INNDELING.nb, EN_AV_TJUE.nb]);
  });

  test('nothing where there is no grade', async () => {
    expect(await forbehold('Hvem har driftsmargin under 3 %?')).toEqual([]);
    // A percentage whose counts nobody knows: over or under, and no division.
    expect(await forbehold('Hva var resultatgraden til OPT i 2022?')).toEqual([]);
  });
});
