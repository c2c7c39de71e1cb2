const LOKAL = 0x04034b50;
const SENTRAL = 0x02014b50;
const SLUTT = 0x06054b50;
/** 1 January 2026, 00:00, as MS-DOS writes it. */
const DATO = ((2026 - 1980) << 9) | (1 << 5) | 1;

/**
 * The same zip file with every entry dated alike, so that the same workbook is the same bytes whenever it is built.
 * Throws when the bytes are no zip file.
 */
export function medFastTid(zip: Uint8Array): Buffer {
  const kopi = Buffer.from(zip);
  const slutt = kopi.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (slutt < 0 || kopi.readUInt32LE(slutt) !== SLUTT) throw new RangeError('ikke en zip-fil');
  let sted = kopi.readUInt32LE(slutt + 16);
  for (let nr = kopi.readUInt16LE(slutt + 10); nr > 0; nr--) {
    if (kopi.readUInt32LE(sted) !== SENTRAL) throw new RangeError('zip-filens innhold er ikke der det skal være');
    const lokal = kopi.readUInt32LE(sted + 42);
    if (kopi.readUInt32LE(lokal) !== LOKAL) throw new RangeError('zip-filens innhold er ikke der det skal være');
    kopi.writeUInt32LE(DATO * 0x10000, sted + 12);
    kopi.writeUInt32LE(DATO * 0x10000, lokal + 10);
    sted += 46 + kopi.readUInt16LE(sted + 28) + kopi.readUInt16LE(sted + 30) + kopi.readUInt16LE(sted + 32);
  }
  return kopi;
}
