import { ALVOR, type Alvor, type Funn, finnRegel, type Regel } from '../findings/index.ts';
import { nyesteFoerst } from '../values/index.ts';

const rang = (alvor: Alvor): number => ALVOR.indexOf(alvor);

/** Worst first; among equals the newest period first, and the order they were given in kept. */
function verstFoerst(a: Funn, b: Funn): number {
  if (a.alvor !== b.alvor) return rang(a.alvor) - rang(b.alvor);
  if (a.periode === null || b.periode === null) return Number(a.periode === null) - Number(b.periode === null);
  return nyesteFoerst(a.periode, b.periode);
}

/** Which of its rule's findings of the same grade each is: so that one rule that hits everyone doesn't hide the others. */
function medTur(funn: readonly Funn[]): readonly { readonly f: Funn; readonly tur: number }[] {
  const sett = new Map<string, number>();
  return funn.map((f) => {
    const noekkel = `${f.alvor} ${f.regel}`;
    const tur = sett.get(noekkel) ?? 0;
    sett.set(noekkel, tur + 1);
    return { f, tur };
  });
}

/**
 * What to look at first: one finding per company, of these grades. The worst grade first; within a grade one from each
 * rule in turn, each rule's newest first.
 */
export function verstPerSelskap(funn: readonly Funn[], alvor: readonly Alvor[]): readonly Funn[] {
  const sortert = funn.filter((f) => alvor.includes(f.alvor)).sort(verstFoerst);
  const sett = new Set<string>();
  return [...medTur(sortert)]
    .sort((a, b) => rang(a.f.alvor) - rang(b.f.alvor) || a.tur - b.tur)
    .map(({ f }) => f)
    .filter((f) => {
      const foerste = !sett.has(f.selskap);
      sett.add(f.selskap);
      return foerste;
    });
}

/** A requirement that can't be judged for want of data, and for how many companies. */
export interface Uvurdert {
  readonly regel: Regel;
  readonly selskaper: number;
}

/** What is missing most: the requirements that can't be judged, for most companies first. */
export function uvurderteKrav(funn: readonly Funn[]): readonly Uvurdert[] {
  const selskaper = new Map<string, Set<string>>();
  for (const f of funn) {
    if (f.alvor !== 'kan_ikke_vurderes') continue;
    const sett = selskaper.get(f.regel) ?? new Set<string>();
    selskaper.set(f.regel, sett.add(f.selskap));
  }
  return [...selskaper]
    .flatMap(([id, sett]) => {
      const regel = finnRegel(id);
      return regel === undefined ? [] : [{ regel, selskaper: sett.size }];
    })
    .sort((a, b) => b.selskaper - a.selskaper);
}
