import { type Broek, broek, minus, pluss } from './broek.ts';

/**
 * How exactly a figure is known: it was rounded to the nearest `steg` (in the figure's own unit, kroner for money),
 * or `null` when it is exact (a count, an amount to the øre).
 */
export interface Presisjon {
  readonly steg: Broek | null;
  /** `vist`: the digits the source shows. `oppgitt`: the source says so. `antatt`: inferred from a whole column, and said to be. */
  readonly grunnlag: 'eksakt' | 'vist' | 'oppgitt' | 'antatt';
}

export const EKSAKT: Presisjon = { steg: null, grunnlag: 'eksakt' };

/** A closed interval of what the true figure may be. `fra` ≤ `til`. */
export interface Intervall {
  readonly fra: Broek;
  readonly til: Broek;
}

/** The figures that round to `verdi` at this precision: half a step to each side, ends included. */
export function avrundingsintervall(verdi: Broek, presisjon: Presisjon): Intervall {
  if (presisjon.steg === null) return { fra: verdi, til: verdi };
  const halv = broek(presisjon.steg.t, presisjon.steg.n * 2n);
  return { fra: minus(verdi, halv), til: pluss(verdi, halv) };
}
