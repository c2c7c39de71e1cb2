import { datoIOslo } from '../../../bot/server/klokke.ts';

test.each([
  // Winter: one hour ahead. Summer: two.
  ['2026-11-20T22:59:59Z', '2026-11-20'],
  ['2026-11-20T23:00:00Z', '2026-11-21'],
  ['2026-07-01T21:59:59.999Z', '2026-07-01'],
  ['2026-07-01T22:00:00Z', '2026-07-02'],
  // The same minute again, and one from before.
  ['2026-07-01T22:00:30Z', '2026-07-02'],
  ['2026-11-20T22:59:59Z', '2026-11-20'],
])('at %s it is %s in Oslo', (tid, dato) => {
  expect(datoIOslo(new Date(tid))).toBe(dato);
});
