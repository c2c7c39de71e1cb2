import {
  type Broek,
  del,
  type Enhet,
  gange,
  type Intervall,
  type Kilde,
  minus,
  sum,
  type Tospraaklig,
} from '../values/index.ts';

/**
 * How a figure came about, as a tree: leaves are figures with their sources and parameters with their hjemmel.
 * Every metric builds one; {@link forklar} turns it into tokens that each surface renders its own way.
 */
export type Regnestykke = Figurblad | Parameterblad | Sammensatt;

/** A figure as a source gives it. */
export interface Figurblad {
  readonly slag: 'figur';
  readonly navn: Tospraaklig;
  readonly verdi: Broek;
  readonly enhet: Enhet;
  readonly kilde: Kilde;
  /** What the true figure may be when the source rounded it; absent when the figure is exact. */
  readonly intervall?: Intervall | undefined;
}

/** A number from the law, an agreement or the calendar, or one that is supposed. `hjemmel` is empty when it rests on no paragraph. */
export interface Parameterblad {
  readonly slag: 'parameter';
  readonly navn: Tospraaklig;
  readonly verdi: Broek;
  readonly enhet: Enhet;
  readonly hjemmel: string;
}

/** Terms put together. A difference and a ratio have two, in order. */
export interface Sammensatt {
  readonly slag: 'sum' | 'differanse' | 'produkt' | 'broek';
  readonly ledd: readonly Regnestykke[];
  readonly verdi: Broek;
  readonly enhet: Enhet;
}

/** The terms added up. With one term it is the term itself. */
export function sumAv(ledd: readonly Regnestykke[], enhet: Enhet): Regnestykke {
  const [foerste] = ledd;
  if (foerste !== undefined && ledd.length === 1) return foerste;
  return { slag: 'sum', ledd, verdi: sum(ledd.map((l) => l.verdi)), enhet };
}

/** The first minus the second. */
export function differanseAv(fra: Regnestykke, trekk: Regnestykke, enhet: Enhet): Regnestykke {
  return { slag: 'differanse', ledd: [fra, trekk], verdi: minus(fra.verdi, trekk.verdi), enhet };
}

/** The factors multiplied. */
export function produktAv(ledd: readonly Regnestykke[], enhet: Enhet): Regnestykke {
  return { slag: 'produkt', ledd, verdi: ledd.map((l) => l.verdi).reduce(gange, { t: 1n, n: 1n }), enhet };
}

/** The first divided by the second, or `null` when the second is 0. */
export function broekAv(teller: Regnestykke, nevner: Regnestykke, enhet: Enhet): Regnestykke | null {
  const verdi = del(teller.verdi, nevner.verdi);
  return verdi === null ? null : { slag: 'broek', ledd: [teller, nevner], verdi, enhet };
}

/** The leaves from left to right, figures and parameters alike. */
export function blader(stykke: Regnestykke): readonly (Figurblad | Parameterblad)[] {
  const ut: (Figurblad | Parameterblad)[] = [];
  const gaa = (s: Regnestykke): void => {
    if (s.slag === 'figur' || s.slag === 'parameter') ut.push(s);
    else s.ledd.forEach(gaa);
  };
  gaa(stykke);
  return ut;
}

/** The same text for two records of one source: the same document, and the same cell of the same file. */
export function kildenoekkel({ dokument, fil = '', ark = '', celle = '' }: Kilde): string {
  return `${dokument}\n${fil}\n${ark}\n${celle}`;
}

/** Every source once, in the order given. Two cells of one document are two sources here. */
export function ulikeKilder(kilder: readonly Kilde[]): readonly Kilde[] {
  if (kilder.length < 2) return kilder;
  const etter = new Map<string, Kilde>();
  for (const k of kilder) {
    const noekkel = kildenoekkel(k);
    if (!etter.has(noekkel)) etter.set(noekkel, k);
  }
  return [...etter.values()];
}

/** The sources that the figures of the calculation stand in, each once. */
export function kilderI(stykke: Regnestykke): readonly Kilde[] {
  if (stykke.slag === 'figur') return [stykke.kilde];
  return ulikeKilder(blader(stykke).flatMap((b) => (b.slag === 'figur' ? [b.kilde] : [])));
}
