import { FELT, type FeltId, type Innsyn, type Nivaa, type Observasjon, type SelskapId } from '../portfolio/index.ts';
import { aarI, type Kilde, nyesteFoerst, type Periode, sammeKilde, sammePeriode } from '../values/index.ts';

/** The observations that one figure may be made of: one company, one period, one level. */
export interface Utvalg {
  readonly innsyn: Innsyn;
  readonly selskap: SelskapId;
  readonly periode: Periode;
  readonly nivaa: Nivaa | null;
  /** Whether an observation that states no level may stand in for one of this level. */
  readonly medUtenNivaa: boolean;
  /** The fields' observations as they are asked for: a formula asks for each several times. */
  readonly hentet: Map<FeltId, readonly Observasjon[]>;
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

export function sammeKildevalg(a: Kildevalg, b: Kildevalg): boolean {
  return a.nr === b.nr && a.paastand === b.paastand && sammeKilde(a.kilde, b.kilde);
}

const INGEN: readonly Observasjon[] = [];

/** A field's observations by period. Innsyn hands out the same list every time, so each is sorted out once. */
const PER_PERIODE = new WeakMap<readonly Observasjon[], ReadonlyMap<string, readonly Observasjon[]>>();

const periodenoekkel = (p: Periode): string => p.fra + p.til;

function iPerioden(innsyn: Innsyn, selskap: SelskapId, felt: FeltId, periode: Periode): readonly Observasjon[] {
  const alle = innsyn.observasjoner(selskap, felt);
  let ordnet = PER_PERIODE.get(alle);
  if (ordnet === undefined) {
    const ny = new Map<string, Observasjon[]>();
    for (const o of alle) {
      const noekkel = periodenoekkel(o.periode);
      const liste = ny.get(noekkel);
      if (liste === undefined) ny.set(noekkel, [o]);
      else liste.push(o);
    }
    ordnet = ny;
    PER_PERIODE.set(alle, ny);
  }
  return ordnet.get(periodenoekkel(periode)) ?? INGEN;
}

export function observasjonerI(utvalg: Utvalg, felt: FeltId): readonly Observasjon[] {
  const tidligere = utvalg.hentet.get(felt);
  if (tidligere !== undefined) return tidligere;
  const { innsyn, selskap, periode, nivaa, medUtenNivaa } = utvalg;
  const alle = iPerioden(innsyn, selskap, felt, periode);
  const passer = (o: Observasjon) => o.nivaa === nivaa || (o.nivaa === null && (medUtenNivaa || !NIVAAFELT.has(felt)));
  const funnet = alle.every(passer) ? alle : alle.filter(passer);
  utvalg.hentet.set(felt, funnet);
  return funnet;
}

/** All periods that the fields have observations in, newest first. */
export function perioderFor(innsyn: Innsyn, selskap: SelskapId, felt: readonly FeltId[]): readonly Periode[] {
  const ulike = new Map<string, Periode>();
  for (const f of felt) {
    for (const { periode } of innsyn.observasjoner(selskap, f)) ulike.set(periodenoekkel(periode), periode);
  }
  return [...ulike.values()].sort(nyesteFoerst);
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
  const nivaaer: (Nivaa | null)[] = [];
  for (const f of felt) {
    if (!NIVAAFELT.has(f)) continue;
    for (const o of iPerioden(innsyn, selskap, f, periode)) if (!nivaaer.includes(o.nivaa)) nivaaer.push(o.nivaa);
  }
  const oppgitte = nivaaer.filter((n) => n !== null);
  const lag = (nivaa: Nivaa | null, medUtenNivaa: boolean): Utvalg => ({
    innsyn,
    selskap,
    periode,
    nivaa,
    medUtenNivaa,
    hentet: new Map(),
  });
  if (oppgitte.length === 2) return nivaaer.map((n) => lag(n, n === null));
  return [lag(oppgitte[0] ?? null, true)];
}

/** The hovedkilde's observation: the first that has the figure and is no mere statement beside the tables. */
export function hovedobservasjon(observasjoner: readonly Observasjon[]): Observasjon | undefined {
  const kjente = observasjoner.filter((o) => o.figur.status === 'kjent');
  return kjente.find((o) => !o.paastand) ?? kjente[0] ?? observasjoner.find((o) => !o.paastand) ?? observasjoner[0];
}

export function fraKilden(observasjoner: readonly Observasjon[], valg: Kildevalg): readonly Observasjon[] {
  return observasjoner.filter((o) => o.paastand === valg.paastand && sammeKilde(o.figur.kilde, valg.kilde));
}

/** The sources of the fields, the hovedkilder's in reading order and then the statements beside the tables. */
export function kildevalgI(utvalg: Utvalg, felt: readonly FeltId[]): readonly Kildevalg[] {
  const valg: Kildevalg[] = [];
  for (const f of felt) {
    const iFeltet = observasjonerI(utvalg, f);
    for (const o of iFeltet) {
      const like = fraKilden(iFeltet, { kilde: o.figur.kilde, paastand: o.paastand, nr: 0 });
      const nytt = { kilde: o.figur.kilde, paastand: o.paastand, nr: like.indexOf(o) };
      if (!valg.some((v) => sammeKildevalg(v, nytt))) valg.push(nytt);
    }
  }
  return valg.sort((a, b) => Number(a.paastand) - Number(b.paastand));
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
