import { FELT, type FeltId, type Innsyn, type SelskapId } from '../portfolio/index.ts';
import { evaluer } from './evaluer.ts';
import { husk } from './formelmaal.ts';
import { type Periodetall, perPeriode } from './per-periode.ts';
import { feltet } from './uttrykk.ts';

/** Counts of deltakere in groups: never as they stand, only through the metrics, which hide the small ones. */
type Deltakergruppe = 'frafall' | 'i_arbeid_etter_6mnd';

const ETTER_FELT = new Map(
  FELT.map(({ id, enhet }) => [
    id,
    husk((innsyn, selskap) => perPeriode(evaluer(id, feltet(id), enhet, innsyn, selskap))),
  ]),
);

/** A field as it stands, with its sources held together the way a metric's are: what the sources say, and where they disagree. */
export function felttall(
  innsyn: Innsyn,
  selskap: SelskapId,
  felt: Exclude<FeltId, Deltakergruppe>,
): readonly Periodetall[] {
  return ETTER_FELT.get(felt)?.(innsyn, selskap) ?? [];
}
