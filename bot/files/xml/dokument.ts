import { TextDecoder } from 'node:util';
import { OedelagtXml, Xmlleser, type Xmlmottaker } from './leser.ts';

/** Reads a whole document from its bytes, in pieces. @throws OedelagtXml and whatever the source throws */
export async function lesXml(biter: AsyncIterable<Uint8Array>, mottaker: Xmlmottaker): Promise<void> {
  const leser = new Xmlleser(mottaker);
  let dekoder: TextDecoder | undefined;
  for await (const bit of biter) {
    dekoder ??= dekoderFor(bit);
    leser.skriv(dekoder.decode(bit, { stream: true }));
  }
  leser.skriv(dekoder?.decode() ?? '');
  leser.avslutt();
}

/** UTF-8 unless a byte order mark or the XML declaration says otherwise. */
function dekoderFor(start: Uint8Array): TextDecoder {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le');
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be');
  const erklaering = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)["']/.exec(
    Buffer.from(start.subarray(0, 200)).toString('latin1'),
  );
  try {
    return new TextDecoder(erklaering?.[1] ?? 'utf-8');
  } catch {
    throw new OedelagtXml();
  }
}
