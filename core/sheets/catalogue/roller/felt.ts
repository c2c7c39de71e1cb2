import { FELT, type Felt, type Feltgruppe, type FeltId } from '../../../portfolio/index.ts';
import type { Enhet } from '../../../values/index.ts';
import { type Kolonnerolle, type Rolletype, rolle } from '../rolle.ts';

function typeFor(enhet: Enhet): Rolletype {
  if (enhet === 'kr') return 'beloep';
  if (enhet === 'andel') return 'andel';
  return enhet === 'antall' ? 'antall' : 'tall';
}

function feltrolle(f: Felt<FeltId>): Kolonnerolle<FeltId> {
  return rolle({
    id: f.id,
    navn: f.navn,
    overskrifter: f.overskrifter,
    type: typeFor(f.enhet),
    kanVaereNegativ: f.kanVaereNegativ,
  });
}

/** Each field of the portfolio is a column role of the same id. */
export function feltroller(gruppe: Feltgruppe): readonly Kolonnerolle<FeltId>[] {
  return FELT.filter((f) => f.gruppe === gruppe).map(feltrolle);
}

const FELT_ETTER_ID: ReadonlyMap<string, Felt<FeltId>> = new Map(FELT.map((f) => [f.id, f]));

/** The field that a role is the column of, or `undefined` for a role that is no field. */
export function feltFor(rolleId: string): Felt<FeltId> | undefined {
  return FELT_ETTER_ID.get(rolleId);
}
