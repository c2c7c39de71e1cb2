import { type Dato, dagnummer, dato, datoFraDagnummer } from '../../values/index.ts';

/** Excel's day 0 when dates count from 1900, from day 61 on; before that Excel has a 29 February 1900 that never was. */
const FRA_1900 = dagnummer(dato('1899-12-30'));
const FRA_1904 = dagnummer(dato('1904-01-01'));
const SISTE = dagnummer(dato('9999-12-31'));

/** The date of a day number, the time of day dropped. Undefined when the number is no day from 1900 to 9999. */
export function datoFraSerienummer(nummer: number, fra1904: boolean): Dato | undefined {
  const dag = Math.floor(nummer);
  if (!(dag >= (fra1904 ? 0 : 1)) || (!fra1904 && dag === 60)) return undefined;
  const dagen = (fra1904 ? FRA_1904 : FRA_1900 + (dag < 60 ? 1 : 0)) + dag;
  return dagen <= SISTE ? datoFraDagnummer(dagen) : undefined;
}
