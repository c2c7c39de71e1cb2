import { type Dato, dagerIMaaned, datoAv, erDato } from '../../values/index.ts';

export type Datotolkning =
  | { readonly status: 'dato'; readonly dato: Dato }
  /** Day and month may be either way round. */
  | { readonly status: 'tvetydig'; readonly forslag: readonly string[] }
  | { readonly status: 'ikke_dato' };

const IKKE_DATO: Datotolkning = { status: 'ikke_dato' };
const MAANEDER = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];
const NORSK = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})\.?$/;
const SKRAA = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?)?$/;
const MED_MAANED = /^(\d{1,2})\.?\s*(jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)\p{L}*\.?,?\s+(\d{4})$/u;

function sett(aar: number, maaned: number, dag: number): Datotolkning {
  if (aar < 1900 || aar > 2200 || maaned < 1 || maaned > 12 || dag < 1 || dag > dagerIMaaned(aar, maaned))
    return IKKE_DATO;
  return { status: 'dato', dato: datoAv(aar, maaned, dag) };
}

/** Two digits are of the years 1970–2069. */
function helt(aar: string): number {
  const n = Number(aar);
  return aar.length === 4 ? n : n < 70 ? 2000 + n : 1900 + n;
}

/** A date as Norwegians write it: 31.12.2020, 31. desember 2020, 2020-12-31, 31.12.20. 3/4/2022 may be two dates, and is asked about. */
export function lesDatotekst(tekst: string): Datotolkning {
  const s = tekst
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase();
  if (erDato(s)) return { status: 'dato', dato: s };
  const norsk = NORSK.exec(s);
  if (norsk) return sett(helt(norsk[3] ?? ''), Number(norsk[2]), Number(norsk[1]));
  const iso = ISO.exec(s);
  if (iso) return sett(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const ord = MED_MAANED.exec(s);
  if (ord) return sett(Number(ord[3]), MAANEDER.indexOf(ord[2] ?? '') + 1, Number(ord[1]));
  const skraa = SKRAA.exec(s);
  if (!skraa) return IKKE_DATO;
  const [a, b, aar] = [Number(skraa[1]), Number(skraa[2]), Number(skraa[3])];
  if (a > 12 || a === b) return sett(aar, b, a);
  if (b > 12) return sett(aar, a, b);
  return { status: 'tvetydig', forslag: [`${a}.${b}.${aar}`, `${b}.${a}.${aar}`] };
}

const FOERSTE_SERIENUMMER = 25569;

/** Excel's day number (1 January 1900 is 1, with its leap-day error), from 1970 on; `null` outside 1970–2100. */
export function fraSerienummer(n: number): Dato | null {
  if (!Number.isInteger(n) || n < FOERSTE_SERIENUMMER || n > 73415) return null;
  let dager = n - FOERSTE_SERIENUMMER;
  for (let aar = 1970; ; aar++) {
    for (let maaned = 1; maaned <= 12; maaned++) {
      const lengde = dagerIMaaned(aar, maaned);
      if (dager < lengde) return datoAv(aar, maaned, dager + 1);
      dager -= lengde;
    }
  }
}
