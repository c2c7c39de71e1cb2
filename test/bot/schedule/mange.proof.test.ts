import { MOTTAKERE, sendTilMange } from './mange.ts';

// Limits as they are in life, but for a third: what takes twelve minutes takes four.
const SKALA = 3;

test.each(['slack', 'epost'] as const)(
  '3 570 recipients due at eight (%s), nearly at life’s own pace',
  async (til) => {
    const resultat = await sendTilMange(til, SKALA);
    process.stdout.write(`${JSON.stringify({ til, ...resultat, ganger: undefined })}\n`);
    expect(resultat.levert).toBe(MOTTAKERE);
    expect(resultat.ganger.every((n) => n === 1) && resultat.ganger.length === MOTTAKERE).toBe(true);
    expect(resultat.forFort).toBe(0);
    expect(resultat.tidMs).toBeLessThanOrEqual(1.1 * resultat.grenseMs);
    expect(resultat.minneMb.etter - resultat.minneMb.foer).toBeLessThan(40);
  },
  1_800_000,
);
