/**
 * An exact rational number. Every figure in the core is one, from a cell to an answer, so that
 * nothing is rounded before it is shown and comparisons with a limit are comparisons of integers.
 *
 * Invariants: `n` > 0, and `t` and `n` have no common factor (so equal numbers are equal records).
 */
export interface Broek {
  readonly t: bigint;
  readonly n: bigint;
}

/** Whole numbers below this are exact as floating-point numbers. */
const TRYGT = 9007199254740992n;

/** Euclid's; in machine numbers, which is many times as fast, as soon as both are small enough to be exact there. */
function stoersteFelles(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y >= TRYGT || (y !== 0n && x >= TRYGT)) [x, y] = [y, x % y];
  let [i, j] = [Number(x), Number(y)];
  if (j === 0) return x;
  while (j !== 0) [i, j] = [j, i % j];
  return BigInt(i);
}

/** The fraction `teller / nevner` in lowest terms. Throws RangeError when `nevner` is 0: check first, or use {@link del}. */
export function broek(teller: bigint, nevner = 1n): Broek {
  if (nevner === 0n) throw new RangeError('nevner er 0');
  if (nevner === 1n) return { t: teller, n: 1n };
  const [t, n] = nevner < 0n ? [-teller, -nevner] : [teller, nevner];
  const felles = stoersteFelles(t, n);
  return felles === 1n ? { t, n } : { t: t / felles, n: n / felles };
}

/** A whole number. Throws RangeError when `tall` is not a safe integer. */
export function heltall(tall: number): Broek {
  if (!Number.isSafeInteger(tall)) throw new RangeError('ikke et heltall');
  return { t: BigInt(tall), n: 1n };
}

const DESIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i;

/** Reads a plain decimal (`"923.5"`, `"-0.3"`, `"1e-7"`); `null` when the text is not one. Exact. */
export function fraDesimal(tekst: string): Broek | null {
  const treff = DESIMAL.exec(tekst);
  if (!treff) return null;
  const [, fortegn, hele = '0', deler = '', eksponent = '0'] = treff;
  const tierpotens = Number(eksponent) - deler.length;
  const siffer = BigInt(hele + deler) * (fortegn === '-' ? -1n : 1n);
  return tierpotens >= 0 ? broek(siffer * 10n ** BigInt(tierpotens)) : broek(siffer, 10n ** BigInt(-tierpotens));
}

/**
 * The decimal a person sees for a floating-point number (its shortest form: 0.1 is one tenth), exactly.
 * `null` for NaN and the infinities.
 */
export function fraTall(tall: number): Broek | null {
  if (Number.isSafeInteger(tall)) return { t: BigInt(tall), n: 1n };
  return Number.isFinite(tall) ? fraDesimal(String(tall)) : null;
}

export const NULL: Broek = { t: 0n, n: 1n };
export const EN: Broek = { t: 1n, n: 1n };

export function pluss(a: Broek, b: Broek): Broek {
  return a.n === b.n ? broek(a.t + b.t, a.n) : broek(a.t * b.n + b.t * a.n, a.n * b.n);
}

export function minus(a: Broek, b: Broek): Broek {
  return pluss(a, { t: -b.t, n: b.n });
}

export function gange(a: Broek, b: Broek): Broek {
  return broek(a.t * b.t, a.n * b.n);
}

/** `a / b`, or `null` when `b` is 0. */
export function del(a: Broek, b: Broek): Broek | null {
  return b.t === 0n ? null : broek(a.t * b.n, a.n * b.t);
}

export function sum(tall: Iterable<Broek>): Broek {
  let s = NULL;
  for (const b of tall) s = pluss(s, b);
  return s;
}

/** −1 when a < b, 0 when equal, 1 when a > b. Exact, by cross-multiplication. */
export function sammenlign(a: Broek, b: Broek): -1 | 0 | 1 {
  const forskjell = a.n === b.n ? a.t - b.t : a.t * b.n - b.t * a.n;
  return forskjell < 0n ? -1 : forskjell > 0n ? 1 : 0;
}

export function lik(a: Broek, b: Broek): boolean {
  return a.t === b.t && a.n === b.n;
}

export function negativ(a: Broek): boolean {
  return a.t < 0n;
}

export function absolutt(a: Broek): Broek {
  return a.t < 0n ? { t: -a.t, n: a.n } : a;
}

export function minst(a: Broek, b: Broek): Broek {
  return sammenlign(a, b) <= 0 ? a : b;
}

export function stoerst(a: Broek, b: Broek): Broek {
  return sammenlign(a, b) >= 0 ? a : b;
}

/** Rounds half away from zero to `desimaler` decimals: the «half up» Nav uses on positive amounts, and what a reader expects of −0,5. */
export function rund(a: Broek, desimaler = 0): Broek {
  const skala = 10n ** BigInt(desimaler);
  const [t, fortegn] = a.t < 0n ? [-a.t, -1n] : [a.t, 1n];
  return broek((fortegn * (2n * t * skala + a.n)) / (2n * a.n), skala);
}

/** The nearest floating-point number: for JSON and the surfaces only, never for a comparison. */
export function tilTall(a: Broek): number {
  if (a.t > -TRYGT && a.t < TRYGT && a.n < TRYGT) return Number(a.t) / Number(a.n);
  // Number("…") rounds a decimal correctly; 40 significant digits decide any double that is not a tie in more.
  const positiv = a.t < 0n ? -a.t : a.t;
  const forskyvning = 40 - (positiv.toString().length - a.n.toString().length);
  const siffer =
    forskyvning >= 0 ? (positiv * 10n ** BigInt(forskyvning)) / a.n : positiv / (a.n * 10n ** BigInt(-forskyvning));
  return Number(`${a.t < 0n ? '-' : ''}${siffer}e${-forskyvning}`);
}

/** The canonical text: `"1847/2"`, or `"923"` for a whole number. {@link fraTekst} reads it back. */
export function tilTekst(a: Broek): string {
  return a.n === 1n ? String(a.t) : `${a.t}/${a.n}`;
}

const KANONISK = /^(-?\d+)(?:\/([1-9]\d*))?$/;

export function fraTekst(tekst: string): Broek | null {
  const treff = KANONISK.exec(tekst);
  return treff?.[1] === undefined ? null : broek(BigInt(treff[1]), BigInt(treff[2] ?? '1'));
}
