import { sats } from '../../parameters/index.ts';
import type { Innsyn, VtaTilskudd } from '../../portfolio/index.ts';
import { type Broek, del, type Figur, gange, heltall, lik, sum } from '../../values/index.ts';
import { forFaa } from '../personvern.ts';
import { besteLinje, erLinje } from './medfinansiering.ts';
import { maanederI } from './statlig-tilskudd.ts';

const kjent = (f: Figur | null): Broek | null => (f?.status === 'kjent' ? f.verdi : null);

/**
 * How many deltakere a row is about: as stated, or as anyone could work it out from places, månedsverk or the amount
 * divided by the sats. `null` when nothing tells.
 */
export function deltakereI(rad: VtaTilskudd): Broek | null {
  const oppgitt = kjent(rad.deltakere) ?? kjent(rad.plasser);
  if (oppgitt !== null) return oppgitt;
  const maaneder = maanederI(rad.periode);
  if (maaneder === null) return null;
  const maanedsverk = kjent(rad.maanedsverk);
  if (maanedsverk !== null) return del(maanedsverk, heltall(maaneder));
  const statlig = kjent(rad.statligTilskudd);
  const satsen = sats('VTA', rad.periode.fra);
  return statlig === null || satsen.status !== 'kjent' ? null : del(statlig, gange(satsen.verdi, heltall(maaneder)));
}

/** Whether a row's amounts would tell about fewer persons than the limit; also when nobody knows how many. */
export function erFaaDeltakere(innsyn: Innsyn, rad: VtaTilskudd): boolean {
  const antall = deltakereI(rad);
  return antall === null || forFaa(innsyn, antall, rad.periode);
}

function andelen(rad: VtaTilskudd): Broek | null {
  const linje = besteLinje(rad);
  return erLinje(linje) ? linje.andel.verdi : null;
}

/** Whether rows together are about at least two kommuner and enough deltakere. */
function erMange(innsyn: Innsyn, rader: readonly VtaTilskudd[]): boolean {
  const samlet = sum(rader.map((r) => deltakereI(r) ?? heltall(0)));
  return rader.length > 1 && !rader.some((r) => forFaa(innsyn, samlet, r.periode));
}

/**
 * Whether rows can be hidden behind their sum. Each one's share is always told; where all but one have the same, that
 * one's amounts follow from the sum of both kinds of tilskudd: of two with unlike shares, both do.
 */
export function skjulerHverandre(innsyn: Innsyn, rader: readonly VtaTilskudd[]): boolean {
  if (!erMange(innsyn, rader)) return false;
  const andeler = rader.map(andelen);
  return !andeler.some((egen, nr) => {
    const andres = andeler.filter((_, annen) => annen !== nr);
    return egen !== null && andres.every((a) => a !== null && !lik(a, egen) && lik(a, andres[0] ?? a));
  });
}

/**
 * The rows whose amounts, places and månedsverk must not be shown: those with too few deltakere, and so many of the
 * smallest others that the hidden ones can't be found as the total minus the rest. Where not even all together hide each
 * other, it is the total that must go ({@link skjulerHverandre}), and one neighbour is enough.
 */
export function skjulteRader(innsyn: Innsyn, rader: readonly VtaTilskudd[]): ReadonlySet<VtaTilskudd> {
  const minstFoerst = [...rader].sort((a, b) => Number(stoerrelse(a) - stoerrelse(b)));
  const faa = minstFoerst.filter((r) => erFaaDeltakere(innsyn, r));
  if (faa.length === 0) return new Set();
  const utvidelser = [
    faa,
    ...minstFoerst.filter((r) => !faa.includes(r)).map((__, nr, andre) => [...faa, ...andre.slice(0, nr + 1)]),
  ];
  const skjulte =
    utvidelser.find((u) => skjulerHverandre(innsyn, u)) ??
    utvidelser.find((u) => erMange(innsyn, u)) ??
    utvidelser.at(-1);
  return new Set(skjulte);
}

/** Whole deltakere, only to order rows by. */
function stoerrelse(rad: VtaTilskudd): bigint {
  const antall = deltakereI(rad);
  return antall === null ? 0n : antall.t / antall.n;
}
