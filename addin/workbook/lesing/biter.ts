import type { Arkoppfoering, BruktOmraade } from './brukt.ts';

/** Rows of one sheet that are fetched together. */
export interface Bit {
  readonly ark: Arkoppfoering;
  readonly omraade: BruktOmraade;
  /** The sheet's first: what belongs to the whole sheet is fetched with it. */
  readonly foerste: boolean;
}

/** The sheets cut into round trips of at most so many cells (or one row, when a row is longer). */
export function delOpp(arkene: readonly Arkoppfoering[], cellerPerTur: number): readonly (readonly Bit[])[] {
  const turer: Bit[][] = [];
  let ledig = 0;
  for (const ark of arkene) {
    for (let fra = 0; ark.brukt !== null && fra < ark.brukt.rader; ) {
      const { rad, kolonne, rader, kolonner } = ark.brukt;
      if (ledig < kolonner) {
        turer.push([]);
        ledig = cellerPerTur;
      }
      const antall = Math.max(1, Math.min(rader - fra, Math.floor(ledig / kolonner)));
      const omraade = { rad: rad + fra, kolonne, rader: antall, kolonner };
      turer.at(-1)?.push({ ark, omraade, foerste: fra === 0 });
      ledig -= antall * kolonner;
      fra += antall;
    }
  }
  return turer;
}
