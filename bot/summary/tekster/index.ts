import type { Maalform } from '#core';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { Dokumenttekster } from './tekster.ts';

const TEKSTER: Readonly<Record<Maalform, Dokumenttekster>> = { nb, nn };

export type { Dokumenttekster } from './tekster.ts';

/** The words of a written standard. */
export function dokumenttekster(maalform: Maalform): Dokumenttekster {
  return TEKSTER[maalform];
}
