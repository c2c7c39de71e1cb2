import { type Kant, Nett } from './disclosure-nett.ts';

/**
 * Who knows a sum of the table: `frigitt` is already shown somewhere and stays so; `vis` is to be shown if it can be;
 * `ingen` is shown nowhere (reasons that overlap have no total).
 */
export type Sumstatus = 'frigitt' | 'vis' | 'ingen';

/** A sum of some cells of one row (or of one column) that is already released, such as a resultatgrad's numerator. */
export interface Delsum {
  readonly linje: number;
  readonly plasser: readonly number[];
}

/** Counts of persons in rows and columns. Sums are the module's own: they are what the cells add up to. */
export interface Telletabell {
  /** Whole numbers, 0 or more; every row as long. */
  readonly celler: readonly (readonly number[])[];
  readonly radsummer: Sumstatus;
  readonly kolonnesummer: Sumstatus;
  readonly totalsum: Sumstatus;
  /** Released sums within rows (`linje` is the row); those of one row have no cell in common. */
  readonly delsummerIRad?: readonly Delsum[];
  /** Released sums within columns (`linje` is the column): «all but one» over the companies. */
  readonly delsummerIKolonne?: readonly Delsum[];
}

/**
 * Primær: the count itself is too small to show. Sekundær: it would give another away. The difference is for tests and
 * for whoever decides; a reader is shown one and the same mark, because knowing which is which narrows both.
 */
export type Vernetcelle =
  | { readonly status: 'vist'; readonly antall: number }
  | { readonly status: 'skjult'; readonly grunn: 'primaer' | 'sekundaer' };

/** The table as it may be shown. Every surface reads this, and never the counts. */
export interface VernetTabell {
  readonly celler: readonly (readonly Vernetcelle[])[];
  /** `null` where the table has no such sums. */
  readonly radsummer: readonly Vernetcelle[] | null;
  readonly kolonnesummer: readonly Vernetcelle[] | null;
  readonly totalsum: Vernetcelle | null;
  /** False when released sums alone give a hidden cell away (a row whose released sum is 0): then nothing of the table may be shown. */
  readonly trygg: boolean;
}

const SKJULT_PRIMAER: Vernetcelle = { status: 'skjult', grunn: 'primaer' };
const SKJULT_SEKUNDAER: Vernetcelle = { status: 'skjult', grunn: 'sekundaer' };

function kontroller(tabell: Telletabell, grense: number): void {
  const bredde = tabell.celler[0]?.length ?? 0;
  if (!Number.isSafeInteger(grense) || grense < 1) throw new RangeError('grensen må være et positivt heltall');
  for (const rad of tabell.celler) {
    if (rad.length !== bredde) throw new RangeError('radene er ikke like lange');
    if (rad.some((n) => !Number.isSafeInteger(n) || n < 0)) throw new RangeError('et antall er ikke et heltall fra 0');
  }
}

const summer = (tall: readonly number[]) => tall.reduce((a, b) => a + b, 0);

/** The table as edges: source → rows → (delsum) → cells → (delsum) → columns → sink → source. */
class Oppsett {
  readonly kanter: Kant[] = [];
  noder = 2;
  readonly #grense: number;

  constructor(grense: number) {
    this.#grense = grense;
  }

  nyNode(): number {
    return this.noder++;
  }

