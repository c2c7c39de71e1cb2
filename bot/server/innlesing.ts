import type { IncomingMessage } from 'node:http';

/** The body of a request, or `null` when it is larger than it may be. */
export async function lesInnhold(foresporsel: IncomingMessage, hoeystByte: number): Promise<Buffer | null> {
  const biter: Buffer[] = [];
  let byte = 0;
  for await (const bit of foresporsel) {
    const del = Buffer.from(bit);
    byte += del.byteLength;
    if (byte > hoeystByte) return null;
    biter.push(del);
  }
  return Buffer.concat(biter);
}
