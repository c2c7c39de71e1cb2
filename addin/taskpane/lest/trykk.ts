import {
  AFT_MAAL,
  type Broek,
  heltall,
  kanHoldesMotAftMaal,
  type Maal,
  type Maalform,
  type Maaltall,
  MEDFINANSIERING_KRAV,
  slaaOpp,
  visGrunn,
  visMotGrense,
} from '#core';

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
export function trykk(maal: Maal, tall: Maaltall, maalform: Maalform): string {
  if (tall.resultat.status !== 'kjent') return visGrunn(tall.resultat.grunn, maalform);
  const { verdi, intervall: mulig } = tall.resultat;
  return visMotGrense(verdi, grenserFor(maal, tall), maal.enhet, { maalform, kort: true, mulig });
}
