import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import type { Lest } from './lesing.ts';

const LestSchema: z.ZodType<Lest> = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(false), kode: z.string(), melding: z.string() }),
  z.object({
    ok: z.literal(true),
    portefolje: z.string(),
    antall: z.record(z.string(), z.number()),
    problemer: z.array(
      z.object({
        fil: z.string(),
        ark: z.string().nullable(),
        celle: z.string().nullable(),
        alvor: z.enum(['feil', 'advarsel']),
        kode: z.string(),
        melding: z.object({ nb: z.string(), nn: z.string() }),
      }),
    ),
    rader: z.array(
      z.object({
        ark: z.string(),
        celle: z.string(),
        alvor: z.string(),
        staar: z.string(),
        galt: z.string(),
        riktig: z.string(),
      }),
    ),
  }),
]);

/** Heap of the reading thread, in megabytes, and how long it may read. */
const MINNE_MB = 512;
const FRIST_MS = 60_000;

const forMye = (navn: string): Lest => ({
  ok: false,
  kode: 'mangler_minne',
  melding: `Det tok for lang tid eller for mye minne å lese «${navn}». Fjern ark som ikke trengs, og prøv igjen.`,
});

function lesNaa(innhold: Uint8Array, navn: string): Promise<Lest> {
  return new Promise((ferdig, feilet) => {
    const traad = new Worker(new URL('./arbeider.ts', import.meta.url), {
      workerData: { innhold, navn },
      resourceLimits: { maxOldGenerationSizeMb: MINNE_MB },
      // What the parent was started with may not be allowed in a thread.
      execArgv: [],
    });
    const frist = setTimeout(() => {
      ferdig(forMye(navn));
      void traad.terminate();
    }, FRIST_MS);
    traad.once('message', (svar: unknown) => ferdig(LestSchema.parse(svar)));
    traad.once('error', (feil) => {
      if ('code' in feil && feil.code === 'ERR_WORKER_OUT_OF_MEMORY') ferdig(forMye(navn));
      else feilet(feil);
    });
    traad.once('exit', () => {
      clearTimeout(frist);
      ferdig(forMye(navn));
    });
  });
}

let koe: Promise<unknown> = Promise.resolve();

/** Reads a workbook in a thread with limits on memory and time. One at a time: two big ones at once help nobody. */
export function lesIEgenTraad(innhold: Uint8Array, navn: string): Promise<Lest> {
  const min = koe.then(() => lesNaa(innhold, navn));
  koe = min.catch(() => undefined);
  return min;
}
