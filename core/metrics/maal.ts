import type { Regnestykke } from '../explanation/index.ts';
import type { FeltId, Innsyn, Maaledefinisjon, Nivaa, Selskap, SelskapId } from '../portfolio/index.ts';
import type { Broek, Enhet, Intervall, Kilde, Periode, Tospraaklig } from '../values/index.ts';
import type { Tallfunksjon } from './tallfunksjon/index.ts';

/** Why a metric has no value for a company and period. Texts stand in core/text. */
export type Grunn =
  /** The source has the cell and says that it is missing («Mangler data»). */
  | { readonly kode: 'oppgitt_mangler'; readonly felt: string }
  /** Other inputs are there, this one isn't. */
  | { readonly kode: 'mangler_inndata'; readonly felt: string }
  /** The denominator is zero or negative where it must be positive. */
  | { readonly kode: 'nevner_ikke_positiv'; readonly felt: string }
  /** No rate, or no limit, is known for that date. */
  | { readonly kode: 'mangler_parameter'; readonly parameter: string; readonly dato: string }
  /** n below the privacy limit. */
  | { readonly kode: 'faerre_enn'; readonly grense: number }
  /** The figures were corrected, and what the correction would tell is about too few. */
  | { readonly kode: 'holdt_tilbake' }
  | { readonly kode: 'ulik_periode' }
  | { readonly kode: 'ulikt_nivaa' };

/** What a metric gives for one company, one period and one source. A rounded input gives an interval with different ends. */
export type Resultat =
  | { readonly status: 'kjent'; readonly verdi: Broek; readonly intervall: Intervall }
  | { readonly status: 'mangler' | 'skjult' | 'ikke_beregnbar'; readonly grunn: Grunn };

/** What a reader must be told beside the figure. Texts stand in core/text. */
export type Merknad =
  | { readonly kode: 'konsernnivaa' }
  | { readonly kode: 'del_av_aar'; readonly periode: Periode }
  | { readonly kode: 'flere_aar'; readonly periode: Periode }
  | { readonly kode: 'annet_aar'; readonly felt: FeltId; readonly periode: Periode }
  | { readonly kode: 'avrundet'; readonly intervall: Intervall }
  | { readonly kode: 'antatt_definisjon' }
  | { readonly kode: 'oppgitt_av_kilden' }
  | { readonly kode: 'antall_ukjent' };

/** One figure of one metric: one company, one period, one level, one source. */
export interface Maaltall {
  readonly maal: string;
  readonly selskap: SelskapId;
  readonly periode: Periode;
  readonly nivaa: Nivaa | null;
  readonly resultat: Resultat;
  /** For a share: what it is a ratio of, so that groups are added up and not averaged. `null` when only the share is known. */
  readonly vekt: { readonly teller: Broek; readonly nevner: Broek } | null;
  readonly regnestykke: Regnestykke | null;
  readonly kilder: readonly Kilde[];
  /** From the hovedkilde. Exactly one figure per company, period and level is. */
  readonly hoved: boolean;
  readonly merknader: readonly Merknad[];
  /** For AFT results: what was counted, when and by whom. Two definitions are never compared. */
  readonly definisjon?: Maaledefinisjon | undefined;
  /** For VTA per payer: the kommune whose residents the figure is about. */
  readonly bostedskommune?: string | undefined;
}

/** Formulas are data, so that value, interval, explanation, sources and documentation come from the same line. */
export type Uttrykk =
  | { readonly slag: 'felt'; readonly felt: FeltId }
  /** In the period itself, or, when it cannot be computed there, in the nearest year within `aar` years (the later one of two). */
  | { readonly slag: 'naermeste'; readonly uttrykk: Uttrykk; readonly aar: number }
  /** Every term must be known. */
  | { readonly slag: 'sum'; readonly ledd: readonly Uttrykk[] }
  | { readonly slag: 'differanse'; readonly ledd: readonly [Uttrykk, Uttrykk] }
  | {
      readonly slag: 'broek';
      readonly teller: Uttrykk;
      readonly nevner: Uttrykk;
      readonly nevnerMaaVaere: 'positiv' | 'ikke_null';
    }
  /**
   * The first that can be computed. An alternative that is a field of the group `rapportert` (a measure its source
   * states ready-made) is used when it is alone, and else held against the computed one.
   */
  | { readonly slag: 'foerste'; readonly alternativer: readonly Uttrykk[] };

export const SAMLEMETODER = ['sum', 'vektet', 'uvektet', 'median', 'antall'] as const;
export type Samlemetode = (typeof SAMLEMETODER)[number];

/** Lower-case words and phrases a person may use for the metric, in their base forms; the reader of questions inflects them. */
export interface Synonymer {
  readonly nb: readonly string[];
  readonly nn: readonly string[];
}

/** What can be asked about: its names, and what an answer says of its meaning. */
export interface Begrep {
  /** Public for ever. */
  readonly id: string;
  readonly gruppe: 'oekonomi' | 'vta' | 'aft' | 'plasser' | 'eierskap' | 'satser' | 'oversikt';
  readonly navn: Tospraaklig;
  readonly synonymer: Synonymer;
  readonly enhet: Enhet;
  /** One sentence: what it says. */
  readonly definisjon: Tospraaklig;
  /** The formula in words («driftsresultat delt på omsetning»). */
  readonly formel: Tospraaklig;
  /** The paragraph that the measure or its requirement rests on, or `null`. */
  readonly hjemmel: string | null;
  /** Where the definition is from: report and chapter or table. */
  readonly definisjonskilde: string;
  /** What it may be compared with, and what not. */
  readonly sammenlignbart: Tospraaklig;
}

/**
 * A nøkkeltall. One file each, listed in the catalogue; the Excel function, its help, the bot's vocabulary, the
 * definitions in answers and the documentation all come from here.
 */
export interface Maal extends Begrep {
  /** How a group of companies is put together. `sum`: amounts and counts; `vektet`: shares. */
  readonly samles: 'sum' | 'vektet';
  /** The denominator is the kommune's, shared by its companies: in a group it counts once per kommune. */
  readonly nevnerFelles?: 'kommune' | undefined;
  /** The measure on plain figures, such as a spreadsheet's function takes; absent for one that is only ever stated. */
  readonly funksjon?: Tallfunksjon | undefined;
  /** Whether the measure means anything for this company; otherwise the answer is `ikke_aktuelt`. */
  gjelder(innsyn: Innsyn, selskap: Selskap): boolean;
  /** All figures of the company: every period, level and source, newest period first, hovedkilde first within it. */
  finn(innsyn: Innsyn, selskap: SelskapId): readonly Maaltall[];
}
