import type { Maaltall } from '../metrics/index.ts';
import { nyesteFoerst, type Periode, sammePeriode } from '../values/index.ts';

/**
 * One period for a whole group, so that two are never put side by side: the latest that more than half of the companies
 * with figures have one in, or, when there is none such, the one that most have. `null` when nobody has a figure.
 */
export function fellesPeriode(perSelskap: readonly (readonly Maaltall[])[]): Periode | null {
  const medTall = perSelskap
    .map((tall) => tall.filter((t) => t.resultat.status === 'kjent' || t.resultat.status === 'skjult'))
    .filter((tall) => tall.length > 0);
  const perioder = medTall.flat().map((t) => t.periode);
  const ulike = perioder.filter((p, nr) => perioder.findIndex((q) => sammePeriode(p, q)) === nr);
  const dekning = [...ulike].sort(nyesteFoerst).map((periode) => ({
    periode,
    antall: medTall.filter((tall) => tall.some((t) => sammePeriode(t.periode, periode))).length,
  }));
  const flertall = dekning.find((d) => d.antall * 2 > medTall.length);
  const flest = [...dekning].sort((a, b) => b.antall - a.antall)[0];
  return (flertall ?? flest)?.periode ?? null;
}
