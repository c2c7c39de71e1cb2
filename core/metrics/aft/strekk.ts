import { type Broek, minus, NULL, negativ, nesteDag, type Periode, pluss } from '../../values/index.ts';

/** How many persons a stretch of days is about. `fra` is its first day, `til` the day after its last. */
export interface Strekk {
  readonly fra: string;
  readonly til: string;
  readonly antall: Broek;
}

/** A period's count as a stretch. */
export function strekket(periode: Periode, antall: Broek): Strekk {
  return { fra: periode.fra, til: nesteDag(periode.til), antall };
}

/** The days that stretches link together, each with the count from one common day on; the first way found decides. */
function sammenhengende(strekk: readonly Strekk[]): readonly ReadonlyMap<string, Broek>[] {
  const igjen = new Set(strekk);
  const deler: ReadonlyMap<string, Broek>[] = [];
  for (const start of igjen) {
    const del = new Map<string, Broek>([[start.fra, NULL]]);
    for (let vokste = true; vokste; ) {
      vokste = false;
      for (const s of igjen) {
        const [a, b] = [del.get(s.fra), del.get(s.til)];
        if (a === undefined && b === undefined) continue;
        if (a !== undefined && b === undefined) del.set(s.til, pluss(a, s.antall));
        if (a === undefined && b !== undefined) del.set(s.fra, minus(b, s.antall));
        igjen.delete(s);
        vokste = true;
      }
    }
    deler.push(del);
  }
  return deler;
}

/**
 * Everything that anybody can work out from counts of these stretches: the count of every stretch between two days that
 * told stretches link together. (A year and its first eight months tell the last four.) Counts that contradict each
 * other may give a negative difference: that is about nobody, and is left out.
 */
export function utledede(strekk: readonly Strekk[]): readonly Strekk[] {
  return sammenhengende(strekk).flatMap((del) => {
    const dager = [...del].sort(([a], [b]) => (a < b ? -1 : 1));
    return dager.flatMap(([fra, foer], nr) =>
      dager.slice(nr + 1).flatMap(([til, etter]): Strekk[] => {
        const antall = minus(etter, foer);
        return negativ(antall) ? [] : [{ fra, til, antall }];
      }),
    );
  });
}
