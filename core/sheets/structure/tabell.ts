import type { Nivaa, Tidspunkt } from '../../portfolio/index.ts';
import type { Periode } from '../../values/index.ts';
import type { ArkslagId, Kolonnerolle } from '../catalogue/index.ts';
import type { Delperiode } from '../words/delperiode.ts';
import type { Kontekst } from './kontekst.ts';
import type { Rutenett } from './rutenett.ts';

/** A column and everything its headers say. */
export interface Kolonne {
  readonly nr: number;
  /** The cell of the header nearest to the figures, A1; of the first row when the table has no header. */
  readonly celle: string;
  readonly overskrift: string;
  readonly rolle: Kolonnerolle | null;
  readonly periode: Periode | null;
  /** The part of the year that the column is about, whichever year it is. */
  readonly del: Delperiode | null;
  readonly tierpotens: number | null;
  readonly prosent: boolean;
  readonly nivaa: Nivaa | null;
  readonly tidspunkt: Tidspunkt | null;
  /** A company's name, where companies stand across. */
  readonly selskap: string | null;
  readonly kommune: string | null;
  /** The header has no meaning of its own: its figures take theirs from the row or the title. */
  readonly bar: boolean;
  /** Not read: a budget, or one of two columns with the same meaning. */
  readonly utelatt: boolean;
}

export type Tabellslag = ArkslagId | 'felles';

/** One table of a sheet, understood. */
export interface Tabell {
  readonly fil: string;
  readonly ark: string;
  readonly nett: Rutenett;
  readonly slag: Tabellslag;
  readonly overskriftsrader: readonly number[];
  readonly rader: readonly number[];
  readonly kolonner: readonly Kolonne[];
  /** The column whose texts name each row's measure; `null` in a table of records. */
  readonly etikett: Kolonne | null;
  readonly kontekst: Kontekst;
}

const ROLLER = new WeakMap<Tabell, ReadonlyMap<string, Kolonne>>();

function rollene(t: Tabell): ReadonlyMap<string, Kolonne> {
  const ut = new Map<string, Kolonne>();
  for (const k of t.kolonner) if (k.rolle !== null && !k.utelatt && !ut.has(k.rolle.id)) ut.set(k.rolle.id, k);
  ROLLER.set(t, ut);
  return ut;
}

/** The first column with that role. */
export function medRolle(t: Tabell, id: string): Kolonne | undefined {
  return (ROLLER.get(t) ?? rollene(t)).get(id);
}
