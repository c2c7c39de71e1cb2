import type { Spraak } from '../../workbook/index.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { Rutetekster } from './tekster.ts';

export type { Rutetekster } from './tekster.ts';
export const TEKSTER: Readonly<Record<Spraak, Rutetekster>> = { nb, nn, en };

/** Marks what is Norwegian in a pane that isn't, so that a screen reader says it in that language. */
export function norskAttributt({ paaNorsk }: Rutetekster): { readonly lang?: 'nb' } {
  return paaNorsk === null ? {} : { lang: 'nb' };
}

/** Excel's language («nn-NO»), or bokmål where it is none of ours. */
export function spraakFor(kode: string): Spraak {
  const [spraak = ''] = kode.toLowerCase().split('-');
  return spraak === 'nn' || spraak === 'en' ? spraak : 'nb';
}
