import {
  AFT_MAAL,
  type Broek,
  heltall,
  kanHoldesMotAftMaal,
  type Maal,
  type Maaltall,
  MEDFINANSIERING_KRAV,
  slaaOpp,
  visMotGrense,
} from '#core';
import { ord } from '../../ord/index.ts';
import type { Spraak } from '../../workbook/index.ts';

/** The limits that a figure of this metric is judged by: a printed figure must stand on the same side of them as the exact one. */
export function grenserFor(maal: Maal, tall: Maaltall): readonly Broek[] {
  const null_ = heltall(0);
  if (tall.definisjon !== undefined && kanHoldesMotAftMaal(tall.definisjon)) return medVerdi(null_, AFT_MAAL, tall);
  if (maal.id === 'medfinansieringsandel') return medVerdi(null_, MEDFINANSIERING_KRAV, tall);
  return [null_];
}

function medVerdi(
  foerst: Broek,
  parameter: typeof AFT_MAAL | typeof MEDFINANSIERING_KRAV,
  tall: Maaltall,
): readonly Broek[] {
  const oppslag = slaaOpp(parameter, tall.periode.til);
  return oppslag.status === 'kjent' ? [foerst, oppslag.verdi] : [foerst];
}

/** A figure with its unit, or in words why there is none: «−17,2 %», «25,5 mill. kr», «skjult: færre enn 5». */
export function trykk(maal: Maal, tall: Maaltall, spraak: Spraak): string {
  if (tall.resultat.status !== 'kjent') return ord(spraak).grunn(tall.resultat.grunn);
  const { verdi, intervall: mulig } = tall.resultat;
  const maalform = spraak === 'nn' ? 'nn' : 'nb';
  const trykt = visMotGrense(verdi, grenserFor(maal, tall), maal.enhet, { maalform, kort: true, mulig });
  return ord(spraak).medEnhet(trykt);
}
