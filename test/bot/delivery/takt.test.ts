import fc from 'fast-check';
import { lagTakt } from '../../../bot/delivery/index.ts';

test('turns come evenly, and those that were late are made good', () => {
  let naa = 1_000;
  const takt = lagTakt(600, () => naa);
  // Some turns are there at once; after them one each tenth of a second.
  const venter = Array.from({ length: 8 }, () => takt.neste());
  expect(venter).toEqual([0, 0, 0, 0, 0, 100, 200, 300]);
  naa += 1_000;
  expect(takt.neste()).toBe(0);
});

test('a stop holds everybody', () => {
  const naa = 0;
  const takt = lagTakt(600, () => naa);
  takt.stans(5_000);
  expect(takt.neste()).toBeGreaterThanOrEqual(5_000);
});

test('in any minute there are no more turns than the pace and a few', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 60, max: 6_000 }),
      fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 300 }),
      (perMinutt, pauser) => {
        let naa = 0;
        const takt = lagTakt(perMinutt, () => naa);
        const turer: number[] = [];
        for (const pause of pauser) {
          naa += pause;
          turer.push(naa + takt.neste());
        }
        turer.sort((a, b) => a - b);
        for (const [nr, fra] of turer.entries()) {
          expect(turer.slice(nr).filter((t) => t < fra + 60_000).length).toBeLessThanOrEqual(perMinutt + 10);
        }
      },
    ),
  );
});
