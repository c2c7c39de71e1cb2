import { type Dagtelling, dagtellingFor, type Oppslag, type Ordning, plassandel, sats } from '../parameters/index.ts';
import {
  aarI,
  type Broek,
  broek,
  dagerIMaaned,
  dagI,
  datoAv,
  gange,
  maanedI,
  NULL,
  overlapper,
  type Periode,
  pluss,
  rund,
  sum,
  ukedag,
} from '../values/index.ts';

/** One deltaker's use of a place with one omfang. No person is known here: only days and shares. */
export interface Deltakelse {
  /** First and last day, both included. */
  readonly periode: Periode;
  /** Share of full time, 0–1. */
  readonly omfang: Broek;
}

/** Nav shows, and sums, månedsverk with this many decimals. */
const DESIMALER = 5;

/** The parts of a period that lie in each calendar month, in order. */
export function perMaaned(periode: Periode): readonly Periode[] {
  const deler: Periode[] = [];
  const [foerste, siste] = [
    aarI(periode.fra) * 12 + maanedI(periode.fra) - 1,
    aarI(periode.til) * 12 + maanedI(periode.til) - 1,
  ];
  for (let nummer = foerste; nummer <= siste; nummer++) {
    const [aar, maaned] = [Math.floor(nummer / 12), (nummer % 12) + 1];
    deler.push({
      fra: nummer === foerste ? periode.fra : datoAv(aar, maaned, 1),
      til: nummer === siste ? periode.til : datoAv(aar, maaned, dagerIMaaned(aar, maaned)),
    });
  }
  return deler;
}

function dager(del: Periode, telling: Dagtelling): number {
  const [fra, til] = [dagI(del.fra), dagI(del.til)];
  if (telling === 'kalenderdager') return til - fra + 1;
  const foersteUkedag = ukedag(del.fra);
  let antall = 0;
  for (let dag = 0; dag <= til - fra; dag++) if ((foersteUkedag - 1 + dag) % 7 < 5) antall++;
  return antall;
}

function heleMaaneden(del: Periode): Periode {
  const [aar, maaned] = [aarI(del.fra), maanedI(del.fra)];
  return { fra: datoAv(aar, maaned, 1), til: datoAv(aar, maaned, dagerIMaaned(aar, maaned)) };
}

/**
 * Månedsverk of one deltakelse by the rules Nav pays by: in each month the days used as a share of the month's days
 * (calendar days before 1.8.2025, Monday–Friday from then), times 1 or ½ for part time; summed exactly and rounded
 * half up to five decimals, once per deltakelse.
 *
 * Which rule applies is decided month by month, as Nav pays month by month, so that it makes no difference how a
 * longer deltakelse is cut. Source: navikt/mulighetsrommet, UtbetalingBeregning.
 */
export function maanedsverk(ordning: Ordning, deltakelse: Deltakelse): Broek {
  const deler = perMaaned(deltakelse.periode).map((del) => {
    const telling = dagtellingFor(del.til);
    const andel = broek(BigInt(dager(del, telling)), BigInt(dager(heleMaaneden(del), telling)));
    return gange(andel, plassandel(ordning, deltakelse.omfang, del.fra));
  });
  return rund(sum(deler), DESIMALER);
}

/** Σ månedsverk × sats, rounded once, half up, to whole kroner. */
export function tilskuddsbeloep(maanedsverk: Iterable<Broek>, satsPerMaaned: Broek): Broek {
  return rund(gange(sum(maanedsverk), satsPerMaaned));
}

/** A part of a deltakelse within one year, with the rate it is paid by. */
export interface Tilskuddslinje {
  readonly periode: Periode;
  readonly maanedsverk: Broek;
  readonly sats: Broek;
}

export type Tilskudd =
  | {
      readonly status: 'kjent';
      readonly linjer: readonly Tilskuddslinje[];
      readonly maanedsverk: Broek;
      /** Whole kroner. */
      readonly beloep: Broek;
    }
  | { readonly status: 'mangler'; readonly oppslag: Oppslag & { readonly status: 'mangler' } }
  /** Two periods of one deltaker overlap, or an omfang is not between 0 and 1. */
  | { readonly status: 'ugyldig'; readonly grunn: 'overlapp' | 'omfang' };

function perAar(periode: Periode): readonly Periode[] {
  const deler: Periode[] = [];
  for (let aar = aarI(periode.fra); aar <= aarI(periode.til); aar++) {
    deler.push({
      fra: aar === aarI(periode.fra) ? periode.fra : datoAv(aar, 1, 1),
      til: aar === aarI(periode.til) ? periode.til : datoAv(aar, 12, 31),
    });
  }
  return deler;
}

function feil(deltaker: readonly Deltakelse[]): 'overlapp' | 'omfang' | null {
  if (deltaker.some(({ omfang }) => omfang.t <= 0n || omfang.t > omfang.n)) return 'omfang';
  const overlapp = deltaker.some((a, i) => deltaker.slice(i + 1).some((b) => overlapper(a.periode, b.periode)));
  return overlapp ? 'overlapp' : null;
}

/**
 * What the state pays for the deltakelser, each deltaker's own list of periods, with the rate of the year each part
 * lies in. A year without a known rate gives `mangler` for the whole: half an amount would look like all of it.
 */
export function statligTilskudd(ordning: Ordning, deltakere: readonly (readonly Deltakelse[])[]): Tilskudd {
  const linjer: Tilskuddslinje[] = [];
  for (const deltaker of deltakere) {
    const grunn = feil(deltaker);
    if (grunn !== null) return { status: 'ugyldig', grunn };
    for (const { periode, omfang } of deltaker) {
      for (const del of perAar(periode)) {
        const oppslag = sats(ordning, del.fra);
        if (oppslag.status === 'mangler') return { status: 'mangler', oppslag };
        linjer.push({
          periode: del,
          maanedsverk: maanedsverk(ordning, { periode: del, omfang }),
          sats: oppslag.verdi,
        });
      }
    }
  }
  const ufordelt = linjer.map((l) => gange(l.maanedsverk, l.sats)).reduce(pluss, NULL);
  return { status: 'kjent', linjer, maanedsverk: sum(linjer.map((l) => l.maanedsverk)), beloep: rund(ufordelt) };
}
