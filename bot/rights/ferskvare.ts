interface Vare<T> {
  readonly lagt: number;
  readonly verdi: Promise<T>;
}

/** Looked-up values that are good for a while. Many who ask at once share one look-up; a failed one is not kept. */
export interface Ferskvare<T> {
  hent(noekkel: string, slaaOpp: () => Promise<T>): Promise<T>;
  /** Forgets one, or everything: after a change that must be seen at once. */
  glem(noekkel?: string): void;
}

const FLEST = 10_000;

/** `levetidMs`: how long a value is good. `naa` is a monotonic clock in milliseconds. */
export function lagFerskvare<T>(levetidMs: number, naa: () => number = () => performance.now()): Ferskvare<T> {
  const varer = new Map<string, Vare<T>>();
  return {
    hent(noekkel, slaaOpp) {
      const gammel = varer.get(noekkel);
      if (gammel !== undefined && naa() - gammel.lagt < levetidMs) return gammel.verdi;
      if (varer.size >= FLEST) varer.clear();
      const vare: Vare<T> = { lagt: naa(), verdi: slaaOpp() };
      varer.set(noekkel, vare);
      vare.verdi.catch(() => {
        if (varer.get(noekkel) === vare) varer.delete(noekkel);
      });
      return vare.verdi;
    },
    glem(noekkel) {
      if (noekkel === undefined) varer.clear();
      else varer.delete(noekkel);
    },
  };
}
