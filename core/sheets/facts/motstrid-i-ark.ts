import type { Figur, Kilde } from '../../values/index.ts';

/** Two figures of the same thing from the same source, with different values. */
interface Motsigelse {
  readonly noekkel: string | number;
  readonly figurer: readonly Figur[];
}

/** A sheet whose layout can't have been understood: whose figures they are, and where the first of them stand. */
export interface Misforstaatt {
  readonly fil: string;
  readonly ark: string;
  readonly celler: readonly string[];
}

const HOEYST_CELLER = 4;
const MANGE_VERDIER = 3;

const radnummer = (k: Kilde): string => (k.celle ?? '').replace(/^[A-Z]+/, '');

/**
 * Tells a repeated row from a layout that was misunderstood. One row written twice contradicts itself in one pair of rows.
 * Where one figure has three values, or several figures contradict each other in other places than that, the figures are
 * most likely several companies', years' or measures' taken for one.
 */
export class MotstridIArk {
  readonly #etterArk = new Map<string, Map<string, Map<string | number, Motsigelse>>>();

  /** `figurer`: all different values so far of what `noekkel` stands for, of one company in one sheet and source. */
  legg(selskap: string, noekkel: string | number, figurer: readonly Figur[]): void {
    const k = figurer[0]?.kilde;
    const ark = `${k?.fil ?? ''}\n${k?.ark ?? ''}`;
    const selskaper = this.#etterArk.get(ark) ?? new Map<string, Map<string | number, Motsigelse>>();
    this.#etterArk.set(ark, selskaper);
    const motsigelser = selskaper.get(selskap) ?? new Map<string | number, Motsigelse>();
    selskaper.set(selskap, motsigelser);
    motsigelser.set(noekkel, { noekkel, figurer });
  }

  /** The sheets that were misunderstood, and the figures that are not to be kept. */
  misforstaatte(): { readonly ark: readonly Misforstaatt[]; readonly figurer: ReadonlySet<Figur> } {
    const ut: Misforstaatt[] = [];
    const figurer = new Set<Figur>();
    for (const [navn, selskaper] of this.#etterArk) {
      const celler: string[] = [];
      for (const motsigelser of selskaper.values()) {
        const alle = [...motsigelser.values()];
        if (!erMisforstaatt(alle)) continue;
        for (const m of alle)
          for (const f of m.figurer) {
            figurer.add(f);
            if (celler.length < HOEYST_CELLER) celler.push(f.kilde.celle ?? '');
          }
      }
      const [fil = '', ark = ''] = navn.split('\n');
      if (celler.length > 0) ut.push({ fil, ark, celler });
    }
    return { ark: ut, figurer };
  }
}

function erMisforstaatt(motsigelser: readonly Motsigelse[]): boolean {
  if (motsigelser.some((m) => m.figurer.length >= MANGE_VERDIER)) return true;
  const radpar = new Set(motsigelser.map((m) => m.figurer.map((f) => radnummer(f.kilde)).join('|')));
  const [ene] = radpar;
  const toRader = radpar.size === 1 && ene !== undefined && new Set(ene.split('|')).size > 1;
  return motsigelser.length > 1 && !toRader;
}
