import type { Maalform } from '#core';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { Tekster } from './tekster.ts';

export type { Tekster };
export const TEKSTER: Readonly<Record<Maalform, Tekster>> = { nb, nn };
