import { avstand } from '#core';

/** A slip of the keyboard or two; more is another word. */
const FLEST_FEIL = 2;

/** The word that was most likely meant, or `null` when none is near: at most two edits, and fewer than half the word. */
export function naermest(skrevet: string, ordene: readonly string[]): string | null {
  const ord = skrevet.toLowerCase();
  const treff = ordene
    .map((et) => ({ et, feil: ord.length >= 3 && et.startsWith(ord) ? 0 : avstand(ord, et.toLowerCase(), FLEST_FEIL) }))
    .filter(({ et, feil }) => feil <= FLEST_FEIL && feil * 2 < et.length)
    .sort((a, b) => a.feil - b.feil);
  return treff[0]?.et ?? null;
}
