import { type Periode, sammePeriode } from '../values/index.ts';
import type { Maaltall } from './maal.ts';

/** What all sources together say of one company, period and level. */
export interface Periodetall {
  readonly periode: Periode;
  readonly nivaa: Maaltall['nivaa'];
  readonly status: 'kjent' | 'motstrid' | 'mangler' | 'skjult' | 'ikke_beregnbar';
  /** The hovedkilde's figure: the one that lists, rankings and sums use. */
  readonly hoved: Maaltall;
  /** Every figure, the hovedkilde's first. More than one: the sources disagree beyond what rounding explains. */
  readonly alternativer: readonly Maaltall[];
}

function sammeSporsmaal(a: Maaltall, b: Maaltall): boolean {
  const kildeslag = (t: Maaltall) => t.definisjon?.kildeslag;
  return sammePeriode(a.periode, b.periode) && a.nivaa === b.nivaa && kildeslag(a) === kildeslag(b);
}

function statusFor(alternativer: readonly Maaltall[], hoved: Maaltall): Periodetall['status'] {
  if (alternativer.some((t) => t.resultat.status === 'skjult')) return 'skjult';
  const kjente = alternativer.filter((t) => t.resultat.status === 'kjent').length;
  return kjente > 1 ? 'motstrid' : hoved.resultat.status;
}

/**
 * One metric's figures for one company, gathered by period and level (and, for AFT results, by who counted): known,
 * disputed, or why not. The order of the figures is kept: newest period first, and the first source's level first.
 */
export function perPeriode(tall: readonly Maaltall[]): readonly Periodetall[] {
  const foerstePaaPlass = tall.filter((t, nr) => tall.findIndex((u) => sammeSporsmaal(t, u)) === nr);
  return foerstePaaPlass.map((foerste) => {
    const alle = tall.filter((t) => sammeSporsmaal(t, foerste));
    const kjente = alle.filter((t) => t.resultat.status === 'kjent');
    const hoved = alle.find((t) => t.resultat.status === 'skjult') ?? alle.find((t) => t.hoved) ?? kjente[0] ?? foerste;
    const alternativer = hoved.resultat.status === 'kjent' ? [hoved, ...kjente.filter((t) => t !== hoved)] : [hoved];
    return {
      periode: foerste.periode,
      nivaa: foerste.nivaa,
      status: statusFor(alternativer, hoved),
      hoved,
      alternativer,
    };
  });
}
