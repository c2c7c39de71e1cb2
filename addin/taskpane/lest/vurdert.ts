import { type Dato, type Funn, type Innsyn, kontroller, lagInnsyn } from '#core';
import type { LestArbeidsbok } from '../../workbook/index.ts';

/** The workbook as it was read, opened for looking things up, with what the rules say of it. */
export interface Vurdert {
  readonly lest: LestArbeidsbok;
  readonly innsyn: Innsyn;
  /** Companies by name, worst first within each. */
  readonly funn: readonly Funn[];
  /** The day that the rules were applied on. */
  readonly idag: Dato;
}

/** Applies every rule. `personverngrense`: persons; `null` for the common limit. */
export function vurder(lest: LestArbeidsbok, personverngrense: number | null, idag: Dato): Vurdert {
  const innsyn = lagInnsyn(lest.lesing.portefolje, { personverngrense });
  return { lest, innsyn, funn: kontroller(innsyn, idag), idag };
}
