import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import type { Bytekilde } from '../kilde.ts';
import { finnBytes, OedelagtZip, type Zipdel } from './katalog.ts';

const BITSTOERRELSE = 128 * 1024;
const LAGRET = 0;
const DEFLATE = 8;

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
 * @throws OedelagtZip on bad data, an unknown method, an encrypted entry or a wrong checksum; ForMyeUtpakket
 */
export async function* pakkUt(kilde: Bytekilde, del: Zipdel, kvote: Utpakkingskvote): AsyncGenerator<Buffer> {
  if (del.kryptert || (del.metode !== LAGRET && del.metode !== DEFLATE)) throw new OedelagtZip();
  const pakket = pakkedeBiter(kilde, del);
  let sum = 0;
  let antall = 0;
  for await (const bit of del.metode === LAGRET ? pakket : inflatert(pakket)) {
    antall += bit.length;
    kvote.bruk(del, bit.length, antall);
    sum = crc32(bit, sum);
    yield bit;
  }
  if (sum !== del.crc32) throw new OedelagtZip();
}

async function* pakkedeBiter(kilde: Bytekilde, del: Zipdel): AsyncGenerator<Buffer> {
  const { fra, til } = await finnBytes(kilde, del);
  for (let sted = fra; sted < til; sted += BITSTOERRELSE) {
    const bit = await kilde.les(sted, Math.min(BITSTOERRELSE, til - sted));
    if (bit.length === 0) throw new OedelagtZip();
    yield bit;
  }
}

async function* inflatert(pakket: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const stroem = createInflateRaw({ chunkSize: BITSTOERRELSE });
  const mating = pipeline(Readable.from(pakket), stroem);
  mating.catch(() => undefined);
  try {
    for await (const bit of stroem) if (Buffer.isBuffer(bit)) yield bit;
  } catch (aarsak) {
    throw new OedelagtZip('', { cause: aarsak });
  } finally {
    stroem.destroy();
  }
}
