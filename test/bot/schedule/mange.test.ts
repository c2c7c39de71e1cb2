import { sendTilMange } from './mange.ts';

// The proof sends to ten in each kommune; here it is one, with limits four times as fast as in life.
const SKALA = 4;
const PER_KOMMUNE = 1;
/** The proof's limit is 1,1. Planning weighs more in a short time, and other tests run beside this one. */
const HOEYST = 1.5;

test.each(['slack', 'epost'] as const)(
  'everybody due at eight (%s) gets it once, about as fast as the limit allows',
  async (til) => {
    const { mottakere, levert, ganger, tidMs, grenseMs, forFort, minneMb } = await sendTilMange(til, {
      skala: SKALA,
      perKommune: PER_KOMMUNE,
      ekte: false,
    });
    process.stdout.write(
      `${mottakere} mottakere (${til}): ${Math.round(tidMs)} ms, grensen alene ${Math.round(grenseMs)} ms, ${forFort} for fort, minne ${Math.round(minneMb.foer)} → ${Math.round(minneMb.etter)} MB\n`,
    );
    expect(mottakere).toBe(357);
    expect(levert).toBe(mottakere);
    expect([ganger.length, ganger.every((n) => n === 1)]).toEqual([mottakere, true]);
    // One may come a moment too close behind another on its way.
    expect(forFort).toBeLessThanOrEqual(1);
    expect(minneMb.etter - minneMb.foer).toBeLessThan(40);
    expect(tidMs).toBeLessThanOrEqual(HOEYST * grenseMs);
  },
  240_000,
);
