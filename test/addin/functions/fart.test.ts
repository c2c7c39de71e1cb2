import { kjoerRunde, maal } from './regneark/maaling.ts';

jest.setTimeout(60_000);

/** `npm run bench:funksjoner` is the whole measurement: 50 000 rows and nine rounds. */
const GRENSE = 1.2;
const RADER = 1500;

test('a sheet of functions says what the plain formulas say', () => {
  expect(kjoerRunde(RADER, 'funksjon').svar).toEqual(kjoerRunde(RADER, 'vanlig').svar);
});

test('and costs at most 1,2 times as much', () => {
  // A busy machine can slow one measurement; a function that is too slow slows all three.
  const maalt = [1, 2, 3]
    .map(() => maal(RADER, 3))
    .map(({ aapnet, limtInn }) => Math.max(aapnet.forhold, limtInn.forhold));
  console.log(`${maalt.map((m) => m.toFixed(2)).join(', ')} × vanlige formler`);
  expect(Math.min(...maalt)).toBeLessThanOrEqual(GRENSE);
});
