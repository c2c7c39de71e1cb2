import { FELT, type FeltId, type Innsyn, type SelskapId } from '../portfolio/index.ts';
import { evaluer } from './evaluer.ts';
import { type Periodetall, perPeriode } from './per-periode.ts';

/** A field as its sources give it, by period and level, with disagreements kept: for facts that are no metric of their own. */
export function felttall(innsyn: Innsyn, selskap: SelskapId, felt: FeltId): readonly Periodetall[] {
  const enhet = FELT.find((f) => f.id === felt)?.enhet ?? 'tall';
  return perPeriode(evaluer(felt, { slag: 'felt', felt }, enhet, innsyn, selskap));
}
