import { parentPort } from 'node:worker_threads';
import { lesCeller } from './celler.ts';
import { lesArbeidsbok } from './lesing.ts';
import { OppdragSchema } from './oppdrag.ts';

/** The thread that reads workbooks, one at a time: whatever a file does, the bot goes on answering. */
parentPort?.on('message', async (melding: unknown) => {
  const { slag, innhold, navn } = OppdragSchema.parse(melding);
  parentPort?.postMessage(slag === 'fil' ? await lesArbeidsbok(innhold, navn) : lesCeller(innhold));
});
