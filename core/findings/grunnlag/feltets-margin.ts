import type { Periodetall } from '../../metrics/index.ts';
import type { Innsyn } from '../../portfolio/index.ts';
import { type Broek, del, sammePeriode, sum } from '../../values/index.ts';
import { hovedtall, maaltallFor } from './tall.ts';

const husket = new WeakMap<Innsyn, Map<string, Broek | null>>();

/**
 * The portfolio's weighted driftsmargin in a period: Σ driftsresultat / Σ omsetning over the companies whose figures
 * are known. `null` when nobody's are. Remembered, since every company is held against it.
 */
export function feltetsMargin(innsyn: Innsyn, periode: Periodetall['periode']): Broek | null {
  const kjente = husket.get(innsyn) ?? new Map<string, Broek | null>();
  husket.set(innsyn, kjente);
  const noekkel = `${periode.fra}/${periode.til}`;
  const tidligere = kjente.get(noekkel);
  if (tidligere !== undefined) return tidligere;
  const vekter = innsyn.portefolje.selskaper.flatMap((s) => {
    const tall = maaltallFor(innsyn, s, 'driftsmargin').find((p) => sammePeriode(p.periode, periode));
    return hovedtall(tall)?.tall.vekt ?? [];
  });
  const margin = del(sum(vekter.map((v) => v.teller)), sum(vekter.map((v) => v.nevner)));
  kjente.set(noekkel, margin);
  return margin;
}
