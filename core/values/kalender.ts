import { aarI, type Dato, dagerIMaaned, dagI, datoAv, maanedI } from './dato.ts';

/** Days from 1970-01-01, by counting days since 0000-03-01 so that the leap day comes last in its year. */
export function dagnummer(d: Dato): number {
  const maaned = maanedI(d);
  const aar = maaned <= 2 ? aarI(d) - 1 : aarI(d);
  const dagIAaret = Math.floor((153 * (maaned > 2 ? maaned - 3 : maaned + 9) + 2) / 5) + dagI(d) - 1;
  return aar * 365 + Math.floor(aar / 4) - Math.floor(aar / 100) + Math.floor(aar / 400) + dagIAaret - 719468;
}

/** 1 for Monday to 7 for Sunday. */
export function ukedag(d: Dato): number {
  // 1970-01-01 was a Thursday.
  return ((((dagnummer(d) + 3) % 7) + 7) % 7) + 1;
}

/** The same day so many months on (or back, when negative); the month's last day when that month is shorter. */
export function plussMaaneder(d: Dato, maaneder: number): Dato {
  const nummer = aarI(d) * 12 + maanedI(d) - 1 + maaneder;
  const [aar, maaned] = [Math.floor(nummer / 12), (nummer % 12) + 1];
  return datoAv(aar, maaned, Math.min(dagI(d), dagerIMaaned(aar, maaned)));
}

/** The day after. */
export function nesteDag(d: Dato): Dato {
  const [aar, maaned, dag] = [aarI(d), maanedI(d), dagI(d)];
  if (dag < dagerIMaaned(aar, maaned)) return datoAv(aar, maaned, dag + 1);
  return maaned < 12 ? datoAv(aar, maaned + 1, 1) : datoAv(aar + 1, 1, 1);
}

/** The day before. */
export function forrigeDag(d: Dato): Dato {
  const [aar, maaned, dag] = [aarI(d), maanedI(d), dagI(d)];
  if (dag > 1) return datoAv(aar, maaned, dag - 1);
  return maaned > 1 ? datoAv(aar, maaned - 1, dagerIMaaned(aar, maaned - 1)) : datoAv(aar - 1, 12, 31);
}

/** The date that is so many days from 1970-01-01. The inverse of {@link dagnummer}. */
export function datoFraDagnummer(nummer: number): Dato {
  const siden = nummer + 719468;
  const aera = Math.floor(siden / 146097);
  const iAera = siden - aera * 146097;
  const aarIAera = Math.floor(
    (iAera - Math.floor(iAera / 1460) + Math.floor(iAera / 36524) - Math.floor(iAera / 146096)) / 365,
  );
  const iAaret = iAera - (365 * aarIAera + Math.floor(aarIAera / 4) - Math.floor(aarIAera / 100));
  const maaned = Math.floor((5 * iAaret + 2) / 153);
  const dag = iAaret - Math.floor((153 * maaned + 2) / 5) + 1;
  const [m, tillegg] = maaned < 10 ? [maaned + 3, 0] : [maaned - 9, 1];
  return datoAv(aera * 400 + aarIAera + tillegg, m, dag);
}

/** So many days on, or back when negative. */
export function plussDager(d: Dato, dager: number): Dato {
  return datoFraDagnummer(dagnummer(d) + dager);
}
