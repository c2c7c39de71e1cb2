import {
  aarI,
  type Dato,
  dagerIMaaned,
  datoAv,
  maanedI,
  nesteDag,
  plussDager,
  plussMaaneder,
  ukedag,
} from '../values/index.ts';
import { erVirkedag, naermesteVirkedag } from './helligdager.ts';
import { datoI, type Lokaltid, lokaltidAv } from './lokaltid.ts';
import { type Flytting, type Hyppighet, MAANEDER_I, type Moeteslag, type Tidsplan } from './tidsplan.ts';

/** A version that somebody took into use. */
export interface Ibruktatt {
  readonly versjon: number;
  readonly tid: Lokaltid;
}

/** A meeting that stands in the portfolio, held or to come. */
export interface Moete {
  readonly slag: Moeteslag;
  /** Company id. */
  readonly selskap: string;
  readonly dato: Dato;
}

/** What schedules rest on beside the calendar. */
export interface Fakta {
  readonly versjoner: readonly Ibruktatt[];
  readonly moeter: readonly Moete[];
}

export type Anledning =
  | { readonly slag: 'kalender' }
  | { readonly slag: 'versjon'; readonly versjon: number }
  | { readonly slag: 'moete'; readonly moete: Moete };

/** A time when something is due, and why: two meetings on one day are one. */
export interface Forfall {
  readonly tidspunkt: Lokaltid;
  readonly anledninger: readonly Anledning[];
}

function flyttet(d: Dato, flytt: Flytting): Dato {
  if (flytt === 'nei') return d;
  return naermesteVirkedag(d, flytt === 'neste_virkedag' ? 1 : -1);
}

function virkedager(fra: Dato, til: Dato): Dato[] {
  const dager: Dato[] = [];
  for (let d = fra; d <= til; d = nesteDag(d)) if (erVirkedag(d)) dager.push(d);
  return dager;
}

function virkedagIPeriode(start: Dato, hver: Hyppighet, nummer: number): Dato[] {
  const slutt = plussDager(plussMaaneder(start, MAANEDER_I[hver]), -1);
  // No stretch of four weeks has fewer virkedager than a plan may ask for.
  const [fra, til] = nummer > 0 ? [start, plussDager(start, 27)] : [plussDager(slutt, -27), slutt];
  const dag = virkedager(fra, til).at(nummer > 0 ? nummer - 1 : nummer);
  return dag === undefined ? [] : [dag];
}

/** The first days of the periods that touch the stretch. */
function perioder(fra: Dato, til: Dato, hver: Hyppighet): Dato[] {
  const lengde = MAANEDER_I[hver];
  const foerste = Math.floor((maanedI(fra) - 1) / lengde) * lengde + 1;
  const starter: Dato[] = [];
  for (let d = datoAv(aarI(fra), foerste, 1); d <= til; d = plussMaaneder(d, lengde)) starter.push(d);
  return starter;
}

type Kalenderplan = Exclude<Tidsplan, { slag: 'etter_versjon' | 'foer_moete' }>;

/** The dates of a calendar's plan; a little outside the stretch too, since a day may be moved into it. */
function kalenderdatoer(plan: Kalenderplan, fra: Dato, til: Dato): Dato[] {
  switch (plan.slag) {
    case 'virkedag':
      return perioder(fra, til, plan.hver).flatMap((start) => virkedagIPeriode(start, plan.hver, plan.nummer));
    case 'dag_i_maaneden':
      return perioder(fra, til, 'maaned').map((start) => {
        const [aar, maaned] = [aarI(start), maanedI(start)];
        return flyttet(datoAv(aar, maaned, Math.min(plan.dag, dagerIMaaned(aar, maaned))), plan.flytt);
      });
    case 'ukedag':
    case 'daglig': {
      const datoer: Dato[] = [];
      for (let d = fra; d <= til; d = nesteDag(d)) {
        if (plan.slag === 'ukedag' ? ukedag(d) === plan.ukedag : !plan.bareVirkedager || erVirkedag(d)) datoer.push(d);
      }
      return plan.slag === 'ukedag' ? datoer.map((d) => flyttet(d, plan.flytt)) : datoer;
    }
  }
}

interface Kandidat {
  readonly dato: Dato;
  readonly anledning: Anledning;
}

/** Easter and the longest Christmas move a day no further than this. */
const LENGST_FLYTTET = 14;

function kandidater(plan: Tidsplan, { versjoner, moeter }: Fakta, fra: Dato, til: Dato): Kandidat[] {
  switch (plan.slag) {
    case 'etter_versjon':
      return versjoner.map(({ versjon, tid }) => ({
        dato: flyttet(plussDager(datoI(tid), plan.dager), plan.flytt),
        anledning: { slag: 'versjon', versjon },
      }));
    case 'foer_moete':
      return moeter
        .filter((m) => m.slag === plan.moete)
        .map((moete) => ({
          dato: flyttet(plussDager(moete.dato, -plan.dager), plan.flytt),
          anledning: { slag: 'moete', moete },
        }));
    default:
      return kalenderdatoer(plan, plussDager(fra, -LENGST_FLYTTET), plussDager(til, LENGST_FLYTTET)).map((dato) => ({
        dato,
        anledning: { slag: 'kalender' },
      }));
  }
}

/** Everything that is due after `etter`, until and with `til`, the earliest first. Times on the clock's face. */
export function forfall(plan: Tidsplan, fakta: Fakta, etter: Lokaltid, til: Lokaltid): Forfall[] {
  const etterTid = new Map<Lokaltid, Anledning[]>();
  for (const { dato, anledning } of kandidater(plan, fakta, datoI(etter), datoI(til))) {
    const tidspunkt = lokaltidAv(dato, plan.klokken);
    if (tidspunkt <= etter || tidspunkt > til) continue;
    const sammen = etterTid.get(tidspunkt);
    if (sammen === undefined) etterTid.set(tidspunkt, [anledning]);
    else if (anledning.slag !== 'kalender') sammen.push(anledning);
  }
  return [...etterTid]
    .map(([tidspunkt, anledninger]) => ({ tidspunkt, anledninger }))
    .sort((a, b) => (a.tidspunkt < b.tidspunkt ? -1 : 1));
}

/** A year, and what a day can be moved: every calendar's plan comes round within it. */
const LENGST_FRAM = 400;

/** The next time something is due, as far as is known today; `null`: nothing is planned. */
export function nesteForfall(plan: Tidsplan, fakta: Fakta, etter: Lokaltid): Forfall | null {
  const til = lokaltidAv(plussDager(datoI(etter), LENGST_FRAM), plan.klokken);
  return forfall(plan, fakta, etter, til)[0] ?? null;
}
