import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import type { Lest } from './lesing.ts';
import type { Oppdrag } from './oppdrag.ts';

const LestSchema: z.ZodType<Lest> = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(false), kode: z.string(), melding: z.string() }),
  z.object({
    ok: z.literal(true),
    navn: z.string(),
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

/** The thread is kept warm for a while after the last workbook: starting it takes longer than reading one. */
const HVILE_MS = 120_000;

let ledig: Worker | null = null;
let hvile: NodeJS.Timeout | null = null;

function nyTraad(): Worker {
  const traad = new Worker(new URL('./arbeider.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MINNE_MB },
    // What the parent was started with may not be allowed in a thread.
    execArgv: [],
  });
  // A thread that dies at rest is replaced by the next workbook.
  traad.on('error', () => undefined);
  traad.once('exit', () => {
    if (ledig === traad) ledig = null;
  });
  return traad;
}

function taTraad(): Worker {
  if (hvile !== null) clearTimeout(hvile);
  hvile = null;
  const traad = ledig ?? nyTraad();
  ledig = null;
  traad.ref();
  return traad;
}

function leggTilbake(traad: Worker): void {
  // A thread at rest must not keep the process alive.
  traad.unref();
  ledig = traad;
  hvile = setTimeout(() => {
    ledig = null;
    void traad.terminate();
  }, HVILE_MS).unref();
}

/** Ends the thread, when none is reading. */
export async function stoppLesetraad(): Promise<void> {
  const traad = ledig;
  ledig = null;
  await traad?.terminate();
}

function lesNaa(oppdrag: Oppdrag): Promise<Lest> {
  const { navn } = oppdrag;
  const traad = taTraad();
  return new Promise((ferdig, feilet) => {
    const slipp = (): void => {
      clearTimeout(frist);
      traad.off('message', lest).off('error', brast).off('exit', sluttet);
    };
    const frist = setTimeout(() => {
      slipp();
      ferdig(forMye(navn));
      void traad.terminate();
    }, FRIST_MS);
    const lest = (svar: unknown): void => {
      slipp();
      leggTilbake(traad);
      ferdig(LestSchema.parse(svar));
    };
    const brast = (feil: Error): void => {
      slipp();
      if ('code' in feil && feil.code === 'ERR_WORKER_OUT_OF_MEMORY') ferdig(forMye(navn));
      else feilet(feil);
    };
    const sluttet = (): void => {
      slipp();
      ferdig(forMye(navn));
    };
    traad.on('message', lest).on('error', brast).on('exit', sluttet);
    traad.postMessage(oppdrag);
  });
}

let koe: Promise<unknown> = Promise.resolve();

/** One at a time: two big ones at once help nobody. */
function iKoe(oppdrag: Oppdrag): Promise<Lest> {
  const min = koe.then(() => lesNaa(oppdrag));
  koe = min.catch(() => undefined);
  return min;
}

/** Reads a workbook in a thread with limits on memory and time. */
export function lesIEgenTraad(innhold: Uint8Array, navn: string): Promise<Lest> {
  return iKoe({ slag: 'fil', innhold, navn });
}

/** Reads cells that Excel sent as JSON, in the same thread, within the same limits. */
export function lesCellerIEgenTraad(innhold: Uint8Array): Promise<Lest> {
  return iKoe({ slag: 'celler', innhold, navn: 'arbeidsboken' });
}
