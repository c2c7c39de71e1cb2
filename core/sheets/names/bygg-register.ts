import { SELSKAPER } from '../catalogue/arkslag/selskaper.ts';
import { lesOrgnr } from '../facts/orgnr.ts';
import { type Rad, radene } from '../facts/radgang.ts';
import { cellenavn } from '../grid.ts';
import { erMaalrolle } from '../structure/kontekst.ts';
import { medRolle, type Tabell } from '../structure/tabell.ts';
import { brettOrd, harOrd } from '../words/brett.ts';
import type { Navnesett } from './navnesett.ts';
import { navneledd } from './noekkel.ts';
import { type Oppfoering, Register } from './register.ts';

/** A company's name as a table has it. */
interface Forekomst {
  readonly navn: string;
  readonly kommune: string | null;
  readonly orgnr: string | null;
  readonly alias: readonly string[];
  readonly tabell: number;
  readonly celle: string;
  readonly ark: string;
}

/** A sheet that lists the companies: it says what they are, or its name says that it is the list. */
export function erSelskapsliste(t: Tabell): boolean {
  if (t.slag !== 'felles' || medRolle(t, 'selskap') === undefined) return false;
  if (['alias', 'orgnr', 'organisasjonsform', 'konsern'].some((id) => medRolle(t, id) !== undefined)) return true;
  const tall = t.kolonner.some((k) => k.rolle !== null && erMaalrolle(k.rolle));
  return !tall && SELSKAPER.arknavn.some((n) => harOrd(t.kontekst.ord, brettOrd(n)));
}

/** Names that stand across: in headers, and in a row of companies. */
function* bortover(t: Tabell, tabell: number, rad: Rad | null): Generator<Forekomst> {
  const ett = (navn: string, kommune: string | null, celle: string): Forekomst => ({
    navn,
    kommune,
    orgnr: null,
    alias: [],
    tabell,
    celle,
    ark: t.ark,
  });
  for (const k of t.kolonner) {
    if (rad === null) {
      if (k.selskap !== null && !k.utelatt) yield ett(k.selskap, k.kommune ?? t.kontekst.kommune, k.celle);
      continue;
    }
    const navn = k.nr === t.etikett?.nr ? null : t.nett.tekst(rad.nr, k.nr);
    if (navn !== null) yield ett(navn, k.kommune, cellenavn(rad.nr, k.nr));
  }
}

function* forekomster(t: Tabell, tabell: number, navnesett: Navnesett): Generator<Forekomst> {
  const [orgnr, alias] = [medRolle(t, 'orgnr'), medRolle(t, 'alias')];
  yield* bortover(t, tabell, null);
  for (const rad of radene(t, navnesett)) {
    if (rad.maal?.id === 'selskap') yield* bortover(t, tabell, rad);
    if (rad.selskap === null) continue;
    const nr = orgnr === undefined ? null : lesOrgnr(t.nett.sett(rad.nr, orgnr.nr));
    const andre = alias === undefined ? null : t.nett.tekst(rad.nr, alias.nr);
    yield {
      navn: rad.selskap.navn,
      kommune: rad.kommune,
      orgnr: nr !== null && 'verdi' in nr ? nr.verdi : null,
      alias: ledd(andre ?? ''),
      tabell,
      celle: rad.selskap.celle,
      ark: t.ark,
    };
  }
}

const ledd = (tekst: string): readonly string[] =>
  tekst
    .split(/[;,\n]/)
    .map((d) => d.trim())
    .filter((d) => d !== '');

const harPeriode = (t: Tabell): boolean =>
  ['aar', 'periode', 'del_av_aar', 'periode_fra', 'tidspunkt', 'maal'].some((id) => medRolle(t, id) !== undefined);

export interface Registerbygg {
  readonly register: Register;
  /** A list of companies exists: a name outside it is told. */
  readonly harListe: boolean;
  /** Names that stand twice in a list, with the cell of the first. */
  readonly dobbelt: readonly {
    readonly tabell: Tabell;
    readonly celle: string;
    readonly navn: string;
    readonly annenCelle: string;
  }[];
}

/** The companies of a reading: those of the lists, or else every name in the tables, near spellings put together. */
export function byggRegister(tabeller: readonly Tabell[], navnesett: Navnesett): Registerbygg {
  const lister = tabeller.filter(erSelskapsliste);
  const register = new Register();
  const dobbelt: { tabell: Tabell; celle: string; navn: string; annenCelle: string }[] = [];
  if (lister.length > 0) {
    const foerste = new Map<string, string>();
    for (const t of lister) {
      for (const f of forekomster(t, 0, navnesett)) {
        const foer = foerste.get(`${f.navn}\n${f.kommune ?? ''}`);
        if (foer === undefined) foerste.set(`${f.navn}\n${f.kommune ?? ''}`, `${f.ark}!${f.celle}`);
        else if (
          !harPeriode(t) &&
          !t.kolonner.some((k) => k.rolle !== null && erMaalrolle(k.rolle)) &&
          foer.startsWith(`${f.ark}!`)
        ) {
          dobbelt.push({ tabell: t, celle: f.celle, navn: f.navn, annenCelle: foer.slice(f.ark.length + 1) });
        }
        taMed(register, f);
      }
    }
  }
  const resten = tabeller.filter((t) => !lister.includes(t));
  for (const t of tabeller)
    for (const navn of doetre(t)) if (register.eksakt(navn, null).slag === 'ukjent') register.leggTilRival(navn);
  if (lister.length === 0) samleNavn(resten, navnesett, register);
  else merkRivaler(resten, navnesett, register);
  return { register, harListe: lister.length > 0, dobbelt };
}

