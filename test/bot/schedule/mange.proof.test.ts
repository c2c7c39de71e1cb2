import { sendTilMange } from './mange.ts';

// Limits as they are in life, and summaries as they are: twelve minutes each.
const MANGE = { skala: 1, perKommune: 10, ekte: true };

test.each(['slack', 'epost'] as const)(
  '3 570 recipients due at eight (%s), at the pace of life',
  async (til) => {
    const { ganger, ...resultat } = await sendTilMange(til, MANGE);
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
  3_600_000,
);
