import type { Portefolje } from '../portfolio/index.ts';
import type { ArkslagId } from './catalogue/index.ts';
import type { Problem } from './problem.ts';

/** What a column (or, in a table of measures down, a row) was read as. */
export interface ForstaattKolonne {
  /** The header's cell, A1. */
  readonly celle: string;
  readonly overskrift: string;
  /** A role's id; `null`: not understood, and therefore not read. */
  readonly rolle: string | null;
  /** The year or period that the header gives («Omsetning 2020»). */
  readonly periode: string | null;
  /** `kr`, `tusen kr`, `mill. kr`, `mrd. kr`, `%` … when the header or the sheet says so. */
  readonly enhet: string | null;
  /** The company, when companies stand across. */
  readonly selskap: string | null;
}

/** One table as it was understood. */
export interface ForstaattTabell {
  /** 1-based rows of the header. */
  readonly overskriftsrader: readonly number[];
  readonly slag: readonly ArkslagId[];
  /** `rader`: one record per row; `matrise`: measures down, years, companies or tiltak across. */
  readonly oppsett: 'rader' | 'matrise';
  readonly kolonner: readonly ForstaattKolonne[];
}

export interface ForstaattArk {
  readonly fil: string;
  readonly ark: string;
  readonly tabeller: readonly ForstaattTabell[];
}

export interface Leseantall {
  readonly selskaper: number;
  /** Company-years with at least one figure of the accounts. */
  readonly regnskap: number;
  /** AFT result observations. */
  readonly aft: number;
  /** Company-periods with VTA figures (places or grants). */
  readonly vta: number;
  readonly tiltaksregnskap: number;
}

/** What the reader made of the workbooks: the facts, what was wrong, and how each sheet was understood. */
export interface Lesing {
  readonly portefolje: Portefolje;
  readonly problemer: readonly Problem[];
  readonly antall: Leseantall;
  readonly forstaatt: readonly ForstaattArk[];
}
