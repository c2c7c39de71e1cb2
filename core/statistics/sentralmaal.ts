import { type Broek, broek, del, gange, heltall, pluss, sammenlign, sum } from '../values/index.ts';

/** Adds halves of the list first: thousands of unlike denominators make numbers that are slow to reduce one by one. */
function halvvis(tall: readonly Broek[]): Broek {
  if (tall.length <= 4) return sum(tall);
  const midt = tall.length >> 1;
  return pluss(halvvis(tall.slice(0, midt)), halvvis(tall.slice(midt)));
}

/** Above this many, unlike denominators multiply to numbers that take minutes to reduce. */
const FLEST_EKSAKT = 200;
const DESIMALER = 60;

/** Σ t/n as one unreduced fraction, halves first. */
function uforkortet(tall: readonly Broek[]): { readonly t: bigint; readonly n: bigint } {
  const [foerste, andre] = tall;
  if (foerste === undefined) return { t: 0n, n: 1n };
  if (andre === undefined) return foerste;
  const midt = tall.length >> 1;
  const [a, b] = [uforkortet(tall.slice(0, midt)), uforkortet(tall.slice(midt))];
  return a.n === b.n ? { t: a.t + b.t, n: a.n } : { t: a.t * b.n + b.t * a.n, n: a.n * b.n };
}

/**
 * The arithmetic mean, or `null` of nothing. Exact up to 200 numbers, and of whole numbers however many; the mean of more
 * fractions than that is cut at 60 decimals, far finer than any figure or limit it can be held against.
 */
export function snitt(tall: readonly Broek[]): Broek | null {
  if (tall.length <= FLEST_EKSAKT || tall.every((x) => x.n === 1n)) return del(halvvis(tall), heltall(tall.length));
  const { t, n } = uforkortet(tall);
  const skala = 10n ** BigInt(DESIMALER);
  return broek((t * skala) / (n * BigInt(tall.length)), skala);
}

/** The middle of the numbers in order; of an even number of them, halfway between the two in the middle. `null` of nothing. */
export function median(tall: readonly Broek[]): Broek | null {
  const ordnet = [...tall].sort(sammenlign);
  const nedre = ordnet[Math.floor((ordnet.length - 1) / 2)];
  const oevre = ordnet[Math.floor(ordnet.length / 2)];
  return nedre === undefined || oevre === undefined ? null : gange(pluss(nedre, oevre), broek(1n, 2n));
}

/** Σ vᵢwᵢ / Σ wᵢ, or `null` when the weights add up to 0. */
export function vektetSnitt(par: readonly { readonly verdi: Broek; readonly vekt: Broek }[]): Broek | null {
  return del(sum(par.map((p) => gange(p.verdi, p.vekt))), sum(par.map((p) => p.vekt)));
}
