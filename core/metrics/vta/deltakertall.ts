import { sats } from '../../parameters/index.ts';
import type { Innsyn, VtaTilskudd } from '../../portfolio/index.ts';
import { type Broek, del, type Figur, gange, heltall, sum } from '../../values/index.ts';
import { forFaa } from '../personvern.ts';
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

/**
 * So many must be hidden together. Each one's share is always told: from two of them, and what both kinds of tilskudd
 * come to for the two together, the amounts of each would follow.
 */
export const MINST_SKJULTE = 3;

/**
 * The rows whose amounts, places and månedsverk must not be shown: those with too few deltakere, and so many of the
 * smallest others that the hidden ones can't be found as the total minus the rest.
 */
export function skjulteRader(innsyn: Innsyn, rader: readonly VtaTilskudd[]): ReadonlySet<VtaTilskudd> {
  const minstFoerst = [...rader].sort((a, b) => Number(stoerrelse(a) - stoerrelse(b)));
  const skjulte = minstFoerst.filter((r) => erFaaDeltakere(innsyn, r));
  if (skjulte.length === 0) return new Set();
  for (const rad of minstFoerst) {
    const samlet = sum(skjulte.map((r) => deltakereI(r) ?? heltall(0)));
    if (skjulte.length >= MINST_SKJULTE && !forFaa(innsyn, samlet, rad.periode)) break;
    if (!skjulte.includes(rad)) skjulte.push(rad);
  }
  return new Set(skjulte);
}

/** Whole deltakere, only to order rows by. */
function stoerrelse(rad: VtaTilskudd): bigint {
  const antall = deltakereI(rad);
  return antall === null ? 0n : antall.t / antall.n;
}
