import type { Forskjell, Portefolje } from '#core';
import type { Lagerfeil, Utfall } from '../feil.ts';
import type { Antall, Importfil, Problemlinje } from './skjema.ts';

/** A portfolio to keep as a new version. */
export interface NyVersjon {
  readonly portefolje: Portefolje;
  /** Slack user id, or who runs the command line. */
  readonly av: string;
  readonly team: string | null;
  /** The workbooks it was read from. */
  readonly filer: readonly Importfil[];
  readonly problemer: readonly Problemlinje[];
  /** What was read, in numbers: `selskaper`, `regnskap`, `aft` … */
  readonly antall: Antall;
  readonly kommentar: string | null;
}

/** `utkast`: never in use. `gjeldende`: what is answered from. `tidligere`: was in use. */
export type Versjonstilstand = 'utkast' | 'gjeldende' | 'tidligere';

/** A version without its portfolio, and without how it differs, which can be as large: cheap to list and to look up. */
export interface Versjonshode {
  readonly id: number;
  readonly tilstand: Versjonstilstand;
  readonly opprettet: Date;
  readonly av: string;
  readonly team: string | null;
  readonly filer: readonly Importfil[];
  /** The hash of the portfolio's canonical text: alike for alike portfolios. */
  readonly sha256: string;
  readonly problemer: readonly Problemlinje[];
  readonly antall: Antall;
  /** The version that was current when this one came, and that its difference is against. */
  readonly grunnversjon: number | null;
  readonly gjenopprettetFra: number | null;
  readonly kommentar: string | null;
}

export interface Versjon extends Versjonshode {
  readonly forskjell: Forskjell;
}

export interface Ibruktaking {
  readonly id: number;
  readonly versjon: number;
  readonly av: string;
  readonly tid: Date;
}

/**
 * The portfolio's versions: each import is a new one, nothing is overwritten, and any can be answered from. What is
 * current is the last that a person took into use.
 */
export interface Versjoner {
  /** Keeps a portfolio as a draft, whole or not at all, with the difference from what is current. */
  importer(ny: NyVersjon): Promise<Versjon>;
  /**
   * Takes a version into use. `forventet` is the current version (null: none) that the person saw the difference
   * against: when another has been taken into use meanwhile, nothing happens (`endret_imens`).
   */
  taIBruk(id: number, av: string, forventet: number | null): Promise<Utfall<Ibruktaking>>;
  /** Makes a copy of an earlier version as a new one, in use at once. */
  gjenopprett(id: number, av: string, team: string | null): Promise<Utfall<Versjon>>;
  gjeldende(): Promise<Versjonshode | null>;
  hode(id: number): Promise<Versjonshode | null>;
  /** With the difference. */
  hent(id: number): Promise<Versjon | null>;
  /** The portfolio itself, checked; kept in memory while it is in use (versions never change). */
  portefolje(id: number): Promise<Utfall<Portefolje>>;
  /** The newest first. */
  liste(antall: number, foer?: number): Promise<Versjonshode[]>;
  /** What was in use when, the newest first. */
  historikk(antall: number): Promise<Ibruktaking[]>;
  /** How a version differs from another, as it was asked for. */
  forskjell(fra: number, til: number): Promise<Utfall<Forskjell>>;
}

export type { Lagerfeil };
