const SECTOR = 512;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;

/**
 * A small compound file ([MS-CFB]): header, one allocation table, one directory, one sector of content. Excel puts a
 * workbook with a password into one, as the stream EncryptedPackage beside EncryptionInfo.
 */
export function ole(streams: readonly string[]): Buffer {
  const header = Buffer.alloc(SECTOR, 0xff);
  header.fill(0, 0, 76);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(END_OF_CHAIN, 60);
  header.writeUInt32LE(END_OF_CHAIN, 68);
  header.writeUInt32LE(0, 76);
  const table = Buffer.alloc(SECTOR, 0xff);
  [0xfffffffd, END_OF_CHAIN, END_OF_CHAIN].forEach((next, i) => {
    table.writeUInt32LE(next, i * 4);
  });
  const directory = Buffer.alloc(SECTOR);
  ['Root Entry', ...streams].forEach((name, i) => {
    const entry = directory.subarray(i * 128, (i + 1) * 128);
    entry.write(name, 0, 'utf16le');
    entry.writeUInt16LE((name.length + 1) * 2, 64);
    entry[66] = i === 0 ? 5 : 2;
    [FREE, i > 0 && i < streams.length ? i + 1 : FREE, i === 0 ? 1 : FREE].forEach((link, k) => {
      entry.writeUInt32LE(link, 68 + k * 4);
    });
    entry.writeUInt32LE(i === 0 ? END_OF_CHAIN : 2, 116);
  });
  return Buffer.concat([header, table, directory, Buffer.alloc(SECTOR, 0xa5)]);
}
