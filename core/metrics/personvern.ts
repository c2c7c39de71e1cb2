import { PERSONVERNGRENSE, slaaOpp } from '../parameters/index.ts';
import type { Innsyn, SelskapId } from '../portfolio/index.ts';
import { type Broek, minus, negativ, type Periode, sammenlign, sammePeriode } from '../values/index.ts';

/** The least number of persons a figure may be about, on the period's last day. */
export function personverngrense(periode: Periode): Broek {
  const oppslag = slaaOpp(PERSONVERNGRENSE, periode.til);
  if (oppslag.status !== 'kjent') throw new RangeError('personverngrensen har ikke verdi for alle dager');
  return oppslag.verdi;
}

/** A count that must not be shown: fewer than the limit, zero too. */
export function forFaa(antall: Broek, periode: Periode): boolean {
  return sammenlign(antall, personverngrense(periode)) < 0;
}

/**
 * Whether any source says that so few left AFT in the period that nothing about them may be shown. One small count hides
 * them all: another source's percentage would give the persons away just the same.
 */
export function forFaaAvsluttede(innsyn: Innsyn, selskap: SelskapId, periode: Periode): boolean {
  return innsyn
    .aftResultater(selskap)
    .some(
      (r) => sammePeriode(r.periode, periode) && r.avsluttet?.status === 'kjent' && forFaa(r.avsluttet.verdi, periode),
    );
}

/** A part of a group that may be shown: the part, the rest and the whole each have enough persons, so that none gives another away. */
export function delKanVises(del: Broek, av: Broek, periode: Periode): boolean {
  const resten = minus(av, del);
  return !negativ(resten) && ![del, resten, av].some((antall) => forFaa(antall, periode));
}
