import { type FileHandle, open } from 'node:fs/promises';
import { Filavbrudd, filfeil } from './feil.ts';
import { type Bytekilde, bufferkilde, krevStoerrelse } from './kilde.ts';

/**
 * Opens a file, lets `bruk` read from it, and closes it. The size is looked at before anything is read.
 * @throws Filavbrudd when the file system says no, and whatever `bruk` throws
 */
export async function medFil<T>(
  sti: string,
  fil: string,
  stoerst: number,
  bruk: (kilde: Bytekilde) => Promise<T>,
): Promise<T> {
  let handtak: FileHandle | undefined;
  try {
    handtak = await open(sti, 'r');
    const status = await handtak.stat();
    if (status.isDirectory()) throw new Filavbrudd(filfeil('er_mappe', (t) => t.er_mappe(fil)));
    krevStoerrelse(status.size, fil, stoerst);
    return await bruk(status.isFile() ? filkilde(handtak, status.size) : await lesStroem(handtak, fil, stoerst));
  } catch (feil) {
    throw fraSystemet(feil, fil) ?? feil;
  } finally {
    await handtak?.close();
  }
}

function filkilde(handtak: FileHandle, stoerrelse: number): Bytekilde {
  return {
    stoerrelse,
    async les(fra, antall) {
      const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(antall, stoerrelse - fra)));
      let lest = 0;
      while (lest < bytes.length) {
        const { bytesRead } = await handtak.read(bytes, lest, bytes.length - lest, fra + lest);
        if (bytesRead === 0) break;
        lest += bytesRead;
      }
      return bytes.subarray(0, lest);
    },
  };
}

/** A pipe has no size of its own: what comes is counted. */
async function lesStroem(handtak: FileHandle, fil: string, stoerst: number): Promise<Bytekilde> {
  const biter: Buffer[] = [];
  let antall = 0;
  for await (const bit of handtak.createReadStream({ autoClose: false })) {
    if (!Buffer.isBuffer(bit)) continue;
    antall += bit.length;
    krevStoerrelse(antall, fil, stoerst);
    biter.push(bit);
  }
  return bufferkilde(Buffer.concat(biter, antall));
}

/** The error as a message when it came from the file system; a mistake in this program is none of those. */
function fraSystemet(feil: unknown, fil: string): Filavbrudd | undefined {
  if (typeof feil !== 'object' || feil === null || !('code' in feil)) return undefined;
  switch (feil.code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return new Filavbrudd(filfeil('finnes_ikke', (t) => t.finnes_ikke(fil)));
    case 'EISDIR':
      return new Filavbrudd(filfeil('er_mappe', (t) => t.er_mappe(fil)));
    default:
      return 'syscall' in feil ? new Filavbrudd(filfeil('ingen_tilgang', (t) => t.ingen_tilgang(fil))) : undefined;
  }
}
