import { brettOrd } from '../words/brett.ts';
import type { Kontekst } from './kontekst.ts';
import { erMaalrolle } from './kontekst.ts';
import type { Kolonne } from './tabell.ts';

/** Whether a header or label is nothing but the name of a tiltak («AFT»), which is read as its places. */
export function erBareTiltak(rolleId: string, tekst: string): boolean {
  return ['aft_plasser', 'vta_plasser'].includes(rolleId) && /^(?:aft|vta)$/.test(brettOrd(tekst));
}

/**
 * Columns that say only «AFT» and «VTA» in a table whose title gives a unit of money, with no other amounts in it and no
 * word of places: they may be kroner as well as places.
 */
export function kanVaereKroner(kolonner: readonly Kolonne[], kontekst: Kontekst): readonly Kolonne[] {
  if (kontekst.tierpotens === null || kontekst.ord.includes('plass')) return [];
  const maal = kolonner.filter((k) => k.rolle !== null && erMaalrolle(k.rolle) && !k.utelatt);
  return maal.every((k) => erBareTiltak(k.rolle?.id ?? '', k.overskrift)) ? maal : [];
}
