import { AFT_MAAL, PRAKSIS_MAAL, RETENSJON_MAAL, VEILEDERDEKNING } from './aft.ts';
import { EGENREGI_AKTIVITET, EGENREGI_EIERANDEL, RESERVERT_KONTRAKT_KRAV } from './anskaffelser.ts';
import {
  AVTALE_VARIGHET,
  GODKJENNING_VARIGHET,
  KONSERNDELING_ALARM,
  OFFENTLIG_MAJORITET,
  PRIVAT_EIERANDEL_GRENSE,
} from './eierskap.ts';
import { MEDFINANSIERING_KRAV } from './medfinansiering.ts';
import { type Oppslag, type Parameter, slaaOpp } from './parameter.ts';
import { PERSONVERNGRENSE } from './personvern.ts';
import { SATS_AFT, SATS_VTA, SATS_VTA_O } from './satser/index.ts';
import {
  BELEGG_LAVT,
  DRIFTSMARGIN_FELTET,
  DRIFTSMARGIN_HOEY,
  EGENKAPITAL_HOEY,
  VARSEL_AVTALE,
  VARSEL_EQUASS,
  VARSEL_GODKJENNING,
} from './signaler.ts';

/** Every parameter there is. */
export const PARAMETRE = [
  SATS_AFT,
  SATS_VTA,
  SATS_VTA_O,
  MEDFINANSIERING_KRAV,
  AFT_MAAL,
  RETENSJON_MAAL,
  PRAKSIS_MAAL,
  VEILEDERDEKNING,
  PERSONVERNGRENSE,
  PRIVAT_EIERANDEL_GRENSE,
  OFFENTLIG_MAJORITET,
  RESERVERT_KONTRAKT_KRAV,
  EGENREGI_EIERANDEL,
  EGENREGI_AKTIVITET,
  KONSERNDELING_ALARM,
  GODKJENNING_VARIGHET,
  AVTALE_VARIGHET,
  VARSEL_GODKJENNING,
  VARSEL_AVTALE,
  VARSEL_EQUASS,
  DRIFTSMARGIN_HOEY,
  DRIFTSMARGIN_FELTET,
  EGENKAPITAL_HOEY,
  BELEGG_LAVT,
] as const;
export type ParameterId = (typeof PARAMETRE)[number]['id'];

const ETTER_ID: ReadonlyMap<string, Parameter> = new Map(PARAMETRE.map((p) => [p.id, p]));

export function finnParameter(id: string): Parameter | undefined {
  return ETTER_ID.get(id);
}

/** The value of a parameter on a day, by its id. Throws RangeError for an id that the catalogue lacks (the type excludes it). */
export function gjeldende(id: ParameterId, dag: string): Oppslag {
  const p = ETTER_ID.get(id);
  if (p === undefined) throw new RangeError(`ukjent parameter: ${id}`);
  return slaaOpp(p, dag);
}
