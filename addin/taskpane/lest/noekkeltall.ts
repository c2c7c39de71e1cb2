import {
  kildeTekst,
  klasseFor,
  MAAL,
  type Maal,
  type Maaltall,
  OVERSIKTSMAAL,
  type Periodetall,
  perPeriode,
  type SelskapId,
} from '#core';
import { samleKilder } from '#core/questions';
import { regnetekst } from '../../functions/index.ts';
import { ord } from '../../ord/index.ts';
import type { Spraak } from '../../workbook/index.ts';
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

function kildetall(maal: Maal, tall: Maaltall, spraak: Spraak): Kildetall {
  const o = ord(spraak);
  const klasse = klasseFor(tall);
  return {
    verdi: trykk(maal, tall, spraak),
    regning: tall.regnestykke === null || tall.resultat.status !== 'kjent' ? null : regnetekst(tall.regnestykke),
    kilder: samleKilder(tall.kilder.map(kildeTekst)),
    merknader: tall.merknader.map((m) => o.merknad(m)),
    klasse: klasse === null ? null : o.klasse(klasse),
  };
}

/** One period's figure of one metric, with everything it rests on. */
export function noekkeltallFra(maal: Maal, p: Periodetall, spraak: Spraak): Noekkeltall {
  return {
    maal,
    navn: ord(spraak).begrep(maal),
    periode: ord(spraak).periode(p.periode),
    hjemmel: maal.hjemmel,
    status: p.status,
    tall: p.alternativer.map((t) => kildetall(maal, t, spraak)),
  };
}

/** Whether there is anything to tell: a figure, or a source that says why there is none. */
function harNoeAaVise({ hoved: { resultat } }: Periodetall): boolean {
  return resultat.status !== 'ikke_beregnbar' || resultat.grunn.kode !== 'mangler_inndata';
}

/** A company's key figures, each in its newest period: those of the overview first, in its order, then the rest. */
export function noekkeltallFor(v: Vurdert, id: SelskapId, spraak: Spraak) {
  const selskap = v.innsyn.selskap(id);
  const alle = MAAL.flatMap((maal) => {
    if (selskap === undefined || !maal.gjelder(v.innsyn, selskap)) return [];
    const nyeste = perPeriode(maal.finn(v.innsyn, id)).find(harNoeAaVise);
    return nyeste === undefined ? [] : [noekkeltallFra(maal, nyeste, spraak)];
  });
  const etterId = new Map(alle.map((n) => [n.maal.id, n]));
  return {
    viktigste: OVERSIKTSMAAL.flatMap((m) => etterId.get(m) ?? []),
    andre: alle.filter((n) => !iOversikten.has(n.maal.id)),
  };
}
