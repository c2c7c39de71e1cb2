import { Readable } from 'node:stream';
import { types } from 'node:util';
import {
  type Entry,
  fromRandomAccessReaderPromise,
  getFileNameLowLevel,
  RandomAccessReader,
  type ZipFile,
} from 'yauzl';
import type { Bytekilde } from '../kilde.ts';

const LOKAL = 0x04034b50;
const SLUTT = 0x06054b50;
const LAGRET = 0;
const BITSTOERRELSE = 128 * 1024;
const STOERSTE_KATALOG = 8 * 1024 * 1024;

/** The archive doesn't hold together. */
export class OedelagtZip extends Error {}

/** Something in the archive is encrypted. */
export class KryptertZip extends Error {}

/** One file in a zip archive, as the archive's directory describes it. The sizes are promises, not facts. */
export interface Zipdel {
  readonly navn: string;
  /** Stored as it is, not deflated. */
  readonly lagret: boolean;
  readonly pakket: number;
  readonly utpakket: number;
  readonly crc32: number;
  /** The bytes as they lie in the archive. @throws OedelagtZip */
  readonly aapne: () => Promise<Readable>;
}

/** Whether a file that starts with these bytes is a zip archive (an empty archive too). */
export function erZip(start: Buffer): boolean {
  return start.length >= 4 && [LOKAL, SLUTT].includes(start.readUInt32LE(0));
}

/**
 * The archive's directory, at most `hoeyst` + 1 entries of it (so that one too many can be seen).
 * @throws OedelagtZip, KryptertZip
 */
export async function lesKatalog(kilde: Bytekilde, hoeyst: number): Promise<Zipdel[]> {
  const deler: Zipdel[] = [];
  let lengde = 0;
  try {
    // Names are decoded here, because yauzl gives up the whole archive for a name with a leading slash.
    const valg = { autoClose: false, decodeStrings: false, validateEntrySizes: false };
    const arkiv = await fromRandomAccessReaderPromise(new Kildeleser(kilde), kilde.stoerrelse, valg);
    for await (const oppfoering of arkiv.eachEntry()) {
      lengde += oppfoering.fileNameLength + oppfoering.extraFieldLength + oppfoering.fileCommentLength;
      if (lengde > STOERSTE_KATALOG) throw new OedelagtZip('the directory is too large');
      if (oppfoering.isEncrypted()) throw new KryptertZip();
      deler.push(somDel(arkiv, oppfoering));
      if (deler.length > hoeyst) break;
    }
  } catch (feil) {
    // yauzl tells of the newer kind of encryption by this text alone.
    if (types.isNativeError(feil) && feil.message.startsWith('strong encryption')) throw new KryptertZip();
    throw somOedelagt(feil);
  }
  return deler;
}

function somDel(arkiv: ZipFile, oppfoering: Entry): Zipdel {
  const { generalPurposeBitFlag: flagg, fileNameRaw, extraFields } = oppfoering;
  const navn = getFileNameLowLevel(flagg, fileNameRaw, extraFields, false);
  // Nobody asks for these again, and a hostile directory can hold millions of them.
  oppfoering.extraFields = [];
  return {
    navn,
    lagret: oppfoering.compressionMethod === LAGRET,
    pakket: oppfoering.compressedSize,
    utpakket: oppfoering.uncompressedSize,
    crc32: oppfoering.crc32,
    aapne: async () => {
      if (!oppfoering.canDecodeFileData()) throw new OedelagtZip('packed in an unknown way');
      try {
        return await arkiv.openReadStreamPromise(oppfoering, { decodeFileData: false });
      } catch (feil) {
        throw somOedelagt(feil);
      }
    },
  };
}

/** What yauzl and zlib throw says that the archive is damaged; errors of the file system's own go on as they are. */
export function somOedelagt(feil: unknown): unknown {
  if (feil instanceof OedelagtZip || feil instanceof KryptertZip) return feil;
  if (!types.isNativeError(feil) || 'syscall' in feil) return feil;
  return new OedelagtZip(feil.message, { cause: feil });
}

/** yauzl's way of asking for bytes. */
class Kildeleser extends RandomAccessReader {
  readonly #kilde: Bytekilde;

  constructor(kilde: Bytekilde) {
    super();
    this.#kilde = kilde;
  }

  /** Headers. yauzl's own goes through four streams, and takes a place beyond the file for an empty answer. */
  override read(til: Buffer, plass: number, antall: number, sted: number, ferdig: (feil: Error | null) => void): void {
    const lest = this.#kilde.les(sted, antall).then((bytes) => {
      if (bytes.length !== antall) throw new OedelagtZip('the file ends too early');
      bytes.copy(til, plass);
    });
    lest.then(() => ferdig(null), ferdig);
  }

  override _readStreamForRange(fra: number, til: number): Readable {
    return Readable.from(this.#biter(fra, til));
  }

  async *#biter(fra: number, til: number): AsyncGenerator<Buffer> {
    for (let sted = fra; sted < til; ) {
      const bit = await this.#kilde.les(sted, Math.min(BITSTOERRELSE, til - sted));
      if (bit.length === 0) throw new OedelagtZip('the file ends too early');
      yield bit;
      sted += bit.length;
    }
  }
}
