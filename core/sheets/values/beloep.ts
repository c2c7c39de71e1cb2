import { type Broek, gange } from '../../values/index.ts';
import { type Raatall, tier } from './lest.ts';

/** An amount in kroner and the step it was shown in. */
export interface Beloep {
  readonly verdi: Broek;
  readonly steg: Broek;
  /** The power of ten of the unit it was shown in. */
  readonly tierpotens: number;
  /** The cell named its unit itself, so the column's rounding says nothing about it. */
  readonly egenEnhet: boolean;
}

/**
 * Kroner from a number and the unit of its column. `null` when cell and column say different things without a word of
 * scale: «500 kr» in a column of tusen kroner.
 */
export function tilKroner(t: Raatall, kolonnensTierpotens: number | null): Beloep | null {
  const egen = t.tierpotens ?? (t.enhet === 'kr' ? 0 : null);
  if (egen === 0 && kolonnensTierpotens !== null && kolonnensTierpotens !== 0) return null;
  const tierpotens = egen ?? kolonnensTierpotens ?? t.delt;
  const verdi = tierpotens === 0 ? t.vist : gange(t.vist, tier(tierpotens));
  const steg = tier(stegpotens(tierpotens, t.desimaler));
  return { verdi, steg, tierpotens, egenEnhet: egen !== null };
}

/** Whole kroner are known to the krone, anything finer to the øre. */
function stegpotens(tierpotens: number, desimaler: number): number {
  const potens = tierpotens - desimaler;
  return tierpotens === 0 && desimaler > 0 ? Math.max(-2, Math.min(potens, -2)) : Math.max(potens, -2);
}
