import { peakMemoryMb } from '../peak-memory.ts';
import { isWay, WAYS } from './ways.ts';

/** One reading in a process of its own: `node run-one.ts WAY FILE` prints the time, the peak memory and the count. */
const [, , way = '', path = ''] = process.argv;
if (!isWay(way)) throw new Error(`no such way: ${way}`);
const { run } = await WAYS[way](path);
const start = performance.now();
const count = await run();
console.log(JSON.stringify({ ms: performance.now() - start, peakMb: peakMemoryMb(), count }));
