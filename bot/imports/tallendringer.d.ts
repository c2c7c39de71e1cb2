import { type Forskjell, type Maalform } from '#core';
/** A figure that changed, in words. `null`: the workbook doesn't give it. */
export interface VistTallendring {
  /** «Unikum AS, Driftsresultat, 2020» */
  readonly hva: string;
  readonly foer: string | null;
  readonly etter: string | null;
}
/**
 * The changed figures that may be shown one by one; the others are only counted. `navn` gives a company's name, `null` when
 * the portfolio has none.
 */
export declare function tallendringer(
  { tall }: Pick<Forskjell, 'tall'>,
  navn: (selskap: string) => string | null,
  maalform: Maalform,
): {
  readonly viste: readonly VistTallendring[];
  readonly andre: number;
};
