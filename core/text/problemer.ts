import type { Problemfelter, Problemkode } from '../sheets/index.ts';

/** What is wrong with a cell and what would be right, per code. A code without a text is a compile error in both languages. */
export type Problemtekster = { readonly [K in Problemkode]: (f: Problemfelter[K]) => string };

/** Longer cell texts are shown by their beginning. */
export function utdrag(tekst: string): string {
  return tekst.length > 60 ? `${tekst.slice(0, 57)}…` : tekst;
}
