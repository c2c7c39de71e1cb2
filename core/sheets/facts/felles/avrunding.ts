import { type Broek, EKSAKT, type Presisjon, sammenlign } from '../../../values/index.ts';

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

const VIST = new WeakMap<Broek, Presisjon>();
const ANTATT = new WeakMap<Broek, Presisjon>();

function delt(lager: WeakMap<Broek, Presisjon>, steg: Broek, grunnlag: 'vist' | 'antatt'): Presisjon {
  const foer = lager.get(steg);
  if (foer) return foer;
  const ny: Presisjon = { steg, grunnlag };
  lager.set(steg, ny);
  return ny;
}

/** The precision of a displayed step; a coarser step that the column shares goes before, and is said to be assumed. */
export function presisjonFor(steg: Broek | null, felles: Broek | null): Presisjon {
  if (steg === null) return EKSAKT;
  return felles !== null && sammenlign(felles, steg) > 0 ? delt(ANTATT, felles, 'antatt') : delt(VIST, steg, 'vist');
}
