import { type Dato, plussMaaneder } from '../../values/index.ts';
import type { Fristrad } from '../modell/index.ts';

/** Months ahead that a deadline without a warning time of its own is «snart». */
const SNART_MAANEDER = 2;

/** Whether a day that something must be done by is past, near or further off. On the day itself it isn't past. */
export function tilstandFor(frist: Dato, idag: Dato, maaneder = SNART_MAANEDER): Fristrad['tilstand'] {
  if (frist < idag) return 'forfalt';
  return idag >= plussMaaneder(frist, -maaneder) ? 'snart' : 'kommer';
}
