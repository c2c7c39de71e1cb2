import {
  kildeTekst,
  klasseFor,
  MAAL,
  type Maal,
  type Maalform,
  type Maaltall,
  OVERSIKTSMAAL,
  type Periodetall,
  perPeriode,
  type SelskapId,
  visMerknad,
  visPeriode,
} from '#core';
import { samleKilder } from '#core/questions';
import { regnetekst } from '../../functions/index.ts';
import { trykk } from './trykk.ts';
import type { Vurdert } from './vurdert.ts';

/** What one source says. */
export interface Kildetall {
  readonly verdi: string;
  /** The calculation in words; `null` where there is none. */
  readonly regning: string | null;
  readonly kilder: readonly string[];
  readonly merknader: readonly string[];
  /** For AFT results: how it stands against the target, in words. */
  readonly klasse: string | null;
}

/** A key figure of a company in one period. */
export interface Noekkeltall {
  readonly maal: Maal;
  readonly navn: string;
  readonly periode: string;
  /** The paragraph that the measure rests on; `null` when it rests on none. */
  readonly hjemmel: string | null;
  readonly status: Periodetall['status'];
  /** The hovedkilde's first; more than one where the sources disagree. */
  readonly tall: readonly Kildetall[];
}

const iOversikten: ReadonlySet<string> = new Set(OVERSIKTSMAAL);

function kildetall(maal: Maal, tall: Maaltall, maalform: Maalform): Kildetall {
  return {
    verdi: trykk(maal, tall, maalform),
    regning: tall.regnestykke === null || tall.resultat.status !== 'kjent' ? null : regnetekst(tall.regnestykke),
    kilder: samleKilder(tall.kilder.map(kildeTekst)),
    merknader: tall.merknader.map((m) => visMerknad(m, maalform)),
    klasse: klasseFor(tall)?.tekst[maalform] ?? null,
  };
}

/** One period's figure of one metric, with everything it rests on. */
export function noekkeltallFra(maal: Maal, p: Periodetall, maalform: Maalform): Noekkeltall {
  return {
    maal,
    navn: maal.navn[maalform],
    periode: visPeriode(p.periode),
    hjemmel: maal.hjemmel,
    status: p.status,
    tall: p.alternativer.map((t) => kildetall(maal, t, maalform)),
  };
}

/** Whether there is anything to tell: a figure, or a source that says why there is none. */
function harNoeAaVise({ hoved: { resultat } }: Periodetall): boolean {
  return resultat.status !== 'ikke_beregnbar' || resultat.grunn.kode !== 'mangler_inndata';
}

/** A company's key figures, each in its newest period: those of the overview first, in its order, then the rest. */
export function noekkeltallFor(v: Vurdert, id: SelskapId, maalform: Maalform) {
  const selskap = v.innsyn.selskap(id);
  const alle = MAAL.flatMap((maal) => {
    if (selskap === undefined || !maal.gjelder(v.innsyn, selskap)) return [];
    const nyeste = perPeriode(maal.finn(v.innsyn, id)).find(harNoeAaVise);
    return nyeste === undefined ? [] : [noekkeltallFra(maal, nyeste, maalform)];
  });
  const etterId = new Map(alle.map((n) => [n.maal.id, n]));
  return {
    viktigste: OVERSIKTSMAAL.flatMap((m) => etterId.get(m) ?? []),
    andre: alle.filter((n) => !iOversikten.has(n.maal.id)),
  };
}
