import { parentPort } from 'node:worker_threads';
import * as z from 'zod';
import { lesArbeidsbok } from './lesing.ts';

const OppdragSchema = z.object({ innhold: z.instanceof(Uint8Array), navn: z.string() });

/** The thread that reads workbooks, one at a time: whatever a file does, the bot goes on answering. */
parentPort?.on('message', async (melding: unknown) => {
  const { innhold, navn } = OppdragSchema.parse(melding);
  parentPort?.postMessage(await lesArbeidsbok(innhold, navn));
});
