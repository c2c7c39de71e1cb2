import * as fc from 'fast-check';
import { aksemerker, spre, tallskriver } from '../../../bot/console/side/skala.ts';

test.each([
  [
    [0.5, 12],
    ['0,5', '12,0'],
  ],
  [
    [-17.2, 3],
    ['−17,2', '3,0'],
  ],
  [
    [1234, 5],
    ['1\u00A0234', '5'],
  ],
])('%j is written with the same decimals', (verdier, tekster) => {
  expect(verdier.map(tallskriver(verdier))).toEqual(tekster);
});

test.each([
  [
    [47, 44, 55],
    [0, 20, 40, 60],
  ],
  [
    [-17.2, 4.1],
    [-20, -10, 0, 10],
  ],
  [
    [0, 0],
    [0, 0.25, 0.5, 0.75, 1],
  ],
  [[0.1], [0, 0.025, 0.05, 0.075, 0.1]],
])('%j has the marks %j', (verdier, merker) => {
  expect(aksemerker(verdier)).toEqual(merker);
});

test('the marks cover every figure and zero, a handful of them', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1 }), (hele) => {
      const verdier = hele.map((v) => v / 100);
      const merker = aksemerker(verdier);
      expect(merker).toContain(0);
      expect(merker[0]).toBeLessThanOrEqual(Math.min(...verdier));
      expect(merker.at(-1)).toBeGreaterThanOrEqual(Math.max(...verdier));
      expect(merker.length).toBeLessThanOrEqual(7);
    }),
  );
});

test('labels are moved apart, and stay above the bottom', () => {
  expect(spre([100, 100, 20], 17, 200)).toEqual([100, 117, 20]);
  expect(spre([195, 199], 17, 200)).toEqual([183, 200]);
});
