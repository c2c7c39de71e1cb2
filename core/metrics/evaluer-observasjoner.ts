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

export function observasjonerI(utvalg: Utvalg, felt: FeltId): readonly Observasjon[] {
  return utvalg.innsyn
    .observasjoner(utvalg.selskap, felt)
    .filter(
      (o) =>
        sammePeriode(o.periode, utvalg.periode) &&
        (o.nivaa === utvalg.nivaa || (o.nivaa === null && (utvalg.medUtenNivaa || !NIVAAFELT.has(felt)))),
    );
}

/** All periods that the fields have observations in, newest first. */
export function perioderFor(innsyn: Innsyn, selskap: SelskapId, felt: readonly FeltId[]): readonly Periode[] {
  const alle = felt.flatMap((f) => innsyn.observasjoner(selskap, f).map((o) => o.periode));
  return alle.filter((p, nr) => alle.findIndex((q) => sammePeriode(p, q)) === nr).sort(nyesteFoerst);
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
  const iPerioden = felt
    .filter((f) => NIVAAFELT.has(f))
    .flatMap((f) => innsyn.observasjoner(selskap, f).filter((o) => sammePeriode(o.periode, periode)));
  const nivaaer = [...new Set(iPerioden.map((o) => o.nivaa))];
  const oppgitte = nivaaer.filter((n) => n !== null);
  const lag = (nivaa: Nivaa | null, medUtenNivaa: boolean): Utvalg => ({
    innsyn,
    selskap,
    periode,
    nivaa,
    medUtenNivaa,
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