function* doetre(t: Tabell): Generator<string> {
  const k = t.slag === 'konsern' ? medRolle(t, 'datter') : undefined;
  if (k === undefined) return;
  for (const rad of t.rader) {
    const navn = t.nett.tekst(rad, k.nr);
    if (navn !== null) yield navn;
  }
}

function taMed(register: Register, f: Forekomst): void {
  const foer = register.eksakt(f.navn, f.kommune);
  const orgnr = f.orgnr === null ? undefined : register.medOrgnr(f.orgnr);
  const selskap: Oppfoering = orgnr ?? (foer.slag === 'kjent' ? foer.selskap : register.leggTil(f.navn, f.kommune));
  if (f.orgnr !== null) register.leggTilOrgnr(f.orgnr, selskap);
  for (const a of f.alias) register.leggTilAlias(a, selskap);
}

interface Gruppe {
  readonly navn: string;
  readonly ord: number;
  readonly form: string;
  readonly kommuner: Set<string>;
  readonly tabeller: Set<number>;
  antall: number;
  /** Order of first appearance, the last resort. */
  readonly nr: number;
}

/** Fullest names first, then the most used: so that the order of the sheets doesn't decide. */
function rekkefoelge(a: Gruppe, b: Gruppe): number {
  if ((a.form === '') !== (b.form === '')) return a.form === '' ? 1 : -1;
  if (a.ord !== b.ord) return b.ord - a.ord;
  if (a.antall !== b.antall) return b.antall - a.antall;
  return a.navn < b.navn ? -1 : a.navn > b.navn ? 1 : 0;
}

function grupperNavn(tabeller: readonly Tabell[], navnesett: Navnesett): readonly Gruppe[] {
  const grupper = new Map<string, Gruppe>();
  tabeller.forEach((t, nr) => {
    for (const f of forekomster(t, nr, navnesett)) {
      const { noekkel, form, ord } = navneledd(f.navn);
      const id = `${noekkel}|${form}`;
      const g: Gruppe = grupper.get(id) ?? {
        navn: f.navn,
        ord: ord.length,
        form,
        kommuner: new Set(),
        tabeller: new Set(),
        antall: 0,
        nr: grupper.size,
      };
      g.antall++;
      g.tabeller.add(nr);
      if (f.kommune !== null) g.kommuner.add(f.kommune);
      grupper.set(id, g);
    }
  });
  return [...grupper.values()];
}

/** A name near a listed one, in a table where the listed one stands too, is another company: no slip of it. */
function merkRivaler(tabeller: readonly Tabell[], navnesett: Navnesett, register: Register): void {
  const grupper = grupperNavn(tabeller, navnesett);
  const utenPeriode = new Set(tabeller.flatMap((t, nr) => (harPeriode(t) ? [] : [nr])));
  const etterId = new Map<string, Gruppe>();
  for (const g of grupper) {
    const treff = register.eksakt(g.navn, null);
    if (treff.slag === 'kjent') etterId.set(treff.selskap.id, g);
  }
  for (const g of grupper) {
    const treff = register.finn(g.navn, null);
    const ekte = treff.slag === 'naer' ? etterId.get(treff.selskap.id) : undefined;
    if (ekte !== undefined && sideOmSide(g, ekte, utenPeriode)) register.leggTilRival(g.navn);
  }
}

/** Two names in one table are two companies, unless the one is a single slip among many rows of the other's years. */
function sideOmSide(a: Gruppe, b: Gruppe, utenPeriode: ReadonlySet<number>): boolean {
  const felles = [...a.tabeller].filter((t) => b.tabeller.has(t));
  return felles.some((t) => utenPeriode.has(t)) || (felles.length > 0 && !(a.antall === 1 && b.antall > 1));
}

function samleNavn(tabeller: readonly Tabell[], navnesett: Navnesett, register: Register): void {
  const grupper = grupperNavn(tabeller, navnesett);
  const utenPeriode = new Set(tabeller.flatMap((t, nr) => (harPeriode(t) ? [] : [nr])));
  const enTabell = new Set(grupper.flatMap((g) => [...g.tabeller])).size === 1;
  // With one table there is nothing to put together but single slips, and looking costs time when companies are many.
  const kanIkkeSamles = (g: Gruppe) => enTabell && g.form !== '' && (g.antall > 1 || utenPeriode.size > 0);
  const lagt: Gruppe[] = [];
  for (const g of [...grupper].sort(rekkefoelge)) {
    const treff = kanIkkeSamles(g) ? register.eksakt(g.navn, null) : register.finn(g.navn, null);
    const naer = treff.slag === 'naer' ? lagt.find((l) => l.navn === treff.selskap.navn) : undefined;
    const eget =
      treff.slag === 'ukjent' ||
      (treff.slag === 'naer' && (naer === undefined || sideOmSide(g, naer, utenPeriode))) ||
      (treff.slag === 'tvetydig' && g.form !== '') ||
      (treff.slag === 'kjent' && g.form !== '' && navneledd(treff.selskap.navn).form !== g.form);
    if (!eget) continue;
    lagt.push(g);
    if (g.kommuner.size < 2) register.leggTil(g.navn, [...g.kommuner][0] ?? null);
    else for (const kommune of g.kommuner) register.leggTil(g.navn, kommune);
  }
}
