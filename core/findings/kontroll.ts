import type { Innsyn, Selskap } from '../portfolio/index.ts';
import { sorter } from '../text/index.ts';
import type { Dato } from '../values/index.ts';
import { REGLER } from './katalog.ts';
import { ALVOR, type Funn } from './regel.ts';

/** Every finding of every rule for one company on a day: worst first, then in the catalogue's order. */
export function kontrollerSelskap(innsyn: Innsyn, selskap: Selskap, idag: Dato): readonly Funn[] {
  return REGLER.flatMap((regel) => regel.vurder(innsyn, selskap, idag)).sort(
    (a, b) => ALVOR.indexOf(a.alvor) - ALVOR.indexOf(b.alvor),
  );
}

/**
 * Every finding of every rule for every company on a day: companies by name in Norwegian order, worst first within a
 * company, then in the catalogue's order.
 */
export function kontroller(innsyn: Innsyn, idag: Dato): readonly Funn[] {
  return sorter(innsyn.portefolje.selskaper, (s) => s.navn).flatMap((s) => kontrollerSelskap(innsyn, s, idag));
}
