import { crc32 } from 'node:zlib';

/** 1 January 1980, the first day of zip: the same package gives the same bytes whenever it is made. */
const DATO = 0x0021;
const UTF8 = 0x0800;
const VERSJON = 20;

function deler(navn: string, innhold: Buffer): { readonly navnet: Buffer; readonly felles: Buffer } {
  const navnet = Buffer.from(navn, 'utf8');
  const felles = Buffer.alloc(26);
  felles.writeUInt16LE(VERSJON, 0);
  felles.writeUInt16LE(UTF8, 2);
  felles.writeUInt16LE(0, 4);
  felles.writeUInt16LE(0, 6);
  felles.writeUInt16LE(DATO, 8);
  felles.writeUInt32LE(crc32(innhold), 10);
  felles.writeUInt32LE(innhold.byteLength, 14);
  felles.writeUInt32LE(innhold.byteLength, 18);
  felles.writeUInt16LE(navnet.byteLength, 22);
  return { navnet, felles };
}

function merke(verdi: number): Buffer {
  const ut = Buffer.alloc(4);
  ut.writeUInt32LE(verdi);
  return ut;
}

/** A zip archive ([APPNOTE] 4.3) with the files as they are, unpacked: the few small files of an app package. */
export function lagZip(filer: ReadonlyMap<string, Buffer>): Buffer {
  const lokale: Buffer[] = [];
  const katalog: Buffer[] = [];
  let sted = 0;
  for (const [navn, innhold] of filer) {
    const { navnet, felles } = deler(navn, innhold);
    const lokal = Buffer.concat([merke(0x04034b50), felles, navnet, innhold]);
    const resten = Buffer.alloc(14);
    resten.writeUInt32LE(sted, 10);
    katalog.push(merke(0x02014b50), Buffer.from([VERSJON, 0]), felles, resten, navnet);
    lokale.push(lokal);
    sted += lokal.byteLength;
  }
  const katalogen = Buffer.concat(katalog);
  const slutt = Buffer.alloc(18);
  slutt.writeUInt16LE(filer.size, 4);
  slutt.writeUInt16LE(filer.size, 6);
  slutt.writeUInt32LE(katalogen.byteLength, 8);
  slutt.writeUInt32LE(sted, 12);
  return Buffer.concat([...lokale, katalogen, merke(0x06054b50), slutt]);
}
