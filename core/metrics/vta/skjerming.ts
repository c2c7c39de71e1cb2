import type { Innsyn, VtaTilskudd } from '../../portfolio/index.ts';
import { heltall, sammenlign } from '../../values/index.ts';
import { forFaa } from '../personvern.ts';
import { deltakereI, skjulerHverandre, skjulteRader } from './deltakertall.ts';

/** Which amounts of one company and period may be shown. */
export interface Skjerming {
  viser(rad: VtaTilskudd): boolean;
  /** What the company got in all: stated, or added up. */
  readonly viserTotalen: boolean;
  /** Whether it may be seen which amounts a sum is made of. */
  readonly viserAlleLedd: boolean;
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
 * nor those of the kommuner that would give them away. The total's amounts are shown unless they are about so few, or
 * would let those of a hidden kommune be found.
 */
export function skjermingFor(innsyn: Innsyn, rader: readonly VtaTilskudd[]): Skjerming {
  const minste = minsteRader(rader);
  const skjulte = [...skjulteRader(innsyn, minste)];
  const kommuner = new Set(skjulte.map((r) => r.bostedskommune));
  const faa = (rad: VtaTilskudd) => {
    const antall = deltakereI(rad);
    return antall === null ? minste.length === 0 : forFaa(innsyn, antall, rad.periode);
  };
  const nokSkjules = skjulte.length === 0 || skjulerHverandre(innsyn, skjulte);
  const viserTotalen = nokSkjules && !rader.some((r) => r.bostedskommune === null && faa(r));
  return {
    viser: (rad) => (rad.bostedskommune === null ? viserTotalen : !kommuner.has(rad.bostedskommune)),
    viserTotalen,
    viserAlleLedd: skjulte.length === 0,
  };
}
