import type { Arbeidsbok, Lesing, Problemalvor } from '#core/sheets';
import type { Spraak, Tekst } from './utfall.ts';

/** How far the reading has come. `antall` is 0 until the size of the workbook is known. */
export interface Framdrift {
  readonly steg: 'finner_ark' | 'leser_celler' | 'tolker';
  readonly ferdig: number;
  /** Cells to read. */
  readonly antall: number;
}

export interface Lesevalg {
  readonly paaFramdrift?: (framdrift: Framdrift) => void;
  /** Stops before the next round trip; the outcome is then the error `avbrutt`. */
  readonly signal?: AbortSignal;
}

/** A value to put in a cell in place of what stands there, on the user's word. */
export interface Retting {
  readonly ark: string;
  /** A1. */
  readonly celle: string;
  /** What stood there when the workbook was read: with anything else there now, nothing is written. */
  readonly fra: Cellemotstykke;
  readonly til: Cellemotstykke;
  /** «Skriv «Unikum AS»», for a button. */
  readonly tekst: Tekst;
}

/** A cell's formula or plain value, and its number format where that is a part of it. */
export interface Cellemotstykke {
  readonly innhold: string | number | boolean;
  readonly format?: string;
}

/** What is wrong with a cell or a sheet, from the core's reader or from the reading of the cells. */
export interface Celleproblem {
  /** A code of core/sheets, or one of {@link Arkproblemkode}. */
  readonly kode: string;
  readonly alvor: Problemalvor;
  readonly ark: string;
  /** A1; `null` when the whole sheet is meant. */
  readonly celle: string | null;
  readonly tekst: Tekst;
  /** What would be right, when that is known: one, or several to choose from. */
  readonly rettinger: readonly Retting[];
}

/** Problems that the core doesn't know: they lie in the workbook and not in a grid of values. */
export type Arkproblemkode = 'for_mange_rader' | 'for_mange_celler' | 'sirkulaer_formel' | 'like_ark';

/** The open workbook as it was read. */
export interface LestArbeidsbok {
  /** The file's name as Excel gives it; «Mappe1» before it is saved. */
  readonly navn: string;
  /** What core understood: portefolje, antall, forstaatt. */
  readonly lesing: Lesing;
  /** What kept cells from being read first, then what is wrong with them, sheet by sheet in the order of the tabs. */
  readonly problemer: readonly Celleproblem[];
  /** The cells themselves, for what must point back at them. */
  readonly bok: Arbeidsbok;
  /** The formulas with functions of ours by their cell («Ark1!D2»), so that such a cell can be explained. */
  readonly formler: ReadonlyMap<string, string>;
}

/** The cell that is chosen now. */
export interface ValgtCelle {
  readonly ark: string;
  /** A1, without the sheet. */
  readonly celle: string;
  /** As Excel shows it. */
  readonly vist: string;
  readonly verdi: string | number | boolean;
  /** With `=`, English names and commas; `null` when a plain value stands there. */
  readonly formel: string | null;
}

/** What is remembered in the workbook: the same for all who open it. */
export interface Innstillinger {
  /** `null`: Excel's own. */
  readonly spraak: Spraak | null;
  /** Only this kommune's companies; `null`: all. */
  readonly kommune: string | null;
  /** Counts of fewer persons are hidden. Never lower than core's own limit, which holds where this is `null`. */
  readonly personverngrense: number | null;
}
