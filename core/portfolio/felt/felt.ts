import type { Enhet, Tospraaklig } from '../../values/index.ts';

/** The sheet kind a field belongs to, and thereby what a row of it means. */
export type Feltgruppe = 'regnskap' | 'plasser' | 'aft_drift' | 'rapportert';

/**
 * A number that a workbook may hold per company and period. The catalogue is what the reader knows headers by,
 * what the template's columns are made from, and what metrics name as their input.
 */
export interface Felt<Id extends string = string> {
  readonly id: Id;
  readonly gruppe: Feltgruppe;
  readonly navn: Tospraaklig;
  /** For those who type a formula in an English Excel; only where a metric's function takes the figure as an argument. */
  readonly engelsk?: string;
  /** Other ways to write the header, lower case, bokmål and nynorsk alike; the reader folds case, spaces and punctuation. */
  readonly overskrifter: readonly string[];
  readonly enhet: Enhet;
  /** Whether a negative value makes sense; where it doesn't, the reader reports the cell. */
  readonly kanVaereNegativ: boolean;
}

export function felt<const Id extends string>(f: Felt<Id>): Felt<Id> {
  return f;
}
