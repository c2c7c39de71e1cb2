import type { Periode } from '../values/index.ts';

/** A period, and who has a figure in it. */
export interface Periodedekning<T> {
  readonly periode: Periode;
  readonly har: ReadonlySet<T>;
}

/**
 * One period for a whole group, so that two are never put side by side: the latest that more than half of those with
 * figures have one in, or, when there is none such, the one that most have. `dekning`: newest first. `null` when nobody
 * has a figure.
 */
export function mestDekkende<T, D extends Periodedekning<T>>(dekning: readonly D[]): D | null {
  const noen = new Set(dekning.flatMap((d) => [...d.har]));
  const flertall = dekning.find((d) => d.har.size * 2 > noen.size);
  const [flest] = dekning.filter((d) => d.har.size > 0).sort((a, b) => b.har.size - a.har.size);
  return flertall ?? flest ?? null;
}
