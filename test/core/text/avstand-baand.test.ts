import fc from 'fast-check';
import { avstand } from '../../../core/text/index.ts';

/** The textbook's whole table, without a band. */
function fasit(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const ved = (i: number, j: number) => d[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      let v = Math.min(ved(i - 1, j) + 1, ved(i, j - 1) + 1, ved(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) v = Math.min(v, ved(i - 2, j - 2) + 1);
      const rad = d[i];
      if (rad) rad[j] = v;
    }
  }
  return ved(a.length, b.length);
}

test('the band gives the whole table’s distance up to its limit, and limit + 1 beyond', () => {
  const ord = fc.stringMatching(/^[abcø]{0,9}$/);
  fc.assert(
    fc.property(ord, ord, fc.integer({ min: 1, max: 3 }), (a, b, h) => {
      expect(avstand(a, b, h)).toBe(Math.min(fasit(a, b), h + 1));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['driftsmargin', 'drfitsmargin', 1],
  ['driftsmargin', 'driftmargin', 1],
  ['egenkapital', 'egenkaptial', 1],
  ['resultatgrad', 'reslutatgrad', 1],
  ['formidling', 'formidling', 0],
])('%s and %s are %i apart', (a, b, n) => {
  expect(avstand(a, b, 2)).toBe(n);
});
