import { type Dato, dagerIMaaned, datoAv, erDato } from '#core';
import { tekster } from '../spraak.ts';
import { type Funksjonsfeil, mangler, ugyldig, type Videresendt } from '../svar.ts';
import { celleverdi, enkeltcelle, sitat } from './celleverdi.ts';
import { dagnummerFra1900 } from './datosystem.ts';

export type LestDato = { readonly slag: 'lest'; readonly verdi: Dato } | Funksjonsfeil | Videresendt;

/** Excel's day number of 1 January 1990 and of 31 December 2199: an earlier one is more likely an amount than a date. */
const FOERSTE_DAG = 32874;
const SISTE_DAG = 109574;
const FOERSTE_AAR = 1990;
const SISTE_AAR = 2199;
const NORSK = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const AAR = /^\d{4}$/;

/** The day of a serial number in Excel's 1900 system, the hour cut off. From 1990 on its 29 February 1900 is long past. */
function avDagnummer(nummer: number): Dato {
  let rest = Math.floor(nummer) - FOERSTE_DAG;
  let aar = FOERSTE_AAR;
  const dager = (a: number) => (dagerIMaaned(a, 2) === 29 ? 366 : 365);
  while (rest >= dager(aar)) {
    rest -= dager(aar);
    aar += 1;
  }
  let maaned = 1;
  while (rest >= dagerIMaaned(aar, maaned)) {
    rest -= dagerIMaaned(aar, maaned);
    maaned += 1;
  }
  return datoAv(aar, maaned, rest + 1);
}

function avTekst(tekst: string): Dato | null {
  const rent = tekst.trim();
  if (erDato(rent)) return rent;
  const treff = NORSK.exec(rent);
  if (treff === null) return null;
  const [, dag = '', maaned = '', aar = ''] = treff;
  const iso = `${aar}-${maaned.padStart(2, '0')}-${dag.padStart(2, '0')}`;
  return erDato(iso) ? iso : null;
}

function heltAar(aar: number): Dato | null {
  return Number.isInteger(aar) && aar >= FOERSTE_AAR && aar <= SISTE_AAR ? datoAv(aar, 1, 1) : null;
}

/** A cell as a day: Excel's own date, `2025-12-31` or `31.12.2025`. `null` when it is none of them. */
function avCelle(verdi: unknown, ogsaaAar: boolean): Dato | null | Funksjonsfeil | Videresendt {
  const celle = celleverdi(verdi);
  if (celle.slag === 'feil') return { slag: 'videre', verdi: celle.verdi };
  if (celle.slag === 'tekst') {
    return avTekst(celle.tekst) ?? (ogsaaAar && AAR.test(celle.tekst.trim()) ? heltAar(Number(celle.tekst)) : null);
  }
  if (celle.slag !== 'tall') return null;
  const nummer = dagnummerFra1900(celle.tall);
  if (nummer >= FOERSTE_DAG && nummer < SISTE_DAG + 1) return avDagnummer(nummer);
  return ogsaaAar ? heltAar(celle.tall) : null;
}

/**
 * A day. With `ogsaaAar` a year stands for its first of January too: rates and requirements that hold for whole years,
 * where a number such as 2025 can't be the day number of a date in 1905.
 */
export function lesDato(raa: unknown, navn: string, { ogsaaAar = false } = {}): LestDato {
  const celle = enkeltcelle(raa);
  if (celle === null) return ugyldig(tekster().ettTall(navn));
  if (celleverdi(celle.verdi).slag === 'tom') return mangler(tekster().mangler(navn));
  const dag = avCelle(celle.verdi, ogsaaAar);
  if (dag === null) return ugyldig(tekster().ikkeDato(navn, sitat(celle.verdi)));
  return typeof dag === 'string' ? { slag: 'lest', verdi: dag } : dag;
}

/** Whether the argument was left out, or its cell is empty. */
export function erUtelatt(raa: unknown): boolean {
  const celle = enkeltcelle(raa);
  return celle !== null && celleverdi(celle.verdi).slag === 'tom';
}
