import { type Broek, broek, type Dato, dato, sammenlign } from '../values/index.ts';
import type { Ordning } from './satser/index.ts';

/** Which days a month's share is counted in. */
export type Dagtelling = 'kalenderdager' | 'ukedager';

/** Nav's first month counted in weekdays. */
export const UKEDAGER_FRA: Dato = dato('2025-08-01');
/** Nav's first AFT month in which exactly 50 % counts half. */
export const AFT_HALV_FRA: Dato = dato('2026-01-01');

/** Weekdays (Monday to Friday, public holidays included) from 1.8.2025; calendar days for periods that end before. */
export function dagtellingFor(periodeslutt: Dato): Dagtelling {
  return periodeslutt < UKEDAGER_FRA ? 'kalenderdager' : 'ukedager';
}

const HALV = broek(1n, 2n);
const HEL = broek(1n);

/**
 * What a deltakelse counts as: 1, or ½ below 50 %. For AFT periods from 1.1.2026 exactly 50 % counts half too.
 * `omfang` is a fraction, 0–1.
 */
export function plassandel(ordning: Ordning, omfang: Broek, periodestart: Dato): Broek {
  const mot = sammenlign(omfang, HALV);
  const halv = mot < 0 || (mot === 0 && ordning === 'AFT' && periodestart >= AFT_HALV_FRA);
  return halv ? HALV : HEL;
}
