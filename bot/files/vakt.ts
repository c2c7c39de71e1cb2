import { getHeapStatistics } from 'node:v8';
import { Filavbrudd, filfeil } from './feil.ts';

/**
 * Looks, between two pieces of a file, at whether to go on: the caller may have changed its mind, and a heap close to
 * its limit would end the whole process, which no `catch` can stop.
 * @throws Filavbrudd
 */
export function lagVakt(fil: string, minneandel: number, signal: AbortSignal | undefined): () => void {
  const grense = getHeapStatistics().heap_size_limit * minneandel;
  return () => {
    if (signal?.aborted) throw new Filavbrudd(filfeil('avbrutt', (t) => t.avbrutt(fil)));
    if (getHeapStatistics().used_heap_size > grense) {
      throw new Filavbrudd(filfeil('mangler_minne', (t) => t.mangler_minne(fil)));
    }
  };
}
