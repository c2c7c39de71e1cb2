import type { FeltId } from '../../portfolio/index.ts';
import type { Enhet, Tospraaklig } from '../../values/index.ts';

/** A figure that the function is given. */
export interface Tallargument {
  /** ASCII; what the argument is called while a formula is typed. */
  readonly id: string;
  readonly navn: Tospraaklig;
  readonly engelsk: string;
  /** `kr` and `antall` are given as they are, an `andel` as 51 % or 0,51. */
  readonly enhet: Enhet;
  readonly kanVaereNegativ: boolean;
  /** Figures of several companies or years may stand in for one, and are added up: shares of groups are shares of sums. */
  readonly kanSummeres: boolean;
  /** Counts persons, whole ones: 0,55 is a share in the wrong place. */
  readonly bareHele?: boolean;
}

/** A formula over the arguments, by their number from 0. */
export type Talluttrykk =
  | { readonly slag: 'argument'; readonly nr: number }
  | { readonly slag: 'sum' | 'produkt'; readonly ledd: readonly Talluttrykk[] }
  | { readonly slag: 'differanse'; readonly ledd: readonly [Talluttrykk, Talluttrykk] }
  | {
      readonly slag: 'broek';
      readonly teller: Talluttrykk;
      readonly nevner: Talluttrykk;
      readonly nevnerMaaVaere: 'positiv' | 'ikke_null';
    };

/** A metric as a function of plain figures, such as a spreadsheet's: no company, period or source. */
export interface Tallfunksjon {
  /** The name in a cell, without the namespace: upper-case ASCII. Public for ever. */
  readonly navn: string;
  /** What it gives, for those who read neither bokmål nor nynorsk. */
  readonly engelsk: string;
  readonly argumenter: readonly Tallargument[];
  readonly uttrykk: Talluttrykk;
  /** The first counts a part of what the second counts, so it can't be greater. */
  readonly delAv?: readonly [del: number, hel: number] | undefined;
}

/** What it takes to work a function out. */
export type Tallregel = Pick<Tallfunksjon, 'argumenter' | 'uttrykk' | 'delAv'>;

/** What a metric's file says of its function, when the arguments are the formula's own fields. */
export interface Funksjonstekst {
  /** The metric's id in upper case unless said. */
  readonly navn?: string;
  readonly engelsk: string;
  readonly delAv?: Tallfunksjon['delAv'];
  /** Fields that accounts may hold with a minus, but that a formula would then add instead of take away. */
  readonly utenMinus?: readonly FeltId[];
}

type Argumentvalg = Partial<Pick<Tallargument, 'enhet' | 'kanVaereNegativ' | 'kanSummeres' | 'bareHele'>>;

/** An amount in kroner that can't be negative, unless said otherwise. */
export function tallargument(
  id: string,
  nb: string,
  nn: string,
  engelsk: string,
  { enhet = 'kr', kanVaereNegativ = false, kanSummeres = true, bareHele = false }: Argumentvalg = {},
): Tallargument {
  const argument: Tallargument = { id, navn: { nb, nn }, engelsk, enhet, kanVaereNegativ, kanSummeres };
  return bareHele ? { ...argument, bareHele } : argument;
}

/** The argument with this number, from 0. */
export const argumentet = (nr: number): Talluttrykk => ({ slag: 'argument', nr });

/** The function of two arguments that gives the first as a share of the second, which must be greater than 0. */
export function andelsfunksjon(
  navn: string,
  engelsk: string,
  argumenter: readonly [teller: Tallargument, nevner: Tallargument],
): Tallfunksjon {
  return {
    navn,
    engelsk,
    argumenter,
    uttrykk: { slag: 'broek', teller: argumentet(0), nevner: argumentet(1), nevnerMaaVaere: 'positiv' },
  };
}

/** A share of persons, where the first argument counts some of those that the second counts; both are whole. */
export function delfunksjon(
  navn: string,
  engelsk: string,
  [del, hel]: readonly [del: Tallargument, hel: Tallargument],
): Tallfunksjon {
  const personer = [
    { ...del, bareHele: true },
    { ...hel, bareHele: true },
  ] as const;
  return { ...andelsfunksjon(navn, engelsk, personer), delAv: [0, 1] };
}
