/** A calendar date as `YYYY-MM-DD`. Text order is date order; core never asks what day it is. */
export type Dato = string & { readonly __dato: never };

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAGER = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function erSkuddaar(aar: number): boolean {
  return aar % 4 === 0 && (aar % 100 !== 0 || aar % 400 === 0);
}

/** The number of days in a month, `maaned` 1–12. */
export function dagerIMaaned(aar: number, maaned: number): number {
  return maaned === 2 && erSkuddaar(aar) ? 29 : (DAGER[maaned - 1] ?? 0);
}

/** Whether the text is a date that exists: 2024-02-29 is, 2023-02-29 is not. */
export function erDato(tekst: string): tekst is Dato {
  const treff = FORM.exec(tekst);
  if (!treff) return false;
  const [aar, maaned, dag] = [Number(treff[1]), Number(treff[2]), Number(treff[3])];
  return maaned >= 1 && maaned <= 12 && dag >= 1 && dag <= dagerIMaaned(aar, maaned);
}

/** Reads a date; throws RangeError when it is none. For constants in code; at an edge use {@link erDato}. */
export function dato(tekst: string): Dato {
  if (!erDato(tekst)) throw new RangeError(`ikke en dato: ${tekst}`);
  return tekst;
}

const to = (n: number) => String(n).padStart(2, '0');

export function datoAv(aar: number, maaned: number, dag: number): Dato {
  return dato(`${String(aar).padStart(4, '0')}-${to(maaned)}-${to(dag)}`);
}

export const aarI = (d: Dato): number => Number(d.slice(0, 4));
export const maanedI = (d: Dato): number => Number(d.slice(5, 7));
export const dagI = (d: Dato): number => Number(d.slice(8, 10));
