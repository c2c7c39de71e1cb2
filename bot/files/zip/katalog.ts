import type { Bytekilde } from '../kilde.ts';

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
const OPPFOERING = 0x02014b50;
const LOKAL = 0x04034b50;
const UKJENT16 = 0xffff;
const UKJENT32 = 0xffffffff;
const SLUTTLENGDE = 22;
const STOERSTE_KOMMENTAR = 0xffff;
const STOERSTE_KATALOG = 8 * 1024 * 1024;

/** The archive doesn't hold together. */
export class OedelagtZip extends Error {}

/** Whether a file that starts with these bytes is a zip archive (an empty archive too). */
export function erZip(start: Buffer): boolean {
  return start.length >= 4 && [LOKAL, SLUTT].includes(start.readUInt32LE(0));
}

/**
 * The archive's directory, at most `hoeyst` + 1 entries of it (so that one too many can be seen).
 * Reads the zip64 fields too, which streaming writers use for small files as well.
 * @throws OedelagtZip
 */
export async function lesKatalog(kilde: Bytekilde, hoeyst: number): Promise<Zipdel[]> {
  const { antall, fra, lengde } = await finnKatalog(kilde);
  if (lengde > STOERSTE_KATALOG) throw new OedelagtZip();
  const katalog = await krev(kilde, fra, lengde);
  const deler: Zipdel[] = [];
  for (let sted = 0, i = 0; i < antall && i <= hoeyst; i++) {
    if (sted + 46 > katalog.length || katalog.readUInt32LE(sted) !== OPPFOERING) throw new OedelagtZip();
    const navnslutt = sted + 46 + katalog.readUInt16LE(sted + 28);
    const ekstraslutt = navnslutt + katalog.readUInt16LE(sted + 30);
    deler.push(lesOppfoering(katalog, sted, navnslutt, ekstraslutt));
    sted = ekstraslutt + katalog.readUInt16LE(sted + 32);
  }
  return deler;
}

/** Where an entry's packed bytes lie. @throws OedelagtZip when that is outside the file */
export async function finnBytes(kilde: Bytekilde, del: Zipdel): Promise<{ fra: number; til: number }> {
  const lokal = await krev(kilde, del.start, 30);
  if (lokal.readUInt32LE(0) !== LOKAL) throw new OedelagtZip();
  const fra = del.start + 30 + lokal.readUInt16LE(26) + lokal.readUInt16LE(28);
  if (fra + del.pakket > kilde.stoerrelse) throw new OedelagtZip();
  return { fra, til: fra + del.pakket };
}

function lesOppfoering(katalog: Buffer, sted: number, navnslutt: number, ekstraslutt: number): Zipdel {
  const [utpakket, pakket, start] = medZip64(katalog.subarray(navnslutt, ekstraslutt), [
    katalog.readUInt32LE(sted + 24),
    katalog.readUInt32LE(sted + 20),
    katalog.readUInt32LE(sted + 42),
  ]);
  return {
    navn: katalog.toString('utf8', sted + 46, navnslutt),
    metode: katalog.readUInt16LE(sted + 10),
    kryptert: (katalog.readUInt16LE(sted + 8) & 1) === 1,
    crc32: katalog.readUInt32LE(sted + 16),
    pakket,
    utpakket,
    start,
  };
}

async function finnKatalog(kilde: Bytekilde): Promise<{ antall: number; fra: number; lengde: number }> {
  const haleFra = Math.max(0, kilde.stoerrelse - SLUTTLENGDE - STOERSTE_KOMMENTAR);
  const hale = await krev(kilde, haleFra, kilde.stoerrelse - haleFra);
  for (let i = hale.length - SLUTTLENGDE; i >= 0; i--) {
    if (hale.readUInt32LE(i) !== SLUTT) continue;
    const [antall, lengde, fra] = [hale.readUInt16LE(i + 10), hale.readUInt32LE(i + 12), hale.readUInt32LE(i + 16)];
    const er64 = antall === UKJENT16 || lengde === UKJENT32 || fra === UKJENT32;
    return er64 ? finnKatalog64(kilde, haleFra + i - 20) : { antall, fra, lengde };
  }
  throw new OedelagtZip();
}

async function finnKatalog64(kilde: Bytekilde, pekersted: number) {
  const peker = await krev(kilde, pekersted, 20);
  if (peker.readUInt32LE(0) !== PEKER64) throw new OedelagtZip();
  const slutt = await krev(kilde, tall64(peker, 8), 56);
  if (slutt.readUInt32LE(0) !== SLUTT64) throw new OedelagtZip();
  return { antall: tall64(slutt, 32), lengde: tall64(slutt, 40), fra: tall64(slutt, 48) };
}

/** Replaces the fields that are all ones by the zip64 extra field's, which holds only those, in this order. */
function medZip64(ekstra: Buffer, felt: readonly [number, number, number]): [number, number, number] {
  if (!felt.includes(UKJENT32)) return [...felt];
  for (let sted = 0; sted + 4 <= ekstra.length; sted += 4 + ekstra.readUInt16LE(sted + 2)) {
    if (ekstra.readUInt16LE(sted) !== 1) continue;
    let neste = sted + 4;
    const les = (verdi: number): number => {
      if (verdi !== UKJENT32) return verdi;
      neste += 8;
      return tall64(ekstra, neste - 8);
    };
    return [les(felt[0]), les(felt[1]), les(felt[2])];
  }
  throw new OedelagtZip();
}

async function krev(kilde: Bytekilde, fra: number, antall: number): Promise<Buffer> {
  if (fra < 0 || fra + antall > kilde.stoerrelse) throw new OedelagtZip();
  const bytes = await kilde.les(fra, antall);
  if (bytes.length !== antall) throw new OedelagtZip();
  return bytes;
}

function tall64(bytes: Buffer, sted: number): number {
  if (sted + 8 > bytes.length) throw new OedelagtZip();
  const tall = bytes.readBigUInt64LE(sted);
  if (tall > BigInt(Number.MAX_SAFE_INTEGER)) throw new OedelagtZip();
  return Number(tall);
}
