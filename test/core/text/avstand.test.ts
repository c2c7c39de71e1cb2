import * as fc from 'fast-check';
import { avstand } from '../../../core/text/index.ts';

/** The definition itself, slowly: the cheapest way to make the ends of two words alike. */
function etterDefinisjonen(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const bytt = etterDefinisjonen(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1);
  const fjern = etterDefinisjonen(a.slice(0, -1), b) + 1;
  const legg = etterDefinisjonen(a, b.slice(0, -1)) + 1;
  const bytteOm =
    a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
      ? etterDefinisjonen(a.slice(0, -2), b.slice(0, -2)) + 1
      : Number.POSITIVE_INFINITY;
  return Math.min(bytt, fjern, legg, bytteOm);
}

test.each([
  ['kontrol', 'kontroll', 1],
  ['sopr', 'spor', 1],
  ['les', 'start', 3],
  ['', 'spor', 3],
])('%s and %s', (a, b, forventet) => {
  expect(avstand(a, b, 2)).toBe(forventet);
});

test('is what the definition says, cut off at one more than asked for', () => {
  const ord = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(ord, ord, fc.integer({ min: 0, max: 6 }), (a, b, hoeyst) => {
      expect(avstand(a, b, hoeyst)).toBe(Math.min(etterDefinisjonen(a, b), hoeyst + 1));
    }),
    { numRuns: 300 },
  );
});
