interface Vare<T> {
  readonly lagt: number;
  readonly merke: number | null;
  readonly verdi: Promise<T>;
}

/** Looked-up values that are good for a while. Many who ask at once share one look-up; a failed one is not kept. */
export interface Ferskvare<T> {
  hent(noekkel: string, slaaOpp: () => Promise<T>): Promise<T>;
  /** Forgets one, or everything: after a change that must be seen at once. */
  glem(noekkel?: string): void;
}

const FLEST = 10_000;

export interface Ferskvarevalg {
  /** How long a value is good when nobody knows better, in milliseconds. */
  readonly levetidMs: number;
  /**
   * What a value is good under: while the mark is the one that it was looked up under it is as good as new, and under
   * another it isn't good at all. `null`: not known now, and then time decides.
   */
  merke?(): number | null;
  /** A monotonic clock in milliseconds. */
  naa?(): number;
}

export function lagFerskvare<T>(valg: Ferskvarevalg): Ferskvare<T> {
  const { levetidMs, merke = () => null, naa = () => performance.now() } = valg;
  const varer = new Map<string, Vare<T>>();
  const erGod = (vare: Vare<T>, naavaerende: number | null): boolean =>
    naavaerende === null ? naa() - vare.lagt < levetidMs : vare.merke === naavaerende;
  return {
    hent(noekkel, slaaOpp) {
      const gammel = varer.get(noekkel);
      const naavaerende = merke();
      if (gammel !== undefined && erGod(gammel, naavaerende)) return gammel.verdi;
      if (varer.size >= FLEST) varer.clear();
      const vare: Vare<T> = { lagt: naa(), merke: naavaerende, verdi: slaaOpp() };
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
