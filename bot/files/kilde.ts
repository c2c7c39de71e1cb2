import { Filavbrudd, filfeil } from './feil.ts';

/** Where a file's bytes come from: a buffer, or a file on disk of which no more is in memory than is being read. */
export interface Bytekilde {
  readonly stoerrelse: number;
  /** The bytes from a place; fewer than asked for when the source ends there. */
  les(fra: number, antall: number): Promise<Buffer>;
}

export function bufferkilde(innhold: Uint8Array): Bytekilde {
  const buffer = Buffer.from(innhold.buffer, innhold.byteOffset, innhold.byteLength);
  return {
    stoerrelse: buffer.length,
    les: async (fra, antall) => buffer.subarray(fra, fra + antall),
  };
}

/** @throws Filavbrudd when the file is larger than the limit, in bytes */
export function krevStoerrelse(stoerrelse: number, fil: string, grense: number): void {
  if (stoerrelse <= grense) return;
  const megabyte = String(Math.floor(grense / 1024 / 1024));
  throw new Filavbrudd(filfeil('for_stor_fil', (t) => t.for_stor_fil(fil, megabyte)));
}
