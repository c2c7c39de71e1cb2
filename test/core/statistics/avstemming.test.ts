import { avstem, broek, EKSAKT, type Presisjon } from '#core';

const prosent = (t: bigint) => broek(t, 100n);
const HEL_PROSENT: Presisjon = { steg: prosent(1n), grunnlag: 'vist' };
const mellom = (verdi: ReturnType<typeof broek>, pm: ReturnType<typeof broek>) => ({
  verdi,
  intervall: {
    fra: broek(verdi.t * pm.n - pm.t * verdi.n, verdi.n * pm.n),
    til: broek(verdi.t * pm.n + pm.t * verdi.n, verdi.n * pm.n),
  },
});
const PUNKT = broek(0n);

describe('reconciliation', () => {
  test.each([
    // 30,5 % rounds half away from zero, on both sides of it.
    ['stemmer', prosent(31n), mellom(broek(305n, 1000n), PUNKT)],
    ['stemmer', prosent(-31n), mellom(broek(-305n, 1000n), PUNKT)],
    ['stemmer', prosent(7n), mellom(broek(69n, 1000n), PUNKT)],
    // 6,1 % ± 0,5 may be what 7 % was rounded from; 5,9 % ± 0,5 may not.
    ['stemmer_innenfor_avrunding', prosent(7n), mellom(broek(61n, 1000n), broek(5n, 1000n))],
    ['stemmer_ikke', prosent(7n), mellom(broek(59n, 1000n), broek(5n, 1000n))],
    // Exactly 30,5 % may have been rounded down by the source.
    ['stemmer_innenfor_avrunding', prosent(30n), mellom(broek(305n, 1000n), PUNKT)],
    ['stemmer_ikke', prosent(30n), mellom(broek(3051n, 10_000n), PUNKT)],
  ] as const)('%s', (utfall, verdi, beregnet) => {
    expect(avstem({ verdi, presisjon: HEL_PROSENT }, beregnet).utfall).toBe(utfall);
  });

  test('shows both intervals', () => {
    const a = avstem({ verdi: prosent(7n), presisjon: HEL_PROSENT }, mellom(broek(61n, 1000n), broek(5n, 1000n)));
    expect(a.oppgittIntervall).toEqual({ fra: broek(65n, 1000n), til: broek(75n, 1000n) });
    expect(a.beregnetIntervall).toEqual({ fra: broek(56n, 1000n), til: broek(66n, 1000n) });
  });

  test('an exact figure must be equal', () => {
    const oppgitt = { verdi: broek(332n), presisjon: EKSAKT };
    expect(avstem(oppgitt, mellom(broek(332n), PUNKT)).utfall).toBe('stemmer');
    expect(avstem(oppgitt, mellom(broek(308n), PUNKT)).utfall).toBe('stemmer_ikke');
    expect(avstem(oppgitt, mellom(broek(331n), broek(2n))).utfall).toBe('stemmer_innenfor_avrunding');
  });
});
