import { type Maaltall, mestDekkende } from '../metrics/index.ts';
import { aarFor, nyesteFoerst, type Periode, sammePeriode, ulikePerioder } from '../values/index.ts';

/**
 * The period of a group's figures, chosen as answers choose it ({@link mestDekkende}). Where none is known it is the
 * latest that anybody says something of, if only that it is hidden or missing. `null` when nobody says anything.
 */
export function fellesPeriode(perSelskap: readonly (readonly Maaltall[])[]): Periode | null {
  const perioder = [...ulikePerioder(perSelskap.flat().map((t) => t.periode))].sort(nyesteFoerst);
  const harTall = (tall: readonly Maaltall[], periode: Periode) =>
    tall.some((t) => t.resultat.status === 'kjent' && sammePeriode(t.periode, periode));
  const dekning = perioder.map((periode) => ({
    periode,
    har: new Set(perSelskap.flatMap((tall, nr) => (harTall(tall, periode) ? [nr] : []))),
  }));
  return mestDekkende<number, (typeof dekning)[number]>(dekning)?.periode ?? perioder[0] ?? null;
}

/**
 * The period that a whole summary speaks of for one measure, in headline, table and picture alike: as
 * {@link fellesPeriode}, but a part of a year only where nobody has a figure for a whole one. A board reads «2021» and
 * «januar–august 2022» as if they could be compared; newer parts of years stand by themselves and say so.
 */
export function sammendragsperiode(perSelskap: readonly (readonly Maaltall[])[]): Periode | null {
  const hele = perSelskap.map((tall) => tall.filter((t) => aarFor(t.periode) !== null));
  const finnes = hele.some((tall) => tall.some((t) => t.resultat.status === 'kjent'));
  return fellesPeriode(finnes ? hele : perSelskap);
}
