import type { Utfall } from './utfall.ts';
/** Asks Excel to work every formula out again: those of ours answer from what has been read since. One round trip. */
export declare function regnPaaNytt(): Promise<Utfall<null>>;
