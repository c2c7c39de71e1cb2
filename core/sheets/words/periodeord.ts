import { aarI, type Dato, dagerIMaaned, dagI, datoAv, helAar, maanedI, type Periode } from '../../values/index.ts';
import { lesDatotekst } from './datoord.ts';

/** A period found in a text, and the text without it. */
export interface Periodefunn {
  readonly periode: Periode;
  readonly rest: string;
}

export const FOERSTE_AAR = 1990;
export const SISTE_AAR = 2100;
export const erAarstall = (n: number): boolean => Number.isInteger(n) && n >= FOERSTE_AAR && n <= SISTE_AAR;

const MAANED =
  'jan(?:uar)?|feb(?:ruar)?|mars?|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?';
const STREK = '\\s*(?:[-–—/]|til(?: og med)?|t\\.?o\\.?m\\.?)\\s*';
const AAR = '((?:19|20)\\d\\d)';
const A = '(?<![\\p{L}\\d])';
const Z = '(?![\\p{L}\\d])';

const MAANEDER = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];

function maanedsnummer(ord: string): number {
  return MAANEDER.indexOf(ord.slice(0, 3)) + 1;
}

function maaneder(aar1: number, m1: number, aar2: number, m2: number): Periode | null {
  if (m1 < 1 || m2 < 1 || m1 > 12 || m2 > 12 || !erAarstall(aar1) || !erAarstall(aar2)) return null;
  const [fra, til] = [datoAv(aar1, m1, 1), datoAv(aar2, m2, dagerIMaaned(aar2, m2))];
  return fra <= til ? { fra, til } : null;
}

function mellom(fra: Dato | null, til: Dato | null): Periode | null {
  return fra !== null && til !== null && fra <= til ? { fra, til } : null;
}

type Form = readonly [RegExp, (g: readonly string[]) => Periode | null];
const form = (kilde: string, les: (g: readonly string[]) => Periode | null): Form => [
  new RegExp(A + kilde + Z, 'u'),
  les,
];

const DEL: ReadonlyMap<string, number> = new Map([
  ['halvår', 6],
  ['halvaar', 6],
  ['tertial', 4],
  ['kvartal', 3],
  ['h', 6],
  ['t', 4],
  ['k', 3],
  ['q', 3],
]);

function delAvAar(nummer: string, slag: string, aar: string): Periode | null {
  const lengde = DEL.get(slag) ?? 0;
  const n = Number(nummer);
  return lengde === 0 || n < 1 || n * lengde > 12
    ? null
    : maaneder(Number(aar), (n - 1) * lengde + 1, Number(aar), n * lengde);
}

const DATO = '(\\d{1,2}[./]\\s?\\d{1,2}[./]\\s?(?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d)';

