import { type Dato, datoAv } from '#core';

const OSLO = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Today's date where the kommune is, whatever the server's own time zone. */
export function datoIOslo(naa: Date): Dato {
  const [aar = 0, maaned = 0, dag = 0] = OSLO.format(naa).split('-').map(Number);
  return datoAv(aar, maaned, dag);
}
