import { maal } from '../../bench/oppgaverute/maaling.ts';
import { startChromium, whenChromium } from '../../requirements.ts';

/** `npm run bench:oppgaverute` is the whole measurement: fifteen rounds, with a host that weighs nothing too. */
const GRENSE = 0.5;
const RUNDER = 3;
/** A slowed processor drowns what else the machine does. */
const BREMS = 4;
const FORSOEK = 3;

whenChromium(
  "with Microsoft's own office.js, the pane is ready in at most half the time of the same controls in react and Fluent",
  async (chromium) => {
    const nettleser = await startChromium(chromium);
    try {
      const forhold: number[] = [];
      // A busy machine can spoil a measurement; a pane that is too slow spoils them all.
      while (forhold.length < FORSOEK && !forhold.some((f) => f <= GRENSE)) {
        const { kontroller, sammenligninger, gz } = await maal(nettleser, {
          runder: RUNDER,
          bremser: [BREMS],
          kilde: 'microsoft',
        });
        expect(kontroller.map((k) => k.navn)).toContain('Les arbeidsboken');
        expect(kontroller.map((k) => k.navn)).toContain('Spør om tallene');
        expect(gz.rute).toBeLessThanOrEqual(40_000);
        expect(gz.straks).toBeGreaterThan(gz.rute);
        forhold.push(...sammenligninger.map((s) => s.strengest));
      }
      console.log(`${forhold.map((f) => f.toFixed(2)).join(', ')} × react og Fluent`);
      expect(Math.min(...forhold)).toBeLessThanOrEqual(GRENSE);
    } finally {
      await nettleser.close();
    }
  },
  240_000,
);
