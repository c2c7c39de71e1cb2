import { type Broek, EKSAKT, type Presisjon, sammenlign } from '../../../values/index.ts';
import { tier } from '../../values/lest.ts';

const MINST = 8;
const HOEYST_GROVERE = 3;

/**
 * The rounding that a whole column of amounts shares beyond what it displays: 162 000, 11 500 and 44 200 in thousands are
 * all whole hundred thousands. Seen value by value; inferred from at least eight known ones other than zero.
 */
export class Kolonneavrunding {
  #grovere = HOEYST_GROVERE;
  #antall = 0;
  #tierpotens: number | null = null;

  /** `verdi` in kroner, shown in units of 10 to the power of `tierpotens`. */
  legg(verdi: Broek, tierpotens: number): void {
    if (verdi.t === 0n || this.#grovere === 0) return;
    this.#tierpotens ??= tierpotens;
    if (this.#tierpotens !== tierpotens || verdi.n !== 1n) this.#grovere = 0;
    this.#antall++;
    while (this.#grovere > 0 && verdi.t % STEG(tierpotens + this.#grovere) !== 0n) this.#grovere--;
  }

  /** The common step, or `null` when there is none, or too few values to say. */
  get steg(): Broek | null {
    return this.#antall < MINST || this.#grovere === 0 || this.#tierpotens === null
      ? null
      : tier(this.#tierpotens + this.#grovere);
  }
}

const STEG = (potens: number): bigint => tier(potens).t;

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
