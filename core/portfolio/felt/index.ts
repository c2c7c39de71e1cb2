import { AFT_DRIFTSFELT } from './aft-drift.ts';
import { PLASSFELT } from './plasser.ts';
import { RAPPORTERTE_FELT } from './rapportert.ts';
import { REGNSKAPSFELT } from './regnskap.ts';

export type { Felt, Feltgruppe } from './felt.ts';

export const FELT = [...REGNSKAPSFELT, ...PLASSFELT, ...AFT_DRIFTSFELT, ...RAPPORTERTE_FELT] as const;
export type FeltId = (typeof FELT)[number]['id'];

function ider(): readonly [FeltId, ...FeltId[]] {
  const [foerste, ...resten] = FELT.map((f) => f.id);
  if (foerste === undefined) throw new RangeError('ingen felt');
  return [foerste, ...resten];
}

export const FELT_IDER = ider();
