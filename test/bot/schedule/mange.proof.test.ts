import { sendTilMange } from './mange.ts';

// Limits as they are in life, but for a third: what takes twelve minutes takes four.
const SKALA = 3;
const PER_KOMMUNE = 10;

test.each(['slack', 'epost'] as const)(
  '3 570 recipients due at eight (%s), nearly at the pace of life',
  async (til) => {
    const { ganger, ...resultat } = await sendTilMange(til, SKALA, PER_KOMMUNE);
    process.stdout.write(`${JSON.stringify({ til, ...resultat })}\n`);
    const { mottakere, levert, tidMs, grenseMs, forFort, minneMb } = resultat;
    expect(mottakere).toBe(3_570);
    expect(levert).toBe(mottakere);
    expect([ganger.length, ganger.every((n) => n === 1)]).toEqual([mottakere, true]);
    // One in five hundred may come a moment too close behind another on its way.
    expect(forFort).toBeLessThanOrEqual(mottakere / 500);
    expect(minneMb.etter - minneMb.foer).toBeLessThan(40);
    expect(tidMs).toBeLessThanOrEqual(1.1 * grenseMs);
  },
  1_800_000,
);
