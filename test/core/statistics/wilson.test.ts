import fc from 'fast-check';
import { broek, gange, heltall, minus, pluss, rund, sammenlign, utenforTilfeldig, wilson, Z_95 } from '#core';

const HALV = broek(1n, 2n);

const antall = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 400 }))
  .map(([n, k]) => [BigInt(Math.min(k, n)), BigInt(n)] as const);
const maal = fc.integer({ min: 1, max: 99 }).map((p) => broek(BigInt(p), 100n));

function desimaler(tall: { t: bigint; n: bigint }, antallDesimaler: number): string {
  const r = rund(tall, antallDesimaler);
  const siffer = ((r.t * 10n ** BigInt(antallDesimaler)) / r.n).toString().padStart(antallDesimaler + 1, '0');
  return `${siffer.slice(0, -antallDesimaler)}.${siffer.slice(-antallDesimaler)}`;
}

describe('the Wilson 95 % interval', () => {
  // 65/100 is a published outside value; the others were computed apart from this code.
  test.each([
    [11n, 20n, '0.3420853425', '0.7418021417'],
    [94n, 171n, '0.4748612851', '0.6223696584'],
    [34n, 120n, '0.2104062809', '0.3697020245'],
    [60n, 100n, '0.5020025868', '0.6905987136'],
    [65n, 100n, '0.5525444330', '0.7363575176'],
  ])('%i of %i is %s–%s', (k, n, fra, til) => {
    const i = wilson(k, n);
    expect([desimaler(i.fra, 10), desimaler(i.til, 10)]).toEqual([fra, til]);
  });

  test('none and all of n begin at 0 and end at 1, with the other end at z²/(n + z²)', () => {
    const z2 = gange(Z_95, Z_95);
    for (const n of [1n, 5n, 171n]) {
      const ende = broek(z2.t, z2.t + n * z2.n);
      expect(wilson(0n, n).fra).toEqual({ t: 0n, n: 1n });
      expect(wilson(n, n).til).toEqual({ t: 1n, n: 1n });
      expect(rund(wilson(0n, n).til, 25)).toEqual(rund(ende, 25));
    }
  });

  test('the complement mirrors it: k of n and n − k of n add up to 1', () => {
    fc.assert(
      fc.property(antall, ([k, n]) => {
        const [a, b] = [wilson(k, n), wilson(n - k, n)];
        expect(rund(pluss(a.fra, b.til), 25)).toEqual({ t: 1n, n: 1n });
        expect(rund(pluss(a.til, b.fra), 25)).toEqual({ t: 1n, n: 1n });
      }),
    );
  });

  test('its ends solve the equation they come from, to twenty decimals', () => {
    fc.assert(
      fc.property(antall, ([k, n]) => {
        for (const p of Object.values(wilson(k, n))) {
          const avstand = minus(broek(k, n), p);
          const venstre = gange(heltall(Number(n)), gange(avstand, avstand));
          const hoeyre = gange(gange(Z_95, Z_95), gange(p, minus(broek(1n), p)));
          expect(rund(minus(venstre, hoeyre), 20).t).toBe(0n);
        }
      }),
    );
  });

  test.each([
    [1n, 0n],
    [-1n, 5n],
    [6n, 5n],
  ])('%i of %i is no share', (k, n) => {
    expect(() => wilson(k, n)).toThrow(RangeError);
    expect(() => utenforTilfeldig(k, n, HALV)).toThrow(RangeError);
  });
});

describe('the verdict against a target', () => {
  test('is the interval’s: over when it begins at or above, under when it ends below', () => {
    fc.assert(
      fc.property(antall, maal, ([k, n], p) => {
        const i = wilson(k, n);
        const ventet = sammenlign(i.fra, p) >= 0 ? 'over' : sammenlign(i.til, p) < 0 ? 'under' : 'innenfor';
        expect(utenforTilfeldig(k, n, p)).toBe(ventet);
      }),
    );
  });

  test('outside the 95 % funnel p₀ ± z√(p₀(1−p₀)/n) is the same as an interval without p₀', () => {
    fc.assert(
      fc.property(antall, maal, ([k, n], p) => {
        // Squared, so that no root is needed: (k/n − p₀)² against z²·p₀(1−p₀)/n.
        const avstand = minus(broek(k, n), p);
        const trakt = gange(gange(Z_95, Z_95), gange(gange(p, minus(broek(1n), p)), broek(1n, n)));
        const utenfor = sammenlign(gange(avstand, avstand), trakt) > 0;
        const i = wilson(k, n);
        const utelatt = sammenlign(i.fra, p) > 0 || sammenlign(i.til, p) < 0;
        expect(utelatt).toBe(utenfor);
      }),
    );
  });

  test('is exact on the funnel itself, where floating point would be a toss-up', () => {
    // With z = 2 and p₀ = ½ the funnel of n = 4m² is k = 2m² ± m·… : (k − n/2)² = z²·n/4 = n.
    const z = broek(2n);
    for (const rot of [2n, 10n, 1000n, 123_456_789n]) {
      const n = 4n * rot * rot;
      const grense = 2n * rot;
      expect(utenforTilfeldig(n / 2n + grense, n, HALV, z)).toBe('over');
      expect(utenforTilfeldig(n / 2n + grense - 1n, n, HALV, z)).toBe('innenfor');
      expect(utenforTilfeldig(n / 2n - grense, n, HALV, z)).toBe('innenfor');
      expect(utenforTilfeldig(n / 2n - grense - 1n, n, HALV, z)).toBe('under');
      expect(wilson(n / 2n + grense, n, z).fra).toEqual(HALV);
      expect(wilson(n / 2n - grense, n, z).til).toEqual(HALV);
    }
  });

  test.each([broek(0n), broek(1n), broek(3n, 2n), broek(-1n, 2n)])('a target must lie between 0 and 1', (p) => {
    expect(() => utenforTilfeldig(5n, 10n, p)).toThrow(RangeError);
  });
});
