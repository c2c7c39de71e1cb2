import { visPeriode } from '../../text/index.ts';
import { aarFor, type Periode } from '../../values/index.ts';

/** «i 2024», «i perioden januar–august 2024»: the same in both written standards. */
export function iPeriode(periode: Periode): string {
  return aarFor(periode) === null ? `i perioden ${visPeriode(periode)}` : `i ${visPeriode(periode)}`;
}
