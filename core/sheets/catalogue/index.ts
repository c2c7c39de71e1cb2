import { AFT_RESULTATER } from './arkslag/aft.ts';
import { AFT_DRIFT } from './arkslag/aft-drift.ts';
import { ANDRE_OPPLYSNINGER } from './arkslag/andre-opplysninger.ts';
import { AVTALER } from './arkslag/avtaler.ts';
import { BESLUTNINGER } from './arkslag/beslutninger.ts';
import { DOKUMENTER } from './arkslag/dokumenter.ts';
import { EIERANDELER } from './arkslag/eierandeler.ts';
import { KJOEP } from './arkslag/kjoep.ts';
import { KOMMUNETALLARK } from './arkslag/kommunetall.ts';
import { KONSERNFORHOLD } from './arkslag/konsern.ts';
import { REFERANSER } from './arkslag/referanser.ts';
import { REGNSKAP } from './arkslag/regnskap.ts';
import { SELSKAPER } from './arkslag/selskaper.ts';
import { SLUTTAARSAKSARK } from './arkslag/sluttaarsaker.ts';
import { TILTAKSPLASSER } from './arkslag/tiltaksplasser.ts';
import { TILTAKSREGNSKAP } from './arkslag/tiltaksregnskap.ts';
import { VTA_TILSKUDD } from './arkslag/vta-tilskudd.ts';
import type { Kolonnerolle } from './rolle.ts';
import { MERKNAD } from './roller/felles.ts';

export type { Arkrolle, Arkslag, Kolonnerolle, Rolletype, Valg } from './rolle.ts';
export { ROLLETYPER } from './rolle.ts';

/** Every kind of sheet, in the template's order. */
export const ARKSLAG = [
  SELSKAPER,
  KONSERNFORHOLD,
  EIERANDELER,
  REGNSKAP,
  TILTAKSPLASSER,
  TILTAKSREGNSKAP,
  VTA_TILSKUDD,
  AFT_RESULTATER,
  SLUTTAARSAKSARK,
  AFT_DRIFT,
  AVTALER,
  DOKUMENTER,
  BESLUTNINGER,
  KJOEP,
  KOMMUNETALLARK,
  ANDRE_OPPLYSNINGER,
  REFERANSER,
] as const;
export type ArkslagId = (typeof ARKSLAG)[number]['id'];

/** Every column role once, by id. */
export const KOLONNEROLLER: ReadonlyMap<string, Kolonnerolle> = new Map(
  [...ARKSLAG.flatMap((a) => a.kolonner.map((k) => k.rolle)), MERKNAD].map((r) => [r.id, r]),
);
