import type { Blokk } from '../dokument/index.ts';

/** Texts that fill a line run across this many columns. */
export const SPENN = 7;
/** Width of a column for each unit of weight, in characters. */
const TEGN_PER_VEKT = 13;
const [SMALEST, BREDEST] = [12, 46];

/** One width per column that suits all tables of the sheet, in characters. */
export function kolonnebredder(blokker: readonly Blokk[]): readonly number[] {
  const bredder = Array<number>(SPENN).fill(SMALEST);
  for (const blokk of blokker) {
    if (blokk.slag !== 'tabell') continue;
    blokk.kolonner.forEach(({ vekt }, i) => {
      bredder[i] = Math.min(BREDEST, Math.max(bredder[i] ?? SMALEST, vekt * TEGN_PER_VEKT));
    });
  }
  return bredder;
}

/** For the one page, where unlike tables stand under each other: a first column for names, the others alike. */
export const SIDEBREDDER: readonly number[] = [32, 16, 14, 20, 18, 14, 14, 16];
