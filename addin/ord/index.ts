import type { Spraak } from '../workbook/index.ts';
import { engelsk } from './engelsk.ts';
import { norsk } from './norsk.ts';
import type { Ord } from './ord.ts';

export type { Ord } from './ord.ts';

const ORD: Readonly<Record<Spraak, Ord>> = { nb: norsk('nb'), nn: norsk('nn'), en: engelsk };

/** What core's things are called in the language. */
export function ord(spraak: Spraak): Ord {
  return ORD[spraak];
}
