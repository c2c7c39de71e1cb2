import type { Innsyn, VtaTilskudd } from '../../portfolio/index.ts';
import { heltall, sammenlign, sum } from '../../values/index.ts';
import { personverngrense } from '../personvern.ts';
import { deltakereI, erFaaDeltakere, skjulteRader } from './deltakertall.ts';

/** Which amounts of one company and period may be shown. */
export interface Skjerming {
  viser(rad: VtaTilskudd): boolean;
}

/** One row per kommune, the one about fewest deltakere: a kommune that any source counts too few in is hidden in all. */
function minsteRader(rader: readonly VtaTilskudd[]): readonly VtaTilskudd[] {
  const antall = (r: VtaTilskudd) => deltakereI(r) ?? heltall(0);
  const kommuner = [...new Set(rader.map((r) => r.bostedskommune).filter((k) => k !== null))];
  return kommuner.flatMap((k) =>
    rader
      .filter((r) => r.bostedskommune === k)
      .sort((a, b) => sammenlign(antall(a), antall(b)))
      .slice(0, 1),
  );
}

/**
 * Percentage and verdict are always shown; the amounts of a bostedskommune with fewer deltakere than the limit are not,
 * nor those of the kommuner that would give them away. The total's amounts are shown unless they are about so few.
 */
export function skjermingFor(innsyn: Innsyn, rader: readonly VtaTilskudd[]): Skjerming {
  const minste = minsteRader(rader);
  const skjulte = [...skjulteRader(innsyn, minste)];
  const kommuner = new Set(skjulte.map((r) => r.bostedskommune));
  const samlet = sum(skjulte.map((r) => deltakereI(r) ?? heltall(0)));
  const totalKanVises = (total: VtaTilskudd) =>
    !erFaaDeltakere(innsyn, total) &&
    (skjulte.length === 0 || sammenlign(samlet, personverngrense(innsyn, total.periode)) >= 0);
  return { viser: (rad) => (rad.bostedskommune === null ? totalKanVises(rad) : !kommuner.has(rad.bostedskommune)) };
}
