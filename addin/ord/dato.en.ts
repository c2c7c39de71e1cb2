import { aarFor, aarI, type Dato, dagerIMaaned, dagI, maanedI, type Periode } from '#core';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const month = (d: Dato): string => MONTHS[maanedI(d) - 1] ?? '';

/** «31 December 2020». */
export function date(d: Dato): string {
  return `${dagI(d)} ${month(d)} ${aarI(d)}`;
}

const wholeMonths = ({ fra, til }: Periode): boolean =>
  dagI(fra) === 1 && dagI(til) === dagerIMaaned(aarI(til), maanedI(til));

/** «2020», «2018–2020», «January–August 2022», «November 2021–March 2022», «3 August 2022». */
export function period(p: Periode): string {
  const { fra, til } = p;
  const year = aarFor(p);
  if (year !== null) return String(year);
  if (fra.endsWith('-01-01') && til.endsWith('-12-31')) return `${aarI(fra)}–${aarI(til)}`;
  if (!wholeMonths(p)) return fra === til ? date(fra) : `${date(fra)}–${date(til)}`;
  if (aarI(fra) !== aarI(til)) return `${month(fra)} ${aarI(fra)}–${month(til)} ${aarI(til)}`;
  return month(fra) === month(til) ? `${month(fra)} ${aarI(til)}` : `${month(fra)}–${month(til)} ${aarI(til)}`;
}
