import { TextDecoder } from 'node:util';

export type Tegnsett = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * The encoding of a text: by its byte order mark, else UTF-8 when every byte fits, else Windows-1252, which is what
 * older Excel in Norway writes.
 */
export function finnTegnsett(innhold: Buffer): Tegnsett {
  if (innhold[0] === 0xff && innhold[1] === 0xfe) return 'utf-16le';
  if (innhold[0] === 0xfe && innhold[1] === 0xff) return 'utf-16be';
  return erUtf8(innhold) ? 'utf-8' : 'windows-1252';
}

const BITSTOERRELSE = 256 * 1024;

/** The text a piece at a time, the byte order mark left out. */
export function* avkodBiter(innhold: Buffer, tegnsett: Tegnsett): Generator<string> {
  const dekoder = new TextDecoder(tegnsett);
  for (let i = 0; i < innhold.length; i += BITSTOERRELSE) {
    yield dekoder.decode(innhold.subarray(i, i + BITSTOERRELSE), { stream: true });
  }
  yield dekoder.decode();
}

function erUtf8(innhold: Buffer): boolean {
  const dekoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let i = 0; i < innhold.length; i += BITSTOERRELSE) {
      dekoder.decode(innhold.subarray(i, i + BITSTOERRELSE), { stream: true });
    }
    dekoder.decode();
    return true;
  } catch {
    return false;
  }
}