  kant(fra: number, til: number, verdi: number, status: Sumstatus): number {
    const skjult = status === 'ingen' || (status === 'vis' && verdi < this.#grense);
    this.kanter.push({ fra, til, verdi, kanSkjules: status === 'vis', skjult });
    return this.kanter.length - 1;
  }
}

function delsumnoder(
  oppsett: Oppsett,
  delsummer: readonly Delsum[],
  linjer: readonly number[],
  verdi: (linje: number, plass: number) => number,
  kobleTil: (linjenode: number, delnode: number, sum: number) => void,
): ReadonlyMap<string, number> {
  const noder = new Map<string, number>();
  for (const { linje, plasser } of delsummer) {
    const linjenode = linjer[linje];
    if (linjenode === undefined) throw new RangeError('delsummen er utenfor tabellen');
    const node = oppsett.nyNode();
    kobleTil(linjenode, node, summer(plasser.map((plass) => verdi(linje, plass))));
    for (const plass of plasser) {
      const noekkel = `${linje},${plass}`;
      if (noder.has(noekkel)) throw new RangeError('delsummene har en celle felles');
      noder.set(noekkel, node);
    }
  }
  return noder;
}

/** Which edge is which: cells, row sums, column sums, total. */
interface Kantnumre {
  readonly celler: readonly (readonly number[])[];
  readonly rader: readonly number[];
  readonly kolonner: readonly number[];
  readonly total: number;
}

function byggNett(tabell: Telletabell, grense: number): { nett: Nett; numre: Kantnumre } {
  const oppsett = new Oppsett(grense);
  const [kildenode, sluknode] = [0, 1];
  const verdi = (rad: number, kolonne: number) => tabell.celler[rad]?.[kolonne] ?? 0;
  const radnoder = tabell.celler.map(() => oppsett.nyNode());
  const kolonnenoder = (tabell.celler[0] ?? []).map(() => oppsett.nyNode());
  const iRad = delsumnoder(oppsett, tabell.delsummerIRad ?? [], radnoder, verdi, (linje, del, sum) => {
    oppsett.kant(linje, del, sum, 'frigitt');
  });
  const iKolonne = delsumnoder(
    oppsett,
    tabell.delsummerIKolonne ?? [],
    kolonnenoder,
    (kolonne, rad) => verdi(rad, kolonne),
    (linje, del, sum) => {
      oppsett.kant(del, linje, sum, 'frigitt');
    },
  );
  const celler = radnoder.map((radnode, rad) =>
    kolonnenoder.map((kolonnenode, kolonne) =>
      oppsett.kant(
        iRad.get(`${rad},${kolonne}`) ?? radnode,
        iKolonne.get(`${kolonne},${rad}`) ?? kolonnenode,
        verdi(rad, kolonne),
        'vis',
      ),
    ),
  );
  const radsum = (rad: number) => summer(tabell.celler[rad] ?? []);
  const kolonnesum = (kolonne: number) => summer(tabell.celler.map((_, rad) => verdi(rad, kolonne)));
  const rader = radnoder.map((node, rad) => oppsett.kant(kildenode, node, radsum(rad), tabell.radsummer));
  const kolonner = kolonnenoder.map((node, k) => oppsett.kant(node, sluknode, kolonnesum(k), tabell.kolonnesummer));
  const total = oppsett.kant(sluknode, kildenode, summer(tabell.celler.map((_, rad) => radsum(rad))), tabell.totalsum);
  return { nett: new Nett(oppsett.noder, oppsett.kanter), numre: { celler, rader, kolonner, total } };
}

/**
 * Hides every count below `grense`, zeros too, and whatever else it takes for no hidden count to be worked out from
 * what is shown: sums, parts and differences, and that nobody is counted less than 0 times. After it a reader must
 * think that each small count may be `grense` or more, unless released sums themselves say otherwise.
 *
 * Deterministic: cells are taken in reading order, and the cheapest way (fewest persons hidden, earliest cell) is taken.
 * Decide once, on the whole table, and let every surface read the result. Throws RangeError for counts that are none.
 */
export function vernTabell(tabell: Telletabell, grense: number): VernetTabell {
  kontroller(tabell, grense);
  const { nett, numre } = byggNett(tabell, grense);
  const primaere = nett.kanter.flatMap((k, nr) => (k.skjult && k.kanSkjules ? [nr] : []));
  for (const nr of primaere) {
    const lite = nett.kanter[nr]?.verdi ?? 0;
    nett.skjulForAaGiRom(nr, grense - lite);
  }
  const erPrimaer = new Set(primaere);
  const les = (nr: number): Vernetcelle => {
    const kant = nett.kanter[nr];
    if (kant === undefined) throw new RangeError('ukjent celle');
    if (!kant.skjult) return { status: 'vist', antall: kant.verdi };
    return erPrimaer.has(nr) ? SKJULT_PRIMAER : SKJULT_SEKUNDAER;
  };
  const entydig = nett.kanter.some((k, nr) => {
    if (!k.skjult || !k.kanSkjules) return false;
    const { minst, stoerst } = nett.mulig(nr, 1);
    return minst === stoerst;
  });
  return {
    celler: numre.celler.map((rad) => rad.map(les)),
    radsummer: tabell.radsummer === 'ingen' ? null : numre.rader.map(les),
    kolonnesummer: tabell.kolonnesummer === 'ingen' ? null : numre.kolonner.map(les),
    totalsum: tabell.totalsum === 'ingen' ? null : les(numre.total),
    trygg: !entydig,
  };
}

/**
 * A share that the companies publish themselves (a resultatgrad): shown when its denominator is `grense` or more.
 * Shown, its numerator is released too, and must be given to {@link vernTabell} as a {@link Delsum}.
 */
export function kanViseAndel(nevner: number, grense: number): boolean {
  return nevner >= grense;
}
