import type { Maalform } from '../../values/index.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { Tekster } from './tekster.ts';

export { hjemmelPaa } from './hjemmel.ts';
export type { Tekster, Telling } from './tekster.ts';

/** The summary's texts in each written standard. */
export const TEKSTER: Readonly<Record<Maalform, Tekster>> = { nb, nn };
