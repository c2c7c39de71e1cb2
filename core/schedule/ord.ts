import type { Flytting, Hyppighet, Moeteslag } from './tidsplan.ts';

/** How schedules are written in one of the two standards; the reader takes both, and more. */
export interface Ord {
  /** «første» for 1, as far as ten. */
  readonly ordenstall: readonly string[];
  readonly siste: string;
  /** «nest siste» for 2. */
  readonly fraSlutten: (nummer: number) => string;
  readonly virkedag: string;
  readonly iPerioden: Readonly<Record<Hyppighet, string>>;
  readonly ukedager: readonly string[];
  readonly hverUkedag: (ukedag: string) => string;
  readonly hverDag: string;
  readonly hverVirkedag: string;
  readonly denDagen: (dag: number) => string;
  readonly sisteDag: string;
  readonly flytting: Readonly<Record<Exclude<Flytting, 'nei'>, string>>;
  readonly dagenEtter: string;
  readonly dagenFoer: string;
  readonly dager: (antall: string) => string;
  readonly uker: (antall: string) => string;
  readonly enUke: string;
  readonly etterVersjon: string;
  readonly etter: string;
  readonly foer: string;
  readonly moeter: Readonly<Record<Moeteslag, string>>;
  /** «to» for 2, as far as twelve. */
  readonly tallord: readonly string[];
  readonly klokken: string;
}
