import { absolutt, type Broek, EN, gange, lik, NULL, sammenlign } from '../../values/index.ts';
import { type Celletall, type Raatall, tier } from './lest.ts';

/** How the plain numbers of a column of shares are meant: 7 for 7 %, or 0,07; `uklart` when the numbers don't tell. */
export type Andelsform = 'prosent' | 'broek' | 'uklart';

/**
 * Looks at a whole column (or row). With «prosent» in the header the numbers are per cent, unless all of them are
 * below 1; without it, a number above 1 means per cent and numbers between 0 and 1 mean fractions. Both, or only 0 and
 * 1, do not tell.
 */
export function finnAndelsform(celler: Iterable<Celletall>, prosentIOverskrift: boolean): Andelsform {
  let over = false;
  let mellom = false;
  let en = false;
  for (const c of celler) {
    if (c.status !== 'tall' || c.enhet === 'prosent') continue;
    const stoerrelse = absolutt(c.vist);
    const mot = sammenlign(stoerrelse, EN);
    if (mot > 0) over = true;
    else if (mot === 0) en = true;
    else if (!lik(stoerrelse, NULL)) mellom = true;
  }
  if (prosentIOverskrift) return over || (en && !mellom) || (!mellom && !en) ? 'prosent' : 'uklart';
  if (over) return mellom ? 'uklart' : 'prosent';
  return mellom ? 'broek' : 'uklart';
}

export interface Andel {
  readonly verdi: Broek;
  readonly steg: Broek;
}

/** A fraction (0,07) from a number of a column of that form; `null` when it cannot be told. Zero is zero in any form. */
export function tilAndel(t: Raatall, form: Andelsform): Andel | null {
  const prosent = t.enhet === 'prosent' || form === 'prosent' || (form === 'uklart' && entydig(t));
  if (!prosent && form === 'uklart' && t.vist.t !== 0n) return null;
  return prosent
    ? { verdi: gange(t.vist, tier(-2)), steg: tier(-2 - t.desimaler) }
    : { verdi: t.vist, steg: tier(-t.desimaler) };
}

/** A number above 1 can only be per cent. */
function entydig(t: Raatall): boolean {
  return sammenlign(absolutt(t.vist), EN) > 0;
}
