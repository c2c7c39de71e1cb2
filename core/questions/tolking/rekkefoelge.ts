import type { Ledd } from '../lesing/ledd.ts';
import { erOrd, type Funn, type LeddAv } from './funn.ts';
import type { Utkast } from './utkast.ts';

const erHelt = (l: LeddAv<'tall'>): boolean =>
  l.enhet === null && l.verdi.n === 1n && l.verdi.t >= 1n && l.verdi.t <= 500n;

/** «topp 3», «de fem høyeste», «hvilke tre bedrifter»: how many are asked for. */
function finnAntall(funn: Funn, ordnes: boolean): number | null {
  if (!ordnes) return null;
  const tall = funn.alle('tall').find((l) => funn.ubrukt(l) && erHelt(l));
  if (tall === undefined) return null;
  funn.bruk(tall);
  return Number(tall.verdi.t);
}

/** Highest or lowest, how many of them, or which place. */
export function rekkefoelge(funn: Funn, u: Utkast): void {
  // Both ends at once, or «driftsmarginen til den minste bedriften»: the words stay unused, and stop the answer.
  const beggeEnder = funn.har('lavest', 'bunn') && funn.har('hoeyest', 'topp');
  if (beggeEnder || erSelskapsord(funn)) return;
  const lav = funn.brukOrd('lavest', 'bunn') || minstUtenTall(funn);
  const hoey = funn.brukOrd('hoeyest', 'topp');
  const stigende = funn.brukOrd('stigende');
  const synkende = funn.brukOrd('synkende');
  u.rangert = funn.brukOrd('ranger') || stigende || synkende;
  const foerst = funn.brukOrd('foerst');
  const plassert = foerst || funn.har('nest', 'tredje');
  if (lav || stigende) u.retning = 'lavest';
  else if (hoey || synkende || u.rangert || plassert) u.retning = 'hoeyest';
  if (funn.brukOrd('nest')) u.plass = 2;
  else if (funn.brukOrd('tredje')) u.plass = 3;
  const ordnes = u.retning !== null;
  u.antall = finnAntall(funn, ordnes);
  if (ordnes && u.antall === null && u.plass === null && !u.rangert) u.antall = 1;
}

/** «… til den minste bedriften», «… til de tre største»: the companies are ordered by something that isn't said. */
function erSelskapsord(funn: Funn): boolean {
  const hopp = (l: Ledd) => l.slag === 'fyll' || l.slag === 'tall' || erOrd(l, 'den', 'alle');
  return funn.ord('hoeyest', 'lavest').some((l) => {
    const foran = funn.forrige(l, hopp);
    const maal = funn.alle('maal')[0];
    return erOrd(foran, 'prep_til') && maal !== undefined && funn.ledd.indexOf(maal) < funn.ledd.indexOf(l);
  });
}

/** «minst omsetning» is the lowest; «minst 7,5 %» has been read as a limit already. */
function minstUtenTall(funn: Funn): boolean {
  const igjen = funn.ord('minst').filter((l) => funn.ubrukt(l));
  funn.bruk(...igjen);
  return igjen.length > 0;
}

/** «Hvem har høyere egenkapital, Attende eller Allservice?» */
export function valgMellomTo(funn: Funn, u: Utkast): void {
  const mer = funn.ord('mer', 'mindre').find((l) => funn.ubrukt(l));
  if (mer === undefined || (u.utvalg?.selskaper.length ?? 0) < 2 || !funn.har('hvem', 'eller')) return;
  funn.bruk(mer);
  u.retning = mer.ord === 'mer' ? 'hoeyest' : 'lavest';
  u.antall = 1;
  u.jaNei = false;
}

/** Sum, average or median, when the words are not part of a limit. */
export function metode(funn: Funn): Utkast['metode'] {
  const u = funn.ord('uvektet').some((l) => funn.ubrukt(l));
  const v = funn.ord('vektet').some((l) => funn.ubrukt(l));
  const median = funn.ord('median').some((l) => funn.ubrukt(l));
  const snitt = funn.ord('snitt').some((l) => funn.ubrukt(l));
  const sum = funn.ord('sum').some((l) => funn.ubrukt(l));
  // Two methods at once are no method: the words stay unused, and stop the answer.
  if ([u, v, median].filter(Boolean).length > 1) return null;
  funn.brukOrd('uvektet', 'vektet', 'median', 'snitt', 'sum');
  if (median) return 'median';
  if (u) return 'uvektet';
  if (v) return 'vektet';
  if (snitt) return 'snitt';
  return sum ? 'sum' : null;
}
