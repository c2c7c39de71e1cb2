import type { Innsyn } from '../portfolio/index.ts';
import type { Frigivelse } from '../statistics/index.ts';
import { aarsaksfrigivelser } from './aft/aarsakstabell.ts';
import { deltakerfrigivelser } from './aft/deltakervern.ts';
import { vtafrigivelser } from './vta/skjerming.ts';

/**
 * What a version releases of its protected tables. To be stored with the version when it is taken into use, and given
 * to `lagInnsyn` with those of all versions before it when the next one is opened; oldest first. Decided on the whole
 * portfolio. Secret: it holds what is hidden.
 */
export function frigivelserFor(innsyn: Innsyn): readonly Frigivelse[] {
  return [...aarsaksfrigivelser(innsyn), ...deltakerfrigivelser(innsyn), ...vtafrigivelser(innsyn)];
}
