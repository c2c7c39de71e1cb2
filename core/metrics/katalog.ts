import { andelIJobb6mnd } from './aft/andel-i-jobb-6mnd.ts';
import { andelIJobb12mnd } from './aft/andel-i-jobb-12mnd.ts';
import { belegg } from './aft/belegg.ts';
import { frafall } from './aft/frafall.ts';
import { oppholdstid } from './aft/oppholdstid.ts';
import { praksisandel } from './aft/praksisandel.ts';
import { resultatgrad } from './aft/resultatgrad.ts';
import { retensjon } from './aft/retensjon.ts';
import { veilederdekning } from './aft/veilederdekning.ts';
import { antallSelskaper } from './begreper/antall-selskaper.ts';
import { medfinansieringMinimumBegrep } from './begreper/medfinansiering-minimum.ts';
import { oversikt } from './begreper/oversikt.ts';
import { sats } from './begreper/sats.ts';
import { kommunensAndelAvEgenkapitalen } from './eierskap/kommunens-andel-av-egenkapitalen.ts';
import type { Begrep, Maal } from './maal.ts';
import { aarsresultat } from './oekonomi/aarsresultat.ts';
import { aarsverk } from './oekonomi/aarsverk.ts';
import { akkumulertOverskudd } from './oekonomi/akkumulert-overskudd.ts';
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
import { plasserPerInnbygger } from './plasser/plasser-per-innbygger.ts';
import { plasserPerUfoere } from './plasser/plasser-per-ufoere.ts';
import { tiltaksplasser } from './plasser/tiltaksplasser.ts';
import { vtaPlasser } from './plasser/vta-plasser.ts';
import { vtaPlasserKommunale } from './plasser/vta-plasser-kommunale.ts';
import { vtaPlasserStatlige } from './plasser/vta-plasser-statlige.ts';
import { andelForBalanse } from './vta/andel-for-balanse.ts';
import { kommunensSamledeKostnad } from './vta/kommunens-samlede-kostnad.ts';
import { medfinansieringsandel } from './vta/medfinansieringsandel.ts';
import { vtaBelegg } from './vta/vta-belegg.ts';

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
  akkumulertOverskudd,
  likviditetsgrad,
  gjeldsgrad,
  kommunensAndelAvEgenkapitalen,
  ansatte,
  aarsverk,
  aftPlasser,
  vtaPlasser,
  vtaPlasserStatlige,
  vtaPlasserKommunale,
  tiltaksplasser,
  omsetningPerTiltaksplass,
  plasserPerInnbygger,
  plasserPerUfoere,
  medfinansieringsandel,
  kommunensSamledeKostnad,
  andelForBalanse,
  vtaBelegg,
  resultatgrad,
  andelIJobb6mnd,
  andelIJobb12mnd,
  praksisandel,
  oppholdstid,
  frafall,
  retensjon,
  veilederdekning,
  belegg,
];

const MAAL_ETTER_ID: ReadonlyMap<string, Maal> = new Map(MAAL.map((m) => [m.id, m]));

/** What can be asked about without being a figure of one company: rates, counts of companies, the overview. */
export const ANDRE_BEGREPER: readonly Begrep[] = [sats, medfinansieringMinimumBegrep, antallSelskaper, oversikt];

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
