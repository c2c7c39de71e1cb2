import type { Regel } from './regel.ts';
import { aftMaal } from './regler/aft-maal.ts';
import { avtale } from './regler/avtale.ts';
import { belegg } from './regler/belegg.ts';
import { driftsmargin } from './regler/driftsmargin.ts';
import { egenkapital } from './regler/egenkapital.ts';
import { eierandeler } from './regler/eierandeler.ts';
import { eiermoeter } from './regler/eiermoeter.ts';
import { eierskapsmelding } from './regler/eierskapsmelding.ts';
import { eierstrategi } from './regler/eierstrategi.ts';
import { equass } from './regler/equass.ts';
import { godkjenning } from './regler/godkjenning.ts';
import { konserndeling } from './regler/konserndeling.ts';
import { organisering } from './regler/organisering.ts';
import { overskuddIVirksomheten } from './regler/overskudd-i-virksomheten.ts';
import { praksis } from './regler/praksis.ts';
import { primaervirksomhet } from './regler/primaervirksomhet.ts';
import { reserverteKontrakter } from './regler/reserverte-kontrakter.ts';
import { tiltaksregnskap } from './regler/tiltaksregnskap.ts';
import { utbytte } from './regler/utbytte.ts';
import { utvidetEgenregi } from './regler/utvidet-egenregi.ts';
import { vtaMedfinansiering } from './regler/vta-medfinansiering.ts';

/** Every rule. A new one is one file and one line here. */
export const REGLER: readonly Regel[] = [
  vtaMedfinansiering,
  utbytte,
  overskuddIVirksomheten,
  organisering,
  primaervirksomhet,
  eierandeler,
  tiltaksregnskap,
  konserndeling,
  godkjenning,
  avtale,
  equass,
  aftMaal,
  praksis,
  belegg,
  egenkapital,
  driftsmargin,
  reserverteKontrakter,
  utvidetEgenregi,
  eierskapsmelding,
  eierstrategi,
  eiermoeter,
];

const ETTER_ID: ReadonlyMap<string, Regel> = new Map(REGLER.map((r) => [r.id, r]));

/** The rule with this id, or `undefined`. */
export function finnRegel(id: string): Regel | undefined {
  return ETTER_ID.get(id);
}
