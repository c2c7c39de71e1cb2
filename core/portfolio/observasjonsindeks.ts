import type { Periode } from '../values/index.ts';
import type { FeltId } from './felt/index.ts';
import type { Observasjon } from './observasjon.ts';
import type { SelskapId } from './primitives.ts';

/** One field's observations of one company in one period, in reading order. Never empty. */
export interface Periodeobservasjoner {
  readonly periode: Periode;
  readonly observasjoner: readonly Observasjon[];
}

/** The same text for the same period, whichever record it stands in. */
export function periodenoekkel(p: Periode): string {
  return `${p.fra}/${p.til}`;
}

/** One field of one company. The periods are sorted out when they are first asked for. */
class Feltobservasjoner {
  readonly alle: Observasjon[] = [];
  #perPeriode: ReadonlyMap<string, Periodeobservasjoner> | null = null;

  get perPeriode(): ReadonlyMap<string, Periodeobservasjoner> {
    this.#perPeriode ??= this.#sorter();
    return this.#perPeriode;
  }

  #sorter(): ReadonlyMap<string, Periodeobservasjoner> {
    const etter = new Map<string, { periode: Periode; observasjoner: Observasjon[] }>();
    for (const o of this.alle) {
      const noekkel = periodenoekkel(o.periode);
      const funnet = etter.get(noekkel);
      if (funnet === undefined) etter.set(noekkel, { periode: o.periode, observasjoner: [o] });
      else funnet.observasjoner.push(o);
    }
    return etter;
  }
}

/**
 * The observations by company and field, in reading order: one walk over the portfolio, so that nobody who asks for a
 * figure walks it again.
 */
export function ordneObservasjoner(
  alle: readonly Observasjon[],
): (selskap: SelskapId, felt: FeltId) => Pick<Feltobservasjoner, 'alle' | 'perPeriode'> {
  const ingen = new Feltobservasjoner();
  const etter = new Map<SelskapId, Map<FeltId, Feltobservasjoner>>();
  for (const o of alle) {
    const selskapets = etter.get(o.selskap) ?? new Map<FeltId, Feltobservasjoner>();
    if (selskapets.size === 0) etter.set(o.selskap, selskapets);
    const feltets = selskapets.get(o.felt) ?? new Feltobservasjoner();
    if (feltets.alle.length === 0) selskapets.set(o.felt, feltets);
    feltets.alle.push(o);
  }
  return (selskap, felt) => etter.get(selskap)?.get(felt) ?? ingen;
}
