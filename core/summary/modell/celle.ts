import type { Broek, Enhet, Periode } from '../../values/index.ts';

/**
 * What a cell says. `ingen_data`: the portfolio has no such figure. `ikke_aktuelt`: the measure means nothing for the
 * company. None of them is 0, and none is blank.
 */
export type Cellestatus =
  | 'kjent'
  | 'motstrid'
  | 'mangler'
  | 'skjult'
  | 'ikke_beregnbar'
  | 'ingen_data'
  | 'ikke_aktuelt';

/** The grade of an AFT result as it is shown: the words; the letter is only a code. */
export interface Klassevisning {
  /** «på eller over målet, men innenfor tilfeldig variasjon», or why there is none. */
  readonly ord: string;
  /** A–D, or «–» when the result is not graded. Never shown alone. */
  readonly kode: string;
}

/** One source's figure, printed with its unit. */
export interface Alternativ {
  readonly tekst: string;
  readonly kilde: string;
}

/**
 * One figure, ready to print. A surface prints `tekst`; a spreadsheet or a chart that needs a number takes `tall`, and
 * nothing is computed from either.
 */
export interface Tallcelle {
  readonly status: Cellestatus;
  /** Complete: «3,1 %», «25,5 mill. kr», «skjult: færre enn 5», «38,0 % eller 50,0 %». Never empty. */
  readonly tekst: string;
  /** Under a header that says the unit: «25,5», «3,1 %», «skjult», «38,0 %*» (a footnote tells of the other source). */
  readonly kort: string;
  readonly enhet: Enhet;
  /** Exact, in the unit (shares are fractions, money kroner). Only `kjent` and `motstrid` (the hovedkilde's) have one. */
  readonly verdi: Broek | null;
  /** `verdi` as the nearest floating-point number, for a numeric cell of a spreadsheet. */
  readonly tall: number | null;
  /** The number that is printed, without unit, for a chart: 3.1 for «3,1 %», 25.5 for «25,5 mill. kr». */
  readonly vist: number | null;
  /** What the figure is about; `null` when there is none. */
  readonly periode: Periode | null;
  /** The period in words; empty when there is none. */
  readonly periodetekst: string;
  /** What must be said beside it, as finished phrases («tallet gjelder konsernet»). */
  readonly merknader: readonly string[];
  /** Where the figure is from, by name. */
  readonly kilder: readonly string[];
  /** Every source's figure when they disagree (`motstrid`), the hovedkilde's first; empty otherwise. */
  readonly alternativer: readonly Alternativ[];
  /** For AFT results. */
  readonly klasse: Klassevisning | null;
}

/** A measure over time, for a sparkline or a line: oldest first, one level and one kind of source throughout. */
export interface Serie {
  readonly maal: string;
  readonly tittel: string;
  /** Every year between the first and the last; a year without a figure has `tall` null and says why in its text. */
  readonly punkter: readonly Seriepunkt[];
  /** From the point before to the last, with sign and unit: «+2,1 prosentpoeng fra 2023 til 2024»; `null` when it can't be said. */
  readonly endring: string | null;
}

export interface Seriepunkt {
  /** «2020», «januar–august 2022». */
  readonly merke: string;
  readonly status: Cellestatus;
  readonly tekst: string;
  /** As {@link Tallcelle.vist}. */
  readonly vist: number | null;
}
