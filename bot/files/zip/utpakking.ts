import { pipeline, type Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { OedelagtZip, somOedelagt, type Zipdel } from './arkiv.ts';

const BITSTOERRELSE = 128 * 1024;

/** More came out than an archive may hold, whatever its directory said. */
export class ForMyeUtpakket extends Error {}

export interface Pakkegrenser {
  readonly utpakket: number;
  readonly pakkegrad: number;
  readonly pakkegradFra: number;
}

/** Whether an entry, or the sum of them, is out of proportion: what a zip bomb is made of. */
export function erUrimelig(pakket: number, utpakket: number, grenser: Pakkegrenser): boolean {
  return (
    utpakket > grenser.utpakket ||
    (utpakket > grenser.pakkegradFra && utpakket > grenser.pakkegrad * Math.max(1, pakket))
  );
}

/** Counts what has in fact been inflated from one file, over all its entries. */
export class Utpakkingskvote {
  readonly #grenser: Pakkegrenser;
  #sum = 0;

  constructor(grenser: Pakkegrenser) {
    this.#grenser = grenser;
  }

  /** @throws ForMyeUtpakket */
  bruk(del: Zipdel, bytes: number, avDelen: number): void {
    this.#sum += bytes;
    if (this.#sum > this.#grenser.utpakket || erUrimelig(del.pakket, avDelen, this.#grenser))
      throw new ForMyeUtpakket();
  }
}

/**
 * An entry's bytes, a piece at a time, so that no entry is ever whole in memory. Inflating stops when the caller stops
 * asking. The checksum is tested at the end: a figure from damaged data would be a wrong figure.
 * @throws OedelagtZip on bad data, an unknown method or a wrong checksum; ForMyeUtpakket
 */
export async function* pakkUt(del: Zipdel, kvote: Utpakkingskvote): AsyncGenerator<Buffer> {
  let sum = 0;
  let antall = 0;
  for await (const bit of inflatert(del)) {
    antall += bit.length;
    kvote.bruk(del, bit.length, antall);
    sum = crc32(bit, sum);
    yield bit;
  }
  if (sum !== del.crc32) throw new OedelagtZip('wrong checksum');
}

/** yauzl could inflate too, but never closes an inflater that is left half-way, and knows no checksum. */
async function* inflatert(del: Zipdel): AsyncGenerator<Buffer> {
  const pakket = await del.aapne();
  const stroem: Readable = del.lagret
    ? pakket
    : pipeline(pakket, createInflateRaw({ chunkSize: BITSTOERRELSE }), () => undefined);
  try {
    for await (const bit of stroem) if (Buffer.isBuffer(bit)) yield bit;
  } catch (feil) {
    throw somOedelagt(feil);
  } finally {
    stroem.destroy();
  }
}
