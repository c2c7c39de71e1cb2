import type { Broek, Enhet, Kilde, Tospraaklig } from '../values/index.ts';

/**
 * How a figure came about, as a tree: leaves are figures with their sources and parameters with their hjemmel.
 * Every metric builds one; {@link forklar} turns it into tokens that each surface renders its own way.
 */
export type Regnestykke =
  | {
      readonly slag: 'figur';
      readonly navn: Tospraaklig;
      readonly verdi: Broek;
      readonly enhet: Enhet;
      readonly kilde: Kilde;
    }
  | {
      readonly slag: 'parameter';
      readonly navn: Tospraaklig;
      readonly verdi: Broek;
      readonly enhet: Enhet;
      readonly hjemmel: string;
    }
  | {
      readonly slag: 'sum' | 'differanse' | 'produkt' | 'broek';
      readonly ledd: readonly Regnestykke[];
      readonly verdi: Broek;
      readonly enhet: Enhet;
    };