/** Most telling first: a form that is found ends the search. */
const FORMER: readonly Form[] = [
  form(`${DATO}${STREK}${DATO}`, (g) => mellom(enDato(g[1]), enDato(g[2]))),
  form(`((?:19|20)\\d\\d)-(\\d\\d)\\s*[/–]\\s*((?:19|20)\\d\\d)-(\\d\\d)`, (g) =>
    maaneder(Number(g[1]), Number(g[2]), Number(g[3]), Number(g[4])),
  ),
  form(`(${MAANED})\\.?\\s+${AAR}${STREK}(${MAANED})\\.?\\s+${AAR}`, (g) =>
    maaneder(Number(g[2]), maanedsnummer(g[1] ?? ''), Number(g[4]), maanedsnummer(g[3] ?? '')),
  ),
  form(`(${MAANED})\\.?${STREK}(${MAANED})\\.?\\s+${AAR}`, (g) =>
    maaneder(Number(g[3]), maanedsnummer(g[1] ?? ''), Number(g[3]), maanedsnummer(g[2] ?? '')),
  ),
  form(`${AAR},?\\s*\\(?\\s*(${MAANED})\\.?${STREK}(${MAANED})\\.?\\)?`, (g) =>
    maaneder(Number(g[1]), maanedsnummer(g[2] ?? ''), Number(g[1]), maanedsnummer(g[3] ?? '')),
  ),
  form(`((?:19|20)\\d\\d)(0[1-9]|1[0-2])${STREK}((?:19|20)\\d\\d)(0[1-9]|1[0-2])`, (g) =>
    maaneder(Number(g[1]), Number(g[2]), Number(g[3]), Number(g[4])),
  ),
  form(`([1-4])\\.?\\s*(halvår|halvaar|tertial|kvartal)\\s+${AAR}`, (g) =>
    delAvAar(g[1] ?? '', g[2] ?? '', g[3] ?? ''),
  ),
  form(`${AAR},?\\s*\\(?([1-4])\\.?\\s*(halvår|halvaar|tertial|kvartal)\\)?`, (g) =>
    delAvAar(g[2] ?? '', g[3] ?? '', g[1] ?? ''),
  ),
  form(`([htkq])([1-4])\\s+${AAR}`, (g) => delAvAar(g[2] ?? '', g[1] ?? '', g[3] ?? '')),
  form(`${AAR}\\s*([htkq])([1-4])`, (g) => delAvAar(g[3] ?? '', g[2] ?? '', g[1] ?? '')),
  form(`(?:per|pr\\.?|hittil(?: per| pr\\.?)?)\\s+${DATO}`, (g) => hittil(enDato(g[1]))),
  form(`(?:per|pr\\.?|t\\.?o\\.?m\\.?|til og med|ut)\\s+(${MAANED})\\.?\\s+${AAR}`, (g) =>
    maaneder(Number(g[2]), 1, Number(g[2]), maanedsnummer(g[1] ?? '')),
  ),
  form(`(?:per|pr\\.?)\\s+(\\d{1,2})\\.?\\s*(${MAANED})\\.?\\s+${AAR}`, (g) =>
    hittil(enDato(`${g[1]}. ${g[2]} ${g[3]}`)),
  ),
  form(`(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${AAR}`, (g) => hittil(enDato(`${g[1]}.${g[2]}.${g[3]}`))),
  form(`(${MAANED})\\.?\\s+${AAR}`, (g) =>
    maaneder(Number(g[2]), maanedsnummer(g[1] ?? ''), Number(g[2]), maanedsnummer(g[1] ?? '')),
  ),
  form(`${AAR}\\s*(?:[-–—]|til)\\s*${AAR}`, (g) => maaneder(Number(g[1]), 1, Number(g[2]), 12)),
];

function enDato(tekst: string | undefined): Dato | null {
  const lest = lesDatotekst(tekst ?? '');
  return lest.status === 'dato' ? lest.dato : null;
}

/** «per 31.08.2022» is the year so far. A day in the middle of a month is when something was written, not a period. */
function hittil(til: Dato | null): Periode | null {
  if (til === null || dagI(til) !== dagerIMaaned(aarI(til), maanedI(til))) return null;
  return mellom(datoAv(aarI(til), 1, 1), til);
}

const ETT_AAR = new RegExp(`${A}${AAR}${Z}`, 'gu');
const SKJEVT_AAR = new RegExp(`${A}(?:19|20)\\d\\d\\s?/\\s?(?:(?:19|20)?\\d\\d)${Z}`, 'u');
const IKKE_HELT_AAR = /(?<!\p{L})(?:hittil|foreløpig|førebels|til nå|til no|så langt)(?!\p{L})/u;

/**
 * The one period a text names, or `null` when it names none or several (2019 and 2021), a split year («2019/20») or a
 * year that is not over («hittil i 2022»).
 */
export function finnPeriode(tekst: string): Periodefunn | null {
  if (!/\d/.test(tekst)) return null;
  const s = tekst.replace(/[\s\u00a0\u202f_]+/g, ' ').toLowerCase();
  for (const [moenster, les] of FORMER) {
    const treff = moenster.exec(s);
    if (!treff) continue;
    const periode = les(treff);
    return periode === null ? null : { periode, rest: fjern(s, treff.index, treff[0].length) };
  }
  if (SKJEVT_AAR.test(s) || IKKE_HELT_AAR.test(s)) return null;
  const aar = [...s.matchAll(ETT_AAR)];
  const [foerste] = aar;
  if (foerste === undefined || aar.some((a) => a[0] !== foerste[0])) return null;
  const tall = Number(foerste[0]);
  return erAarstall(tall) ? { periode: helAar(tall), rest: s.replace(ETT_AAR, ' ') } : null;
}

function fjern(s: string, fra: number, lengde: number): string {
  return `${s.slice(0, fra)} ${s.slice(fra + lengde)}`;
}

/** The whole text is a period: a cell in a period column, or a header of years. */
export function lesPeriode(tekst: string): Periode | null {
  const funn = finnPeriode(tekst);
  return funn !== null && !/[\p{L}\d]/u.test(funn.rest.replace(/\(?[*)]/g, '')) ? funn.periode : null;
}
