import type { Maalform } from '#core';
import type { Spraak } from '../workbook/index.ts';
import { en } from './tekst/en.ts';
import { nb } from './tekst/nb.ts';
import { nn } from './tekst/nn.ts';
import type { Funksjonstekster } from './tekst/tekster.ts';

export type { Spraak };
export const SPRAAK: readonly Spraak[] = ['nb', 'nn', 'en'];

const TEKSTER: Readonly<Record<Spraak, Funksjonstekster>> = { nb, nn, en };

/** On the global object, since the part that loads later is a bundle of its own. */
declare global {
  var eierblikkFunksjonsspraak: Spraak | undefined;
}

/** The language of texts in cells from now on. Cells that have answered keep theirs until they are calculated again. */
export function settFunksjonsspraak(spraak: Spraak): void {
  globalThis.eierblikkFunksjonsspraak = spraak;
}

export function funksjonsspraak(): Spraak {
  return globalThis.eierblikkFunksjonsspraak ?? 'nb';
}

/** The written standard of core's texts, which are not in English. */
export function maalform(): Maalform {
  return funksjonsspraak() === 'nn' ? 'nn' : 'nb';
}

/** The texts in the chosen language. */
export function tekster(): Funksjonstekster {
  return TEKSTER[funksjonsspraak()];
}

/** The language for Excel's own («nb-NO», «nn-NO», «en-US»): bokmål for what isn't known, as the figures are Norwegian. */
export function spraakFor(visningsspraak: string): Spraak {
  const [kode = ''] = visningsspraak.toLowerCase().split('-');
  return SPRAAK.find((s) => s === kode) ?? 'nb';
}
