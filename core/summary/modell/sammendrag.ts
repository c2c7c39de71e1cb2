import type { SelskapId } from '../../portfolio/index.ts';
import type { Dato, Maalform } from '../../values/index.ts';
import type { Del } from './del.ts';
import type { Diagram } from './diagram.ts';
import type {
  Aftrad,
  Datarad,
  Definisjonsrad,
  Deltakertabell,
  Fristrad,
  Funnrad,
  Medfinansieringsrad,
  Nyhetsrad,
  Selskapsomtale,
} from './rader.ts';
import type { Tabelldel } from './tabell.ts';

/** What a summary is about. The companies are the portfolio's; what is hidden is decided on all of it. */
export type Utsnitt =
  | { readonly slag: 'portefolje' }
  | { readonly slag: 'kommune'; readonly kommune: string }
  | { readonly slag: 'selskap'; readonly selskap: SelskapId };

/** What is new, and whether anything is. */
export interface Nyttdel extends Del<Nyhetsrad> {
  /** Nothing has changed since last time: a subscription may skip. False when there is no last time. */
  readonly ingentingNytt: boolean;
  /** When the summary that it is compared with was for; `null` when there is none. */
  readonly siden: Dato | null;
}

/** AFT results of one period: never two periods in one list. */
export interface Aftgruppe extends Del<Aftrad> {
  /** «2021», «januar–august 2022». */
  readonly periodetekst: string;
  /** A part of a year, which its footnote says. */
  readonly delAvAar: boolean;
}

/** AFT, period by period. */
export interface Aftdel {
  readonly tittel: string;
  readonly ingress: readonly string[];
  /** The period that the headline speaks of first. */
  readonly grupper: readonly Aftgruppe[];
  /** What is said on the one page of the periods that have no rows there; `null` when all have. */
  readonly flere: string | null;
  readonly tomt: string | null;
  /** That the division is Eierblikk's own, and that one in twenty falls outside by chance. */
  readonly fotnoter: readonly string[];
}

/**
 * What the board gets: everything that a summary says, in finished texts of one written standard and typed figures, and
 * nothing about how it looks. One page shows the first `paaSiden` rows of each section and its `flere`; the sections
 * stand here in the order they are to be read. All figures have passed the privacy table.
 */
export interface Sammendrag {
  readonly versjon: 1;
  readonly maalform: Maalform;
  readonly utsnitt: Utsnitt;
  readonly idag: Dato;
  /** «Arbeidsmarkedsbedriftene i Oslo», «Unikum AS». */
  readonly tittel: string;
  /** «20. november 2026 · 27 bedrifter i 7 kommuner». */
  readonly undertittel: string;
  /** The headline: one sentence. */
  readonly overskrift: string;
  readonly nytt: Nyttdel;
  /** Brudd and varsler, worst first. */
  readonly oppmerksomhet: Del<Funnrad>;
  /** «2 brudd, 3 varsler og 12 som ikke kan vurderes». */
  readonly funntelling: string;
  /** Per kommune and for all; `null` for one company and for one kommune. */
  readonly perKommune: Tabelldel | null;
  /** Per company; for one company: per measure and year. */
  readonly noekkeltall: Tabelldel;
  readonly aft: Aftdel;
  /** VTA per bostedskommune, breaches first. */
  readonly vta: Del<Medfinansieringsrad>;
  readonly frister: Del<Fristrad>;
  /** What can't be judged for want of data, worst covered first. */
  readonly ikkeVurdert: Del<Funnrad>;
  /** Sluttårsaker per company: never on the one page. */
  readonly deltakere: Del<Deltakertabell>;
  /** How old the figures are, and what is missing. */
  readonly data: Del<Datarad>;
  /** How the figures are to be read. */
  readonly definisjoner: Del<Definisjonsrad>;
  /** What «mangler», «skjult», «kan ikke beregnes» and «kildene er uenige» mean here. */
  readonly tegnforklaring: readonly string[];
  readonly kilder: Del<string>;
  readonly diagrammer: readonly Diagram[];
  /** For an eierskapsmelding; never on the one page. */
  readonly eierskapsmelding: Del<Selskapsomtale>;
}
