import { simuler } from './simulering.ts';

const FROE = [1, 2, 3];

test.each(FROE)(
  'three years with a plan for every virkedag too, and a kill at every fifth step (chance %i)',
  async (froe) => {
    const resultat = await simuler({ krasj: 0.2, nedetider: 12, tett: true, froe });
    process.stdout.write(`${JSON.stringify({ froe, ...resultat })}\n`);
    const { forfall, levert, uvisst, hoppetOver, drept } = resultat;
    expect(forfall).toBeGreaterThan(1_000);
    expect(drept).toBeGreaterThan(100);
    expect(levert + uvisst + hoppetOver).toBe(forfall);
  },
  3_600_000,
);
