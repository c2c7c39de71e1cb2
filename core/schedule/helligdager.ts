import { aarI, type Dato, dagnummer, datoAv, plussDager, ukedag } from '../values/index.ts';

/** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher), any year from 1583. */
export function paaskedag(aar: number): Dato {
  const gyldentall = aar % 19;
  const aarhundre = Math.floor(aar / 100);
  const iAarhundret = aar % 100;
  const korreksjon = aarhundre - Math.floor((aarhundre + 8) / 25) + 1;
  const epakt = (19 * gyldentall + aarhundre - Math.floor(aarhundre / 4) - Math.floor(korreksjon / 3) + 15) % 30;
  const ukeledd = (32 + 2 * (aarhundre % 4) + 2 * Math.floor(iAarhundret / 4) - epakt - (iAarhundret % 4)) % 7;
  const maaneledd = Math.floor((gyldentall + 11 * epakt + 22 * ukeledd) / 451);
  const sum = epakt + ukeledd - 7 * maaneledd + 114;
  return datoAv(aar, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Month and day of the holidays that stand still. Lov om helligdager og helligdagsfred § 2; lov om 1 og 17 mai. */
const FASTE: ReadonlySet<string> = new Set(['01-01', '05-01', '05-17', '12-25', '12-26']);
/** Days from Easter Sunday: skjærtorsdag, langfredag, first and second day of Easter, Kristi himmelfart, pinse. */
const FRA_PAASKE: ReadonlySet<number> = new Set([-3, -2, 0, 1, 39, 49, 50]);

/** Whether the day is a holiday by Norwegian law. Ordinary Sundays are not counted here. */
export function erHelligdag(d: Dato): boolean {
  if (FASTE.has(d.slice(5))) return true;
  return FRA_PAASKE.has(dagnummer(d) - dagnummer(paaskedag(aarI(d))));
}

/** Monday to Friday and no holiday. Julaften and nyttårsaften are virkedager by law. */
export function erVirkedag(d: Dato): boolean {
  return ukedag(d) <= 5 && !erHelligdag(d);
}

/** The day itself when it is a virkedag, otherwise the nearest one after (`1`) or before (`-1`). */
export function naermesteVirkedag(d: Dato, retning: 1 | -1): Dato {
  let dag = d;
  while (!erVirkedag(dag)) dag = plussDager(dag, retning);
  return dag;
}
