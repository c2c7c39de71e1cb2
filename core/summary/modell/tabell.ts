import type { SelskapId } from '../../portfolio/index.ts';
import type { Serie, Tallcelle } from './celle.ts';
import type { Del } from './del.ts';

export interface Kolonne {
  /** The metric's id; a column of periods (one company over years) has none. */
  readonly maal: string | null;
  /** «Driftsmargin», «2024». */
  readonly tittel: string;
  /** Period and unit under the title: «2020, mill. kr»; empty when there is nothing to say. */
  readonly undertittel: string;
}

export interface Tabellrad {
  /** `alle` and `kommune` are put together from companies (the column's footnote says how). `maal`: one company's measure over years. */
  readonly slag: 'selskap' | 'kommune' | 'alle' | 'maal';
  readonly selskap: SelskapId | null;
  /** «Unikum AS», «Oslo (6)», «Alle (27)», «Driftsmargin, %». */
  readonly tittel: string;
  /** The company's kommune; empty for others. */
  readonly kommune: string;
  /** As many as there are columns. */
  readonly celler: readonly Tallcelle[];
  /** Developments to draw beside the row; may be empty. */
  readonly utvikling: readonly Serie[];
}

/** Key figures as a table. */
export interface Tabelldel extends Del<Tabellrad> {
  /** What the rows are: «Bedrift», «Kommune», «Nøkkeltall». */
  readonly radtittel: string;
  readonly kolonner: readonly Kolonne[];
}
