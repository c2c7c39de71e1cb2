import { periodenoekkel } from '../portfolio/index.ts';
import type { Periode } from '../values/index.ts';
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

/** The same text for figures that answer the same question: one period, one level, one kind of source that counted. */
function sporsmaal(t: Maaltall): string {
  return `${periodenoekkel(t.periode)} ${t.nivaa} ${t.definisjon?.kildeslag}`;
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
  const grupper = new Map<string, { readonly foerste: Maaltall; readonly alle: Maaltall[] }>();
  for (const t of tall) {
    const noekkel = sporsmaal(t);
    const gruppe = grupper.get(noekkel);
    if (gruppe === undefined) grupper.set(noekkel, { foerste: t, alle: [t] });
    else gruppe.alle.push(t);
  }
  return [...grupper.values()].map(({ foerste, alle }) => {
    const kjente = alle.filter((t) => t.resultat.status === 'kjent');
    const hoved = alle.find((t) => t.resultat.status === 'skjult') ?? alle.find((t) => t.hoved) ?? kjente[0] ?? foerste;
    const alternativer = hoved.resultat.status === 'kjent' ? [hoved, ...kjente.filter((t) => t !== hoved)] : [hoved];
    const { periode, nivaa } = foerste;
    return { periode, nivaa, status: statusFor(alternativer, hoved), hoved, alternativer };
  });
}
