import type { Begrep, Maal } from './maal.ts';
import { aarsresultat } from './oekonomi/aarsresultat.ts';
import { aarsverk } from './oekonomi/aarsverk.ts';
import { annenAndel } from './oekonomi/annen-andel.ts';
import { ansatte } from './oekonomi/ansatte.ts';
import { driftsmargin } from './oekonomi/driftsmargin.ts';
import { driftsresultat } from './oekonomi/driftsresultat.ts';
import { egenkapital } from './oekonomi/egenkapital.ts';
import { egenkapitalandel } from './oekonomi/egenkapitalandel.ts';
import { gjeldsgrad } from './oekonomi/gjeldsgrad.ts';
import { likviditetsgrad } from './oekonomi/likviditetsgrad.ts';
import { omsetning } from './oekonomi/omsetning.ts';
import { salgsandel } from './oekonomi/salgsandel.ts';
import { tilskuddsandel } from './oekonomi/tilskuddsandel.ts';
import { aftPlasser } from './plasser/aft-plasser.ts';
import { omsetningPerTiltaksplass } from './plasser/omsetning-per-tiltaksplass.ts';
import { tiltaksplasser } from './plasser/tiltaksplasser.ts';
import { vtaPlasser } from './plasser/vta-plasser.ts';
import { vtaPlasserKommunale } from './plasser/vta-plasser-kommunale.ts';
import { vtaPlasserStatlige } from './plasser/vta-plasser-statlige.ts';

/** Every nøkkeltall. A new one is one file and one line here. */
export const MAAL: readonly Maal[] = [
  omsetning,
  driftsresultat,
  driftsmargin,
  aarsresultat,
  egenkapital,
  egenkapitalandel,
  salgsandel,
  tilskuddsandel,
  annenAndel,
  likviditetsgrad,
  gjeldsgrad,
  ansatte,
  aarsverk,
  aftPlasser,
  vtaPlasser,
  vtaPlasserStatlige,
  vtaPlasserKommunale,
  tiltaksplasser,
  omsetningPerTiltaksplass,
];

const MAAL_ETTER_ID: ReadonlyMap<string, Maal> = new Map(MAAL.map((m) => [m.id, m]));

/** What can be asked about without being a figure of one company: rates, counts of companies, the overview. */
export const ANDRE_BEGREPER: readonly Begrep[] = [];

export const BEGREPER: readonly Begrep[] = [...MAAL, ...ANDRE_BEGREPER];

const BEGREP_ETTER_ID: ReadonlyMap<string, Begrep> = new Map(BEGREPER.map((b) => [b.id, b]));

/** The metric with this id, or `undefined`. */
export function finnMaal(id: string): Maal | undefined {
  return MAAL_ETTER_ID.get(id);
}

/** The metric, or the other thing that can be asked about, with this id. */
export function finnBegrep(id: string): Begrep | undefined {
  return BEGREP_ETTER_ID.get(id);
}
