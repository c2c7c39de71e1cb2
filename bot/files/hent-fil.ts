import { type FileHandle, open } from 'node:fs/promises';
import { Filavbrudd, type Filtekster, filfeil } from './feil.ts';
import type { Grenser } from './grenser.ts';

/** A file's bytes. The size is looked at before anything is read. @throws Filavbrudd */
export async function hentFil(sti: string, fil: string, grenser: Grenser): Promise<Buffer> {
  const handtak = await aapne(sti, fil);
  try {
    const status = await handtak.stat();
    if (status.isDirectory()) throw avbrudd('er_mappe', (t) => t.er_mappe(fil));
    if (status.size > grenser.filstoerrelse) throw forStorFil(fil, grenser);
    return await lesHoeyst(handtak, grenser.filstoerrelse, () => forStorFil(fil, grenser));
  } catch (feil) {
    throw feil instanceof Filavbrudd ? feil : fraSystemet(feil, fil);
  } finally {
    await handtak.close();
  }
}

export function forStorFil(fil: string, grenser: Grenser): Filavbrudd {
  const megabyte = String(Math.floor(grenser.filstoerrelse / 1024 / 1024));
  return avbrudd('for_stor_fil', (t) => t.for_stor_fil(fil, megabyte));
}

async function aapne(sti: string, fil: string): Promise<FileHandle> {
  try {
    return await open(sti, 'r');
  } catch (feil) {
    throw fraSystemet(feil, fil);
  }
}

/** A pipe has no size of its own: what comes is counted. */
async function lesHoeyst(handtak: FileHandle, hoeyst: number, forStor: () => Filavbrudd): Promise<Buffer> {
  const biter: Buffer[] = [];
  let antall = 0;
  for await (const bit of handtak.createReadStream({ autoClose: false, highWaterMark: 1024 * 1024 })) {
    if (!Buffer.isBuffer(bit)) continue;
    antall += bit.length;
    if (antall > hoeyst) throw forStor();
    biter.push(bit);
  }
  return Buffer.concat(biter, antall);
}

function fraSystemet(feil: unknown, fil: string): Filavbrudd {
  const kode = feil instanceof Error && 'code' in feil ? feil.code : undefined;
  switch (kode) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return avbrudd('finnes_ikke', (t) => t.finnes_ikke(fil));
    case 'EISDIR':
      return avbrudd('er_mappe', (t) => t.er_mappe(fil));
    default:
      return avbrudd('ingen_tilgang', (t) => t.ingen_tilgang(fil));
  }
}

function avbrudd(kode: Parameters<typeof filfeil>[0], lag: (tekster: Filtekster) => string): Filavbrudd {
  return new Filavbrudd(filfeil(kode, lag));
}
