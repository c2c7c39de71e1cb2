import { kjoerRunde, maal } from './regneark/maaling.ts';

jest.setTimeout(60_000);

/** `npm run bench:funksjoner` is the whole measurement: 50 000 rows and nine rounds. Here with room for a busy machine. */
const GRENSE = 1.2;
const RADER = 3000;

test('a sheet of functions says what the plain formulas say', () => {
  expect(kjoerRunde(RADER, 'funksjon').svar).toEqual(kjoerRunde(RADER, 'vanlig').svar);
});

test('and costs at most 1,2 times as much', () => {
  const { aapnet, limtInn } = maal(RADER, 3);
  console.log(`åpnet ${aapnet.forhold.toFixed(2)}, limt inn ${limtInn.forhold.toFixed(2)} × vanlige formler`);
  expect(aapnet.forhold).toBeLessThanOrEqual(GRENSE);
  expect(limtInn.forhold).toBeLessThanOrEqual(GRENSE);
});
