import { type Broek, type Intervall, sammenlign } from '../../values/index.ts';

/** Where a figure lies when rounding is reckoned with: surely at or above a limit, surely below, or either. */
export type Side = 'minst' | 'under' | 'usikker';

/** Exactly on the limit is met. */
export function sideAv(intervall: Intervall, grense: Broek): Side {
  if (sammenlign(intervall.fra, grense) >= 0) return 'minst';
  return sammenlign(intervall.til, grense) < 0 ? 'under' : 'usikker';
}

/** What several statements of one figure agree on; they disagree about the verdict when they lie on different sides. */
export function felles<T>(utfall: readonly T[]): T | 'uenige' | 'ingen' {
  const [foerste] = utfall;
  if (foerste === undefined) return 'ingen';
  return utfall.every((u) => u === foerste) ? foerste : 'uenige';
}
