import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';
import { lesArbeidsbok } from './lesing.ts';

/** The thread that reads one workbook and is gone: whatever the file does, the bot goes on answering. */
const { innhold, navn } = z.object({ innhold: z.instanceof(Uint8Array), navn: z.string() }).parse(workerData);
parentPort?.postMessage(await lesArbeidsbok(innhold, navn));
