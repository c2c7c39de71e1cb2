import { MOTTAKERE, sendTilMange } from './mange.ts';

// Limits ten times as fast as in life: what takes twelve minutes takes 71 seconds.
const SKALA = 10;

test.each(['slack', 'epost'] as const)(
  '3 570 recipients due at eight (%s): all get it once, within 1,1 of what the limit takes',
  async (til) => {
    const { levert, ganger, tidMs, grenseMs, forFort, minneMb } = await sendTilMange(til, SKALA);
    process.stdout.write(
      `3 570 mottakere (${til}): ${Math.round(tidMs)} ms, grensen alene ${Math.round(grenseMs)} ms, ${forFort} for fort, minne ${Math.round(minneMb.foer)} → ${Math.round(minneMb.etter)} MB\n`,
    );
    expect(levert).toBe(MOTTAKERE);
    expect([ganger.length, ganger.every((n) => n === 1)]).toEqual([MOTTAKERE, true]);
    expect(forFort).toBe(0);
    // The fakes hold a few kilobytes for each message; nothing else grows.
    expect(minneMb.etter - minneMb.foer).toBeLessThan(40);
    expect(tidMs).toBeLessThanOrEqual(1.1 * grenseMs);
  },
  240_000,
);
