import { type Broek, broek, del, gange, heltall, pluss, sammenlign, sum } from '../values/index.ts';

/** Adds halves of the list first: thousands of unlike denominators make numbers that are slow to reduce one by one. */
function halvvis(tall: readonly Broek[]): Broek {
  if (tall.length <= 4) return sum(tall);
  const midt = tall.length >> 1;
  return pluss(halvvis(tall.slice(0, midt)), halvvis(tall.slice(midt)));
}

/** The arithmetic mean, or `null` of nothing. */
export function snitt(tall: readonly Broek[]): Broek | null {
  return del(halvvis(tall), heltall(tall.length));
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
