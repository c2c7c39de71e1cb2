import type { Figurblad } from '../explanation/index.ts';
import {
  FELT,
  type FeltId,
  type Innsyn,
  type Nivaa,
  type Observasjon,
  periodenoekkel,
  type SelskapId,
} from '../portfolio/index.ts';
import { aarI, type Kilde, nyesteFoerst, type Periode, sammeKilde, sammePeriode } from '../values/index.ts';

/** The observations that one figure may be made of: one company, one period, one level. */
export interface Utvalg {
  readonly innsyn: Innsyn;
  readonly selskap: SelskapId;
  readonly periode: Periode;
  /** The period as the portfolio's index knows it. */
  readonly noekkel: string;
  readonly nivaa: Nivaa | null;
  /** Whether an observation that states no level may stand in for one of this level. */
  readonly medUtenNivaa: boolean;
  /** The leaves that the company's observations have been made into. */
  readonly blader: Map<Observasjon, Figurblad>;
}

/** What is found out about a company while its figures are worked out, and asked for again by the next formula. */
interface Arbeidsminne {
  readonly blader: Map<Observasjon, Figurblad>;
  /** By the formula's list of fields, which is the same list every time. */
  readonly perioder: Map<readonly FeltId[], readonly Periode[]>;
}

const MINNE = new WeakMap<Innsyn, Map<SelskapId, Arbeidsminne>>();

function minnetOm(innsyn: Innsyn, selskap: SelskapId): Arbeidsminne {
  const alle = MINNE.get(innsyn) ?? new Map<SelskapId, Arbeidsminne>();
  if (alle.size === 0) MINNE.set(innsyn, alle);
  const tidligere = alle.get(selskap);
  if (tidligere !== undefined) return tidligere;
  const nytt = { blader: new Map(), perioder: new Map() };
  alle.set(selskap, nytt);
  return nytt;
}

/** One source's statement number `nr` (from 0) in that source: a source that gives a figure twice is two of these. */
export interface Kildevalg {
  readonly kilde: Kilde;
  readonly paastand: boolean;
  readonly nr: number;
}

/** Fields of the accounts: only these are different on konsern and selskap level. */
const NIVAAFELT: ReadonlySet<string> = new Set(
  FELT.filter((f) => f.gruppe === 'regnskap' || (f.gruppe === 'rapportert' && f.enhet === 'andel')).map((f) => f.id),
);

/** Whether two choices are the same statement of the same source. */
export function sammeKildevalg(a: Kildevalg, b: Kildevalg): boolean {
  return a.nr === b.nr && a.paastand === b.paastand && sammeKilde(a.kilde, b.kilde);
}

const INGEN: readonly Observasjon[] = [];

function iPerioden(innsyn: Innsyn, selskap: SelskapId, felt: FeltId, noekkel: string): readonly Observasjon[] {
  return innsyn.observasjonerPerPeriode(selskap, felt).get(noekkel)?.observasjoner ?? INGEN;
}

/** A field's observations in the selection, in reading order. Only fields of the accounts have levels to tell apart. */
export function observasjonerI(utvalg: Utvalg, felt: FeltId): readonly Observasjon[] {
  const { innsyn, selskap, noekkel, nivaa, medUtenNivaa } = utvalg;
  const alle = iPerioden(innsyn, selskap, felt, noekkel);
  const passer = (o: Observasjon) => o.nivaa === nivaa || (o.nivaa === null && (medUtenNivaa || !NIVAAFELT.has(felt)));
  return alle.every(passer) ? alle : alle.filter(passer);
}

/** All periods that the fields have observations in, newest first. */
export function perioderFor(innsyn: Innsyn, selskap: SelskapId, felt: readonly FeltId[]): readonly Periode[] {
  const { perioder } = minnetOm(innsyn, selskap);
  const tidligere = perioder.get(felt);
  if (tidligere !== undefined) return tidligere;
  const ulike = new Map<string, Periode>();
  for (const f of felt) {
    for (const [noekkel, { periode }] of innsyn.observasjonerPerPeriode(selskap, f)) ulike.set(noekkel, periode);
  }
  const ordnet = [...ulike.values()].sort(nyesteFoerst);
  perioder.set(felt, ordnet);
  return ordnet;
}

