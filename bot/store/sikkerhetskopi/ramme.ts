import * as z from 'zod';

/**
 * The backup's format, inside gzip: frames of one letter, a length (four bytes, most significant first) and a body.
 * `H` header · for each table `T` its name and columns, `D` … pieces of PostgreSQL's own COPY text, `E` its number of
 * rows · `S` the SHA-256 of everything before it. A file without its `S` is not whole.
 */
export type Rammeslag = 'H' | 'T' | 'D' | 'E' | 'S';

export interface Ramme {
  readonly slag: string;
  readonly kropp: Buffer;
  /** The frame as it stands in the file. */
  readonly byte: Buffer;
}

export const FORMAT = 1;
const HODE_BYTE = 5;
/** PostgreSQL's own limit for a field. A longer frame is no frame. */
const LENGSTE = 1 << 30;

export const HodeSchema = z.object({
  eierblikk: z.literal('sikkerhetskopi'),
  format: z.number(),
  /** The schema's version. */
  skjema: z.number().int().positive(),
  /** When it was taken, ISO 8601. */
  tatt: z.string(),
  postgres: z.string(),
});
export type Hode = z.infer<typeof HodeSchema>;

const NAVN = /^[a-z_][a-z0-9_]*$/;
export const TabellSchema = z.object({
  navn: z.string().regex(NAVN),
  kolonner: z.array(z.string().regex(NAVN)).min(1),
});
export type Tabell = z.infer<typeof TabellSchema>;
export const SluttSchema = z.object({ rader: z.number().int().nonnegative() });

export function ramme(slag: Rammeslag, kropp: Buffer | object): Buffer {
  const innhold = Buffer.isBuffer(kropp) ? kropp : Buffer.from(JSON.stringify(kropp));
  const hode = Buffer.alloc(HODE_BYTE);
  hode.write(slag, 0, 'latin1');
  hode.writeUInt32BE(innhold.byteLength, 1);
  return Buffer.concat([hode, innhold]);
}

/** The file isn't a whole backup: `message` says what is wrong. */
export class OedelagtKopi extends Error {}

/** Frame by frame; a stream that ends inside a frame throws {@link OedelagtKopi}. */
export async function* lesRammer(biter: AsyncIterable<Buffer>): AsyncGenerator<Ramme> {
  let rest: Buffer[] = [];
  let antall = 0;
  let trengs = HODE_BYTE;
  for await (const bit of biter) {
    rest.push(bit);
    antall += bit.byteLength;
    if (antall < trengs) continue;
    let samlet = Buffer.concat(rest);
    for (;;) {
      if (samlet.byteLength < HODE_BYTE) {
        trengs = HODE_BYTE;
        break;
      }
      const lengde = samlet.readUInt32BE(1);
      if (lengde > LENGSTE) throw new OedelagtKopi('ukjent format');
      trengs = HODE_BYTE + lengde;
      if (samlet.byteLength < trengs) break;
      const byte = samlet.subarray(0, trengs);
      yield { slag: byte.toString('latin1', 0, 1), kropp: byte.subarray(HODE_BYTE), byte };
      samlet = samlet.subarray(trengs);
    }
    rest = [samlet];
    antall = samlet.byteLength;
  }
  if (antall > 0) throw new OedelagtKopi('den er avkortet');
}
