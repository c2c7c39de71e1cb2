import { crc32, deflateRawSync } from 'node:zlib';

/** A file to put in an archive, and what the archive shall say about it when that is not the truth. */
export interface Part {
  readonly name: string;
  readonly content: string | Buffer;
  readonly stored?: boolean;
  readonly claimedSize?: number;
  readonly wrongChecksum?: boolean;
  readonly encrypted?: boolean | 'strong';
  /** Bytes of comment in the directory. */
  readonly comment?: number;
}

/** A zip archive by hand, so that tests can make archives that no honest writer makes. */
export function zip(parts: readonly Part[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = part.stored ? content : deflateRawSync(content);
    const name = Buffer.from(part.name);
    const fixed = Buffer.alloc(26);
    fixed.writeUInt16LE(20, 0);
    fixed.writeUInt16LE((part.encrypted ? 1 : 0) | (part.encrypted === 'strong' ? 0x40 : 0) | 0x800, 2);
    fixed.writeUInt16LE(part.stored ? 0 : 8, 4);
    fixed.writeUInt32LE(part.wrongChecksum ? 1 : crc32(content), 10);
    fixed.writeUInt32LE(packed.length, 14);
    fixed.writeUInt32LE(part.claimedSize ?? content.length, 18);
    fixed.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fixed, name, packed]);
    const tail = Buffer.alloc(14);
    const comment = Buffer.alloc(part.comment ?? 0);
    tail.writeUInt16LE(comment.length, 2);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fixed, tail, name, comment]));
    files.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, list, end]);
}
