import type { Nivaa, Tidspunkt } from '../../portfolio/index.ts';
import { aarI, type Dato, datoAv, helAar, type Periode } from '../../values/index.ts';
import type { Kolonnerolle } from '../catalogue/index.ts';
import { TIDSPUNKT } from '../catalogue/roller/aft.ts';
import { NIVAA } from '../catalogue/roller/felles.ts';
import type { Celle } from '../grid.ts';
import type { Melding } from '../problem.ts';
import { celletekst } from '../structure/rutenett.ts';
import { fraSerienummer, lesDatotekst } from '../words/datoord.ts';
import { erAarstall, finnPeriode, lesPeriode } from '../words/periodeord.ts';
import { finnValg } from '../words/valgord.ts';

/** What a dimension cell says: a value, nothing, or something that is wrong. */
export type Lest<T> = { readonly verdi: T } | { readonly feil: Melding } | null;

/** What a cell shows, for a message. */
export function vist(c: Celle): string {
  if (c === null) return '';
  if (typeof c === 'object') {
    if (c.slag === 'dato') return c.dato;
    if (c.slag === 'lenke') return c.tekst;
    if (c.slag === 'feil') return c.kode;
    return c.slag === 'formel_uten_resultat' ? c.formel : String(c.tall);
  }
  return String(c).trim();
}

function celletall(c: Celle): number | null {
  if (typeof c === 'number') return c;
  return typeof c === 'object' && c !== null && c.slag === 'tall_med_format' ? c.tall : null;
}

/** An error value or an unsolved formula in a dimension cell is told as what it is. */
export function cellefeil(c: Celle): Melding | null {
  if (typeof c !== 'object' || c === null) return null;
  if (c.slag === 'feil') return { kode: 'feilverdi', felter: { verdi: c.kode } };
  return c.slag === 'formel_uten_resultat' ? { kode: 'formel_uten_resultat', felter: { formel: c.formel } } : null;
}

function tom(c: Celle): boolean {
  return c === null || vist(c) === '';
}

const AARENE = new Map<number, Periode>();

/** One object per year, however many cells name it. */
function ettAar(aar: number): Periode {
  const foer = AARENE.get(aar);
  if (foer) return foer;
  const ny = helAar(aar);
  AARENE.set(aar, ny);
  return ny;
}

/** A year: 2020, «2020», «2020*», a date in it. Also a part of a year where one is written. */
export function lesAar(c: Celle): Lest<Periode> {
  if (tom(c)) return null;
  const feil = cellefeil(c);
  if (feil) return { feil };
  const tall = celletall(c);
  if (tall !== null)
    return erAarstall(tall) ? { verdi: ettAar(tall) } : { feil: { kode: 'ugyldig_aar', felter: { tekst: vist(c) } } };
  if (typeof c === 'object' && c?.slag === 'dato') return { verdi: ettAar(aarI(c.dato)) };
  const periode = lesPeriode(vist(c)) ?? medOrd(vist(c));
  return periode === null ? { feil: { kode: 'ugyldig_aar', felter: { tekst: vist(c) } } } : { verdi: periode };
}

/** «Regnskap 2020», «År 2020»: a year with a word that changes nothing. */
function medOrd(tekst: string): Periode | null {
  const funn = finnPeriode(tekst);
  return funn !== null &&
    /^[\s.:*()]*(?:regnskap|rekneskap|år|heile|hele|kalenderår(?:et)?|regnskapsår|året)[\s.:*()]*$/iu.test(funn.rest)
    ? funn.periode
    : null;
}

export function lesPeriodecelle(c: Celle): Lest<Periode> {
  const aar = lesAar(c);
  return aar !== null && 'feil' in aar && aar.feil.kode === 'ugyldig_aar'
    ? { feil: { kode: 'ugyldig_periode', felter: { tekst: vist(c) } } }
    : aar;
}

/** A date in any usual form. A year alone is its first day, or its last where `ende` is `til`; `null` where it may be no year. */
export function lesDatocelle(c: Celle, ende: 'fra' | 'til' | null): Lest<Dato> {
  if (tom(c)) return null;
  const feil = cellefeil(c);
  if (feil) return { feil };
  if (typeof c === 'object' && c?.slag === 'dato') return { verdi: c.dato };
  const tall = celletall(c);
  if (tall !== null && ende !== null && erAarstall(tall))
    return { verdi: ende === 'fra' ? datoAv(tall, 1, 1) : datoAv(tall, 12, 31) };
  const serie = tall === null ? null : (fraSerienummer(Math.floor(tall)) ?? sammensatt(tall));
  if (serie !== null) return { verdi: serie };
  const tekst = vist(c);
  const lest = lesDatotekst(tekst);
  if (lest.status === 'dato') return { verdi: lest.dato };
  if (lest.status === 'tvetydig') return { feil: { kode: 'tvetydig_dato', felter: { tekst, forslag: lest.forslag } } };
  const periode = ende === null ? null : lesPeriode(tekst);
  if (periode !== null) return { verdi: ende === 'fra' ? periode.fra : periode.til };
  return { feil: { kode: 'ugyldig_dato', felter: { tekst } } };
}

/** 20221231 for 31 December 2022. */
function sammensatt(tall: number): Dato | null {
  const treff = /^(\d{4})(\d\d)(\d\d)$/.exec(String(tall));
  const lest = treff ? lesDatotekst(`${treff[1]}-${treff[2]}-${treff[3]}`) : null;
  return lest?.status === 'dato' ? lest.dato : null;
}

/** A column's word, or what words it takes. */
export function lesValg(c: Celle, rolle: Kolonnerolle): Lest<string> {
  if (tom(c)) return null;
  const feil = cellefeil(c);
  if (feil) return { feil };
  const tekst = celletekst(c) ?? vist(c);
  const id = finnValg(rolle, tekst);
  return id === null
    ? { feil: { kode: 'ugyldig_valg', felter: { tekst, valg: (rolle.valg ?? []).map((v) => v.navn.nb) } } }
    : { verdi: id };
}

export function lesNivaa(c: Celle): Lest<Nivaa> {
  const lest = lesValg(c, NIVAA);
  if (lest === null || 'feil' in lest) return lest;
  return { verdi: lest.verdi === 'konsern' ? 'konsern' : 'selskap' };
}

export function lesTidspunkt(c: Celle): Lest<Tidspunkt> {
  const lest = lesValg(c, TIDSPUNKT);
  if (lest === null || 'feil' in lest) return lest;
  const v = lest.verdi;
  return { verdi: v === '3mnd' || v === '6mnd' || v === '12mnd' || v === '24mnd' ? v : 'avslutning' };
}
