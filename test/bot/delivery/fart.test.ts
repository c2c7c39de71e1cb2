import fc from 'fast-check';
import { lagFart } from '../../../bot/delivery/index.ts';

function klokke() {
  let naa = 0;
  return {
    naa: () => naa,
    gaa: (ms: number) => {
      naa += ms;
    },
  };
}

test('a channel gets its burst, then one per interval', () => {
  const tid = klokke();
  const fart = lagFart({ kanalPerSekund: 1, kanalStoet: 3, omraadePerMinutt: 6_000 }, tid.naa);
  expect([1, 2, 3, 4].map(() => fart.proev('T', 'C'))).toEqual([0, 0, 0, 1_000]);
  expect(fart.proev('T', 'C2')).toBe(0);
  tid.gaa(1_000);
  expect(fart.proev('T', 'C')).toBe(0);
  expect(fart.proev('T', 'C')).toBe(1_000);
});

test('a stop holds the whole workspace, and no other', () => {
  const tid = klokke();
  const fart = lagFart({ kanalPerSekund: 10, kanalStoet: 10, omraadePerMinutt: 6_000 }, tid.naa);
  fart.stans('T', 30_000);
  expect(fart.proev('T', 'C')).toBeGreaterThanOrEqual(30_000);
  expect(fart.proev('T2', 'C')).toBe(0);
  tid.gaa(29_999);
  expect(fart.proev('T', 'C')).toBeGreaterThan(0);
  tid.gaa(2_000);
  expect(fart.proev('T', 'C')).toBe(0);
});

test('whatever is asked for and when, no channel gets more than its rate allows', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 200 }), (pauser) => {
      const tid = klokke();
      const fart = lagFart({ kanalPerSekund: 2, kanalStoet: 3, omraadePerMinutt: 1_000_000 }, tid.naa);
      const sendt: number[] = [];
      for (const pause of pauser) {
        tid.gaa(pause);
        if (fart.proev('T', 'C') === 0) sendt.push(tid.naa());
      }
      for (const [nr, naar] of sendt.entries()) {
        const iVinduet = sendt.slice(nr).filter((t) => t < naar + 5_000).length;
        expect(iVinduet).toBeLessThanOrEqual(3 + 5 * 2);
      }
    }),
  );
});
