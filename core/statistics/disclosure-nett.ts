/**
 * A table of counts as a network: every cell and every sum is an edge whose flow is its value, and every node's inflow
 * is its outflow (a row's sum flows in, its cells flow out). What a reader can work out about a hidden edge is then
 * exactly how far its flow can be moved through other hidden edges without any flow becoming negative.
 */
export interface Kant {
  readonly fra: number;
  readonly til: number;
  /** A whole number of persons, 0 or more. */
  readonly verdi: number;
  /** Whether it may be hidden; a sum that is already released may not. */
  readonly kanSkjules: boolean;
  /** Hidden edges move freely. The one thing about an edge that changes. */
  skjult: boolean;
}

/** One way of moving flow: along an edge (its value grows) or against it (its value falls, at most to 0). */
interface Steg {
  readonly kant: number;
  readonly fram: boolean;
}

type Pris = (kant: Kant) => number | null;

interface Vei {
  readonly steg: readonly Steg[];
  readonly kapasitet: number;
}

const skjultePris: Pris = (kant) => (kant.skjult ? 0 : null);
/** What is lost by hiding an edge: as many persons as it counts, and one so that zeros have a price too. */
const alleSomKan: Pris = (kant) => (kant.skjult ? 0 : kant.kanSkjules ? kant.verdi + 1 : null);

/** The network of one table, and what can be moved through its hidden edges. */
export class Nett {
  readonly kanter: readonly Kant[];
  readonly #ut: readonly (readonly { readonly steg: Steg; readonly til: number }[])[];

  constructor(noder: number, kanter: readonly Kant[]) {
    this.kanter = kanter;
    const ut: { steg: Steg; til: number }[][] = Array.from({ length: noder }, () => []);
    kanter.forEach((kant, nr) => {
      ut[kant.fra]?.push({ steg: { kant: nr, fram: true }, til: kant.til });
      ut[kant.til]?.push({ steg: { kant: nr, fram: false }, til: kant.fra });
    });
    this.#ut = ut;
  }

  /** Cheapest way from node to node on which at least `minst` can be moved; the earliest edge breaks ties. */
  #vei(fra: number, til: number, unntatt: number, flyt: readonly number[], minst: number, pris: Pris): Vei | null {
    const avstand = new Map<number, number>([[fra, 0]]);
    const inn = new Map<number, { steg: Steg; node: number }>();
    const ferdige = new Set<number>();
    for (;;) {
      const node = [...avstand].filter(([n]) => !ferdige.has(n)).sort((a, b) => a[1] - b[1] || a[0] - b[0])[0];
      if (node === undefined) return null;
      if (node[0] === til) break;
      ferdige.add(node[0]);
      for (const { steg, til: neste } of this.#ut[node[0]] ?? []) {
        const kant = this.kanter[steg.kant];
        const kostnad = kant === undefined || steg.kant === unntatt ? null : pris(kant);
        if (kostnad === null || (!steg.fram && (flyt[steg.kant] ?? 0) < minst)) continue;
        const lengde = node[1] + kostnad;
        if (lengde >= (avstand.get(neste) ?? Number.POSITIVE_INFINITY)) continue;
        avstand.set(neste, lengde);
        inn.set(neste, { steg, node: node[0] });
      }
    }
    const steg: Steg[] = [];
    for (let her = til; her !== fra; ) {
      const ledd = inn.get(her);
      if (ledd === undefined) return null;
      steg.unshift(ledd.steg);
      her = ledd.node;
    }
    const bakover = steg.filter((s) => !s.fram).map((s) => flyt[s.kant] ?? 0);
    return { steg, kapasitet: Math.min(...bakover) };
  }

  /** How much more than it is an edge may be, up to `hoeyst`, moving only what `pris` allows; with the steps that were used. */
  #rom(nr: number, retning: 'opp' | 'ned', hoeyst: number, pris: Pris): { rom: number; steg: readonly Steg[] } {
    const kant = this.kanter[nr];
    if (kant === undefined) return { rom: 0, steg: [] };
    const [fra, til] = retning === 'opp' ? [kant.til, kant.fra] : [kant.fra, kant.til];
    const flyt = this.kanter.map((k) => k.verdi);
    const brukt: Steg[] = [];
    let rom = 0;
    while (rom < hoeyst) {
      // One way that carries all that is lacking hides less than several that carry a little each.
      const vei = this.#vei(fra, til, nr, flyt, hoeyst - rom, pris) ?? this.#vei(fra, til, nr, flyt, 1, pris);
      if (vei === null) break;
      const flyttet = Math.min(vei.kapasitet, hoeyst - rom);
      for (const { kant: k, fram } of vei.steg) flyt[k] = (flyt[k] ?? 0) + (fram ? flyttet : -flyttet);
      brukt.push(...vei.steg);
      rom += flyttet;
    }
    return { rom, steg: brukt };
  }

  /** The values that a reader must think possible for a hidden edge, exact, looking no further than `tak` above the true one. */
  mulig(nr: number, tak: number): { minst: number; stoerst: number } {
    const verdi = this.kanter[nr]?.verdi ?? 0;
    return {
      minst: verdi - this.#rom(nr, 'ned', verdi, skjultePris).rom,
      stoerst: verdi + this.#rom(nr, 'opp', tak, skjultePris).rom,
    };
  }

  /**
   * Hides as little more as it takes for a hidden edge to be possibly `rom` more than it is, or as near as can be.
   * (Less follows: what can only fall does so where a hidden 0 rises, and that 0 is made room for in its own turn.)
   */
  skjulForAaGiRom(nr: number, rom: number): void {
    for (const { kant } of this.#rom(nr, 'opp', rom, alleSomKan).steg) {
      const k = this.kanter[kant];
      if (k !== undefined) k.skjult = true;
    }
  }
}
