import { simuler } from './simulering.ts';

test('three years, two replicas, kills and days when both are down: each due time once, or accounted for', async () => {
  const { forfall, levert, uvisst, hoppetOver, drept } = await simuler({
    krasj: 0.03,
    nedetider: 5,
    tett: false,
    froe: 20261121,
  });
  expect(forfall).toBeGreaterThan(280);
  expect(drept).toBeGreaterThan(2);
  expect(hoppetOver).toBeGreaterThan(0);
  expect(uvisst).toBeLessThanOrEqual(drept * 4);
  expect(levert + uvisst + hoppetOver).toBe(forfall);
}, 240_000);
