import type { FeltId } from '../portfolio/index.ts';
import type { Uttrykk } from './maal.ts';

/** Short ways to write a formula, so that a metric's file reads like its definition. */
export function feltet(felt: FeltId): Uttrykk {
  return { slag: 'felt', felt };
}

/** Every term must be known. */
export function summen(...ledd: readonly Uttrykk[]): Uttrykk {
  return { slag: 'sum', ledd };
}

/** The first minus the second; both must be known. */
export function differansen(fra: Uttrykk, trekk: Uttrykk): Uttrykk {
  return { slag: 'differanse', ledd: [fra, trekk] };
}

/** A ratio. A denominator that may be 0 or less is refused unless `ikke_null` is asked for, which refuses 0 only. */
export function forholdet(
  teller: Uttrykk,
  nevner: Uttrykk,
  nevnerMaaVaere: 'positiv' | 'ikke_null' = 'positiv',
): Uttrykk {
  return { slag: 'broek', teller, nevner, nevnerMaaVaere };
}

/** The first alternative that can be worked out, in this order. */
export function foerste(...alternativer: readonly Uttrykk[]): Uttrykk {
  return { slag: 'foerste', alternativer };
}

/** From the period itself, or else from the nearest year that has it, at most `aar` years away; of two, the later. */
export function naermeste(uttrykk: Uttrykk, aar: number): Uttrykk {
  return { slag: 'naermeste', uttrykk, aar };
}

function ledd(u: Uttrykk): readonly Uttrykk[] {
  if (u.slag === 'felt') return [];
  if (u.slag === 'naermeste') return [u.uttrykk];
  if (u.slag === 'broek') return [u.teller, u.nevner];
  return u.slag === 'foerste' ? u.alternativer : u.ledd;
}

/** Formulas are written once and asked about for every company and year. */
function husket<T>(regn: (u: Uttrykk) => T): (u: Uttrykk) => T {
  const svar = new WeakMap<Uttrykk, T>();
  return (u) => {
    const tidligere = svar.get(u);
    if (tidligere !== undefined) return tidligere;
    const nytt = regn(u);
    svar.set(u, nytt);
    return nytt;
  };
}

/** Every field of the formula, from left to right, each once. */
export const feltI: (u: Uttrykk) => readonly FeltId[] = husket((u) =>
  u.slag === 'felt' ? [u.felt] : [...new Set(ledd(u).flatMap(feltI))],
);

/** The fields whose periods are the metric's periods: not those that may be taken from another year. */
export const ankerfelt: (u: Uttrykk) => readonly FeltId[] = husket((u) => {
  if (u.slag === 'naermeste') return [];
  return u.slag === 'felt' ? [u.felt] : [...new Set(ledd(u).flatMap(ankerfelt))];
});

/** The parts that may be taken from another year. */
export const laante: (u: Uttrykk) => readonly Extract<Uttrykk, { slag: 'naermeste' }>[] = husket((u) =>
  u.slag === 'naermeste' ? [u] : ledd(u).flatMap(laante),
);
