import { nyTestbase, type Testbase } from '../store/testbase.ts';
import { krasjproeve } from './krasj/krasjproeve.ts';

let base: Testbase;
beforeAll(async () => {
  base = await nyTestbase();
});
afterAll(() => base.fjern());

test('kill -9 of the whole bot at five random moments: no acknowledged import lost, nothing half, nothing said twice that was known to be said', async () => {
  const regnskap = await krasjproeve(base.valg, 5);
  expect(regnskap.medTall).toBeGreaterThan(0);
  expect(regnskap.ibruktakinger).toBeGreaterThanOrEqual(2);
  expect(regnskap.varsler).toBeGreaterThan(0);
}, 180_000);
