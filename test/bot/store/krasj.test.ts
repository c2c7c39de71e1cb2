import { krasjproeve } from './krasjproeve.ts';
import { nyTestbase, type Testbase } from './testbase.ts';

let base: Testbase;
beforeAll(async () => {
  base = await nyTestbase();
});
afterAll(() => base.fjern());

test('kill -9 at ten random moments: nothing acknowledged is lost, nothing is half, nothing is posted twice', async () => {
  expect(await krasjproeve(base.valg, base.sql, 10, 250)).toBeGreaterThan(0);
}, 120_000);
