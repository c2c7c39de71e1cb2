import { FELT, type FeltId, type Innsyn, type SelskapId } from '../portfolio/index.ts';
import { evaluer } from './evaluer.ts';
import { type Periodetall, perPeriode } from './per-periode.ts';
import { feltet } from './uttrykk.ts';

/** A field as it stands, with its sources held together the way a metric's are: what the sources say, and where they disagree. */
export function felttall(innsyn: Innsyn, selskap: SelskapId, felt: FeltId): readonly Periodetall[] {
  const enhet = FELT.find((f) => f.id === felt)?.enhet ?? 'tall';
  return perPeriode(evaluer(felt, feltet(felt), enhet, innsyn, selskap));
}
