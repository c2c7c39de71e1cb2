import { type Dato, datoAv } from '#core';

const OSLO = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const MINUTT_MS = 60_000;
let sist: { readonly minutt: number; readonly dato: Dato } | null = null;

/**
 * Today's date where the kommune is, whatever the server's own time zone. Asked several times for each answer, and the
 * same for a whole minute: days begin on one.
 */
export function datoIOslo(naa: Date): Dato {
  const minutt = Math.floor(naa.getTime() / MINUTT_MS);
  if (sist?.minutt === minutt) return sist.dato;
  const [aar = 0, maaned = 0, dag = 0] = OSLO.format(naa).split('-').map(Number);
  sist = { minutt, dato: datoAv(aar, maaned, dag) };
  return sist.dato;
}
