import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Bruksfeil, type Vert } from './vert.ts';

const GRUNNER: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'finnes ikke'],
  ['EISDIR', 'er en mappe'],
  ['EACCES', 'kan ikke åpnes: du mangler tilgang'],
]);

function kode(feil: unknown): string {
  return typeof feil === 'object' && feil !== null && 'code' in feil ? String(feil.code) : '';
}

async function* delILinjer(biter: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const avkoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const bit of biter) {
    rest += typeof bit === 'string' ? bit : avkoder.decode(bit, { stream: true });
    const linjer = rest.split('\n');
    rest = linjer.pop() ?? '';
    yield* linjer;
  }
  rest += avkoder.decode();
  if (rest !== '') yield rest;
}

/** The lines of a file, or of standard input for `-`, as they come: a file of any length takes no more memory than a line. */
export async function* lesLinjer(fil: string, vert: Vert): AsyncGenerator<string> {
  if (fil === '-') {
    yield* delILinjer(vert.inn);
    return;
  }
  try {
    const haandtak = await open(fil);
    const linjer = createInterface({ input: haandtak.createReadStream(), crlfDelay: Number.POSITIVE_INFINITY });
    yield* linjer;
  } catch (feil) {
    const grunn = GRUNNER.get(kode(feil));
    if (grunn === undefined) throw feil;
    throw new Bruksfeil(`Filen «${fil}» ${grunn}.`);
  }
}
