import { PERSONVERNGRENSE, slaaOpp } from '../parameters/index.ts';
import type { Innsyn } from '../portfolio/index.ts';
import { type Broek, heltall, type Periode, sammenlign, stoerst } from '../values/index.ts';
import type { Grunn } from './maal.ts';

/** The common limit on the period's last day: the least number of persons that a figure may be about for anybody. */
export function fellesPersonverngrense(periode: Periode): Broek {
  const oppslag = slaaOpp(PERSONVERNGRENSE, periode.til);
  if (oppslag.status !== 'kjent') throw new RangeError('personverngrensen har ikke verdi for alle dager');
  return oppslag.verdi;
}

/** The limit for whoever looks into this portfolio: the common one, or the kommune's own higher one. */
export function personverngrense(innsyn: Innsyn, periode: Periode): Broek {
  const felles = fellesPersonverngrense(periode);
  return innsyn.personverngrense === null ? felles : stoerst(felles, heltall(innsyn.personverngrense));
}

/** Why a figure about too few is not shown. */
export function faerreEnn(innsyn: Innsyn, periode: Periode): Extract<Grunn, { kode: 'faerre_enn' }> {
  return { kode: 'faerre_enn', grense: Number(personverngrense(innsyn, periode).t) };
}

/** A count that must not be shown: fewer than the limit, zero too. */
export function forFaa(innsyn: Innsyn, antall: Broek, periode: Periode): boolean {
  return sammenlign(antall, personverngrense(innsyn, periode)) < 0;
}
