import {
  type Broek,
  del,
  gange,
  type Intervall,
  lik,
  minst,
  minus,
  NULL,
  pluss,
  sammenlign,
  stoerst,
} from '../values/index.ts';
import { blader, type Figurblad, type Regnestykke } from './regnestykke.ts';

/** Beyond this many repeated, rounded inputs the corners are too many to try: 2¹² evaluations. */
const FLEST_HJOERNER = 12;

type Bladintervall = (blad: Figurblad) => Intervall;

function punkt(verdi: Broek): Intervall {
  return { fra: verdi, til: verdi };
}

function omslutt(verdier: readonly Broek[]): Intervall | null {
  const [foerste] = verdier;
  if (foerste === undefined) return null;
  return { fra: verdier.reduce(minst, foerste), til: verdier.reduce(stoerst, foerste) };
}

/** Whether the true figure may be 0; the ends belong to the interval. */
export function inneholderNull(i: Intervall): boolean {
  return i.fra.t <= 0n && i.til.t >= 0n;
}

/** Between the ends' products: an exact factor takes two of them, and two rounded ones all four. */
function produktet(a: Intervall, b: Intervall): Intervall | null {
  if (erPunkt(b)) return omslutt([gange(a.fra, b.fra), gange(a.til, b.fra)]);
  return omslutt([gange(a.fra, b.fra), gange(a.fra, b.til), gange(a.til, b.fra), gange(a.til, b.til)]);
}

const motsatt = (i: Intervall): Intervall => ({ fra: minus(NULL, i.til), til: minus(NULL, i.fra) });

/** `null` when the denominator may be 0. With a positive one the numerator's sign tells which of its ends makes the ratio least. */
function kvotienten(a: Intervall, b: Intervall): Intervall | null {
  if (inneholderNull(b)) return null;
  if (b.til.t < 0n) return kvotienten(motsatt(a), motsatt(b));
  const fra = del(a.fra, a.fra.t < 0n ? b.fra : b.til);
  const til = del(a.til, a.til.t < 0n ? b.til : b.fra);
  return fra === null || til === null ? null : { fra, til };
}

/** Interval arithmetic node by node: exact as long as no rounded leaf stands in the tree twice. */
function leddvis(stykke: Regnestykke, av: Bladintervall): Intervall | null {
  if (stykke.slag === 'figur') return av(stykke);
  if (stykke.slag === 'parameter') return punkt(stykke.verdi);
  const ledd = stykke.ledd.map((l) => leddvis(l, av)).filter((i) => i !== null);
  if (ledd.length < stykke.ledd.length) return null;
  return ledd.reduce<Intervall | null>((saa, i, nr) => {
    if (nr === 0) return i;
    if (saa === null) return null;
    if (stykke.slag === 'sum') return { fra: pluss(saa.fra, i.fra), til: pluss(saa.til, i.til) };
    if (stykke.slag === 'differanse') return { fra: minus(saa.fra, i.til), til: minus(saa.til, i.fra) };
    return stykke.slag === 'produkt' ? produktet(saa, i) : kvotienten(saa, i);
  }, null);
}

/** Whether no denominator in the tree may be 0. Corners alone don't tell: a denominator may change sign between two of them. */
function kanDeles(stykke: Regnestykke): boolean {
  if (stykke.slag === 'figur' || stykke.slag === 'parameter') return true;
  const [, nevner] = stykke.slag === 'broek' ? stykke.ledd : [];
  const under = nevner === undefined ? null : intervallAv(nevner);
  return stykke.ledd.every(kanDeles) && (stykke.slag !== 'broek' || (under !== null && !inneholderNull(under)));
}

/** What stands in the list more than once, each once. */
function flereGanger<T>(liste: readonly T[]): readonly T[] {
  const [sett, igjen] = [new Set<T>(), new Set<T>()];
  for (const x of liste) {
    if (sett.has(x)) igjen.add(x);
    sett.add(x);
  }
  return [...igjen];
}

/**
 * Every value the calculation may have when each rounded figure moves within its own interval, as a closed interval;
 * `null` when a denominator may be 0.
 *
 * Sums, differences, products and ratios with a denominator of one sign are monotone in each figure as long as the
 * others stand still, so the extremes lie in corners. A figure used once lets the corners be taken node by node; one
 * used twice (omsetning in (omsetning − kostnader) / omsetning) must move as one, so its corners are tried whole.
 */
export function intervallAv(stykke: Regnestykke): Intervall | null {
  if (stykke.slag === 'figur') return stykke.intervall ?? punkt(stykke.verdi);
  const usikre = blader(stykke).filter((b): b is Figurblad => b.slag === 'figur' && b.intervall !== undefined);
  if (usikre.length === 0) return punkt(stykke.verdi);
  const gjentatte = flereGanger(usikre);
  const egne: Bladintervall = (b) => b.intervall ?? punkt(b.verdi);
  if (gjentatte.length === 0 || gjentatte.length > FLEST_HJOERNER) return leddvis(stykke, egne);
  if (!kanDeles(stykke)) return null;
  const ender: Broek[] = [];
  for (let hjoerne = 0; hjoerne < 2 ** gjentatte.length; hjoerne++) {
    const fast = new Map(
      gjentatte.map((b, nr) => {
        const i = egne(b);
        return [b, punkt(Math.floor(hjoerne / 2 ** nr) % 2 === 0 ? i.fra : i.til)] as const;
      }),
    );
    const i = leddvis(stykke, (b) => fast.get(b) ?? egne(b));
    if (i === null) return null;
    ender.push(i.fra, i.til);
  }
  return omslutt(ender);
}

/** Whether the figure is exact: both ends are the same number. */
export function erPunkt(i: Intervall): boolean {
  return lik(i.fra, i.til);
}

/**
 * Whether two intervals can hold the same true figure. Two rounded figures whose intervals only touch (50 % and 51 %)
 * cannot: a source rounds a half one way. An exact figure on the edge of a rounded one can.
 */
export function forenlige(a: Intervall, b: Intervall): boolean {
  const fra = stoerst(a.fra, b.fra);
  const til = minst(a.til, b.til);
  const ordning = sammenlign(fra, til);
  return ordning < 0 || (ordning === 0 && (erPunkt(a) || erPunkt(b)));
}
