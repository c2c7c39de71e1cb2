/** One file in a zip archive, as the archive's directory describes it. The sizes are promises, not facts. */
export interface Zipdel {
  readonly navn: string;
  readonly metode: number;
  readonly kryptert: boolean;
  readonly pakket: number;
  readonly utpakket: number;
  readonly crc32: number;
  /** Where the entry's local header starts. */
  readonly start: number;
}

const SLUTT = 0x06054b50;
const SLUTT64 = 0x06064b50;
const PEKER64 = 0x07064b50;
const KATALOG = 0x02014b50;
const LOKAL = 0x04034b50;
const UKJENT32 = 0xffffffff;
const STOERSTE_KOMMENTAR = 0xffff;

/** The archive doesn't hold together. */
export class OedelagtZip extends Error {}

/** Whether the bytes begin as a zip archive does (an empty archive too). */
export function erZip(innhold: Buffer): boolean {
  return innhold.length >= 4 && [LOKAL, SLUTT].includes(innhold.readUInt32LE(0));
}

/**
 * The archive's directory, at most `hoeyst` + 1 entries of it (so that one too many can be seen).
 * Reads the zip64 fields too, which streaming writers use for small files as well.
 * @throws OedelagtZip
 */
export function lesKatalog(innhold: Buffer, hoeyst: number): Zipdel[] {
  const slutt = finnSlutt(innhold);
  let antall = innhold.readUInt16LE(slutt + 10);
  let sted = innhold.readUInt32LE(slutt + 16);
  if (antall === 0xffff || sted === UKJENT32) ({ antall, sted } = lesSlutt64(innhold, slutt));
  const deler: Zipdel[] = [];
  for (let i = 0; i < antall && i <= hoeyst; i++) {
    if (sted + 46 > innhold.length || innhold.readUInt32LE(sted) !== KATALOG) throw new OedelagtZip();
    const [navnlengde, ekstralengde, kommentarlengde] = [
      innhold.readUInt16LE(sted + 28),
      innhold.readUInt16LE(sted + 30),
      innhold.readUInt16LE(sted + 32),
    ];
    const navn = innhold.toString('utf8', sted + 46, sted + 46 + navnlengde);
    const ekstra = innhold.subarray(sted + 46 + navnlengde, sted + 46 + navnlengde + ekstralengde);
    const flagg = innhold.readUInt16LE(sted + 8);
    const [utpakket, pakket, start] = medZip64(ekstra, [
      innhold.readUInt32LE(sted + 24),
      innhold.readUInt32LE(sted + 20),
      innhold.readUInt32LE(sted + 42),
    ]);
    deler.push({
      navn,
      metode: innhold.readUInt16LE(sted + 10),
      kryptert: (flagg & 1) === 1,
      pakket,
      utpakket,
      crc32: innhold.readUInt32LE(sted + 16),
      start,
    });
    sted += 46 + navnlengde + ekstralengde + kommentarlengde;
  }
  return deler;
}

/** The packed bytes of an entry. @throws OedelagtZip when they lie outside the file. */
export function pakkedeBytes(innhold: Buffer, del: Zipdel): Buffer {
  if (del.start + 30 > innhold.length || innhold.readUInt32LE(del.start) !== LOKAL) throw new OedelagtZip();
  const fra = del.start + 30 + innhold.readUInt16LE(del.start + 26) + innhold.readUInt16LE(del.start + 28);
  const til = fra + del.pakket;
  if (til > innhold.length) throw new OedelagtZip();
  return innhold.subarray(fra, til);
}

function finnSlutt(innhold: Buffer): number {
  const nederst = Math.max(0, innhold.length - 22 - STOERSTE_KOMMENTAR);
  for (let i = innhold.length - 22; i >= nederst; i--) if (innhold.readUInt32LE(i) === SLUTT) return i;
  throw new OedelagtZip();
}

function lesSlutt64(innhold: Buffer, slutt: number): { antall: number; sted: number } {
  const peker = slutt - 20;
  if (peker < 0 || innhold.readUInt32LE(peker) !== PEKER64) throw new OedelagtZip();
  const sted64 = tall64(innhold, peker + 8);
  if (sted64 + 56 > innhold.length || innhold.readUInt32LE(sted64) !== SLUTT64) throw new OedelagtZip();
  return { antall: tall64(innhold, sted64 + 32), sted: tall64(innhold, sted64 + 48) };
}

/** Replaces the fields that are all ones by the zip64 extra field's, which holds only those, in this order. */
function medZip64(ekstra: Buffer, felt: readonly [number, number, number]): [number, number, number] {
  const [a, b, c] = felt;
  if (a !== UKJENT32 && b !== UKJENT32 && c !== UKJENT32) return [a, b, c];
  for (let sted = 0; sted + 4 <= ekstra.length; sted += 4 + ekstra.readUInt16LE(sted + 2)) {
    if (ekstra.readUInt16LE(sted) !== 1) continue;
    let neste = sted + 4;
    const les = (verdi: number): number => {
      if (verdi !== UKJENT32) return verdi;
      const svar = tall64(ekstra, neste);
      neste += 8;
      return svar;
    };
    return [les(a), les(b), les(c)];
  }
  throw new OedelagtZip();
}

function tall64(bytes: Buffer, sted: number): number {
  if (sted + 8 > bytes.length) throw new OedelagtZip();
  const tall = bytes.readBigUInt64LE(sted);
  if (tall > BigInt(Number.MAX_SAFE_INTEGER)) throw new OedelagtZip();
  return Number(tall);
}
