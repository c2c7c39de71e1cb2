import { type Broek, EKSAKT, type Presisjon, sammenlign } from '../../../values/index.ts';
import { tier } from '../../values/lest.ts';

/** A displayed amount of one column, in kroner. */
export interface Vistbeloep {
  readonly verdi: Broek;
  readonly steg: Broek;
  readonly tierpotens: number;
}

const MINST = 8;
const HOEYST_GROVERE = 3;

/**
 * The rounding that a whole column of amounts shares beyond what it displays: 162 000, 11 500 and 44 200 in thousands are
 * all whole hundred thousands. Inferred from at least eight known values other than zero; `null` when there is none.
 */
export function felleAvrunding(beloep: readonly Vistbeloep[]): Broek | null {
  const kjente = beloep.filter((b) => b.verdi.t !== 0n);
  const [foerste] = kjente;
  if (foerste === undefined || kjente.length < MINST) return null;
  const { tierpotens } = foerste;
  if (kjente.some((b) => b.tierpotens !== tierpotens || b.verdi.n !== 1n)) return null;
  for (let grovere = HOEYST_GROVERE; grovere >= 1; grovere--) {
    const steg = 10n ** BigInt(tierpotens + grovere);
    if (kjente.every((b) => b.verdi.t % steg === 0n)) return { t: steg, n: 1n };
  }
  return null;
}

const lager = new Map<string, Presisjon>();

/** The precision of a displayed step; a coarser step that the column shares goes before, and is said to be assumed. */
export function presisjonFor(steg: Broek | null, felles: Broek | null): Presisjon {
  if (steg === null) return EKSAKT;
  const antatt = felles !== null && sammenlign(felles, steg) > 0;
  const brukt = antatt ? felles : steg;
  const noekkel = `${brukt.t}/${brukt.n}${antatt}`;
  const foer = lager.get(noekkel);
  if (foer) return foer;
  const ny: Presisjon = { steg: brukt, grunnlag: antatt ? 'antatt' : 'vist' };
  if (lager.size > 500) lager.clear();
  lager.set(noekkel, ny);
  return ny;
}

/** One whole krone: what a plain amount in kroner is known to. */
export const EN_KRONE = tier(0);