/**
 * The levels of one period, in reading order. A figure without a level goes with the only level there is; where both
 * konsern and selskap stand, nobody knows which it belongs to, and it answers for itself.
 */
export function utvalgFor(
  innsyn: Innsyn,
  selskap: SelskapId,
  periode: Periode,
  felt: readonly FeltId[],
): readonly Utvalg[] {
  const noekkel = periodenoekkel(periode);
  const { blader } = minnetOm(innsyn, selskap);
  const nivaaer: (Nivaa | null)[] = [];
  for (const f of felt) {
    if (!NIVAAFELT.has(f)) continue;
    for (const o of iPerioden(innsyn, selskap, f, noekkel)) if (!nivaaer.includes(o.nivaa)) nivaaer.push(o.nivaa);
  }
  const oppgitte = nivaaer.filter((n) => n !== null);
  const lag = (nivaa: Nivaa | null, medUtenNivaa: boolean): Utvalg => ({
    innsyn,
    selskap,
    periode,
    noekkel,
    nivaa,
    medUtenNivaa,
    blader,
  });
  if (oppgitte.length === 2) return nivaaer.map((n) => lag(n, n === null));
  return [lag(oppgitte[0] ?? null, true)];
}

/** The hovedkilde's observation: the first that has the figure and is no mere statement beside the tables. */
export function hovedobservasjon(observasjoner: readonly Observasjon[]): Observasjon | undefined {
  if (observasjoner.length < 2) return observasjoner[0];
  const kjente = observasjoner.filter((o) => o.figur.status === 'kjent');
  return kjente.find((o) => !o.paastand) ?? kjente[0] ?? observasjoner.find((o) => !o.paastand) ?? observasjoner[0];
}

/** Whether an observation is the source's own, as a table's figure or as a statement beside the tables. */
export function erFraKilden(o: Observasjon, kilde: Pick<Kildevalg, 'kilde' | 'paastand'>): boolean {
  return o.paastand === kilde.paastand && sammeKilde(o.figur.kilde, kilde.kilde);
}

/** How many of the observations before this one the same source gave. */
function nummerFraKilden(iFeltet: readonly Observasjon[], o: Observasjon, fra: Pick<Kildevalg, 'kilde' | 'paastand'>) {
  let nr = 0;
  for (const tidligere of iFeltet) {
    if (tidligere === o) break;
    if (erFraKilden(tidligere, fra)) nr += 1;
  }
  return nr;
}

/** The sources of the fields, the hovedkilder's in reading order and then the statements beside the tables. */
export function kildevalgI(utvalg: Utvalg, felt: readonly FeltId[]): readonly Kildevalg[] {
  const valg: Kildevalg[] = [];
  for (const f of felt) {
    const iFeltet = observasjonerI(utvalg, f);
    for (const o of iFeltet) {
      const fra = { kilde: o.figur.kilde, paastand: o.paastand };
      const nr = nummerFraKilden(iFeltet, o, fra);
      if (!valg.some((v) => v.nr === nr && erFraKilden(o, v))) valg.push({ ...fra, nr });
    }
  }
  return paastanderSist(valg);
}

/** The tables' figures before the statements beside them, each in the order given. */
export function paastanderSist<T extends { readonly paastand: boolean }>(liste: readonly T[]): readonly T[] {
  return liste.some((v) => v.paastand)
    ? [...liste.filter((v) => !v.paastand), ...liste.filter((v) => v.paastand)]
    : liste;
}

/** The calendar years near a period's own, nearest first, the later of two equally near first; the period's own is left out. */
export function naerePerioder(
  innsyn: Innsyn,
  selskap: SelskapId,
  periode: Periode,
  felt: readonly FeltId[],
  innen: number,
): readonly Periode[] {
  const avstand = (p: Periode) => Math.abs(aarI(p.til) - aarI(periode.til));
  return perioderFor(innsyn, selskap, felt)
    .filter((p) => !sammePeriode(p, periode) && avstand(p) <= innen)
    .sort((a, b) => avstand(a) - avstand(b));
}
