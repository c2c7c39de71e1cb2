import { erLokaltid, type Lokaltid } from '#core';

const OSLO = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What calendar and clock show in Norway at a point in time, to the minute. */
export function osloTid(tid: Date): Lokaltid {
  const deler = new Map(OSLO.formatToParts(tid).map(({ type, value }) => [type, value]));
  const del = (navn: Intl.DateTimeFormatPartTypes): string => deler.get(navn) ?? '';
  const vist = `${del('year')}-${del('month')}-${del('day')}T${del('hour')}:${del('minute')}`;
  if (!erLokaltid(vist)) throw new RangeError(`ikke et tidspunkt: ${vist}`);
  return vist;
}

const MINUTT_MS = 60_000;
const TIME_MS = 60 * MINUTT_MS;
/** Summer time: as far ahead of UTC as Norway ever is. */
const LENGST_FORAN_MS = 2 * TIME_MS;

/**
 * The first point in time when the clock in Norway shows this or later. In the autumn's doubled hour that is the first of
 * the two; in the hour that the spring lacks it is when the clock is put forward, to three.
 */
export function fraOsloTid(tid: Lokaltid): Date {
  const tidligst = Date.parse(`${tid}:00Z`) - LENGST_FORAN_MS;
  // Winter time is an hour later, and between them lies only a missing hour.
  if (osloTid(new Date(tidligst)) >= tid) return new Date(tidligst);
  const vinter = tidligst + TIME_MS;
  if (osloTid(new Date(vinter)) === tid) return new Date(vinter);
  let naa = tidligst;
  while (osloTid(new Date(naa)) < tid) naa += MINUTT_MS;
  return new Date(naa);
}
