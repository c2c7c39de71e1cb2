import { type Dato, erDato } from '#core';

const DOEGN = 86_400_000;
/** Excel's day 0 when dates count from 1900, from day 61 on; before that Excel has a 29 February 1900 that never was. */
const FRA_1900 = Date.UTC(1899, 11, 30);
const FRA_1904 = Date.UTC(1904, 0, 1);
const STOERSTE = 2_958_465;

/** The date of a day number, the time of day dropped. Undefined when the number is no day from 1900 to 9999. */
export function datoFraSerienummer(nummer: number, fra1904: boolean): Dato | undefined {
  const dag = Math.floor(nummer);
  if (!(dag >= (fra1904 ? 0 : 1) && dag <= STOERSTE) || (!fra1904 && dag === 60)) return undefined;
  const foerste = fra1904 ? FRA_1904 : FRA_1900 + (dag < 60 ? DOEGN : 0);
  const tekst = new Date(foerste + dag * DOEGN).toISOString().slice(0, 10);
  return erDato(tekst) ? tekst : undefined;
}
