import { type Dato, dagnummer, datoFraDagnummer, erDato } from '../values/index.ts';

/**
 * What calendar and clock show in Norway: `2027-03-01T08:00`. Text order is the order of the clock's faces. It is no point
 * in time: one hour a year comes twice, another never. What it is in UTC is asked elsewhere.
 */
export type Lokaltid = string & { readonly __lokaltid: never };
/** `08:00`. */
export type Klokkeslett = string & { readonly __klokkeslett: never };

const KLOKKE = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

export function erKlokkeslett(tekst: string): tekst is Klokkeslett {
  return KLOKKE.test(tekst);
}

/** Reads a time of day; throws RangeError when it is none. For constants in code. */
export function klokkeslett(tekst: string): Klokkeslett {
  if (!erKlokkeslett(tekst)) throw new RangeError(`ikke et klokkeslett: ${tekst}`);
  return tekst;
}

export function erLokaltid(tekst: string): tekst is Lokaltid {
  return tekst.charAt(10) === 'T' && erDato(tekst.slice(0, 10)) && erKlokkeslett(tekst.slice(11));
}

/** Throws RangeError when the text is none. */
export function lokaltid(tekst: string): Lokaltid {
  if (!erLokaltid(tekst)) throw new RangeError(`ikke en lokaltid: ${tekst}`);
  return tekst;
}

export function lokaltidAv(d: Dato, klokken: Klokkeslett): Lokaltid {
  return lokaltid(`${d}T${klokken}`);
}

export function datoI(tid: Lokaltid): Dato {
  const d = tid.slice(0, 10);
  if (!erDato(d)) throw new RangeError(`ikke en lokaltid: ${tid}`);
  return d;
}

export function klokkenI(tid: Lokaltid): Klokkeslett {
  return klokkeslett(tid.slice(11));
}

const TIMER_I_DOEGNET = 24;
const to = (n: number): string => String(n).padStart(2, '0');

/** So many hours further round the clock. A clock change in between is not seen. */
export function plussTimer(tid: Lokaltid, timer: number): Lokaltid {
  const sum = Number(tid.slice(11, 13)) + timer;
  const doegn = Math.floor(sum / TIMER_I_DOEGNET);
  const dag = datoFraDagnummer(dagnummer(datoI(tid)) + doegn);
  return lokaltid(`${dag}T${to(sum - doegn * TIMER_I_DOEGNET)}:${tid.slice(14)}`);
}
