import * as fc from 'fast-check';
import { avstand } from '../../../core/sheets/names/avstand.ts';

/** The textbook definition (optimal string alignment), by recursion: the oracle for short texts. */
function etterBoka(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const ulik = a.at(-1) === b.at(-1) ? 0 : 1;
  const [a1, b1] = [a.slice(0, -1), b.slice(0, -1)];
  const valg = [etterBoka(a1, b) + 1, etterBoka(a, b1) + 1, etterBoka(a1, b1) + ulik];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    valg.push(etterBoka(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...valg);
}

test('avstanden er den i boka, så langt grensen går', () => {
  const ord = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 }).map((t) => t.join(''));
  fc.assert(
    fc.property(ord, ord, fc.constantFrom(0, 1, 2), (a, b, grense) => {
      expect(avstand(a, b, grense)).toBe(Math.min(etterBoka(a, b), grense + 1));
    }),
    { numRuns: 400 },
  );
});

test.each([
  ['fossheim', 'fosheim', 1],
  ['bjoerkhaug', 'bjoekrhaug', 1],
  ['attende', 'allservice', 3],
])('%s og %s', (a, b, forventet) => expect(avstand(a, b, 2)).toBe(forventet));
