import type { Dato } from '#core';
import type { Ord } from '../../../ord/index.ts';
import type { Spraak } from '../../utfall.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The words on the dashboard sheet. */
export interface Dashbordtekster {
  /** What measures, grades and periods are called. */
  readonly ord: Ord;
  /** The sheet's name: at most 31 characters, with room for a number. */
  readonly arknavn: string;
  readonly tittel: string;
  /** Begins with one of core's marks for sheets that Eierblikk has made, so that the sheet is never read as data. */
  readonly laget: (dato: string, arbeidsbok: string) => string;
  readonly kilder: (liste: string) => string;
  readonly flereKilder: (antall: number) => string;
  readonly selskap: string;
  readonly kommune: string;
  readonly mill: string;
  readonly motMaalet: string;
  readonly naadd: string;
  readonly under: string;
  readonly funn: string;
  readonly alle: string;
  readonly ingenTall: string;
  readonly kanIkkeBeregnes: string;
  readonly mangler: string;
  readonly skjult: (grense: string) => string;
  readonly ikkeAktuelt: string;
  readonly utvalg: (vist: number, alle: number) => string;
  readonly motstrid: string;
  readonly fasteTall: (antall: number) => string;
  readonly uvektet: (maal: string) => string;
  /** Before the list of measures that some companies lack: «Egenkapital 2025 4 av 5». */
  readonly alleAvNoen: string;
  readonly av: string;
  readonly krever: string;
  readonly ingenFunn: string;
  /** That core's sentences are Norwegian, where the rest of the sheet isn't. */
  readonly funnPaaNorsk: string | null;
  readonly hvaMaaTil: string;
  readonly flereFunn: (antall: number) => string;
  readonly bakDiagrammene: string;
  readonly marginTittel: (periode: string) => string;
  readonly egenkapitalTittel: (periode: string, vist: number, alle: number) => string;
  readonly aftTittel: (periode: string) => string;
  readonly andel: string;
  readonly egenkapital: string;
  readonly intervall: string;
  readonly maal: (prosent: string) => string;
  readonly slikLeses: string;
  readonly dato: (dato: Dato) => string;
  readonly brudd: (antall: number) => string;
  readonly varsel: (antall: number) => string;
  readonly bruddord: string;
  readonly varselord: string;
  /** What one and many have in common («varsel», «varsler»), for the conditional formats. */
  readonly bruddstamme: string;
  readonly varselstamme: string;
}

const TEKSTER: Readonly<Record<Spraak, Dashbordtekster>> = { nb, nn, en };

export function dashbordtekster(spraak: Spraak): Dashbordtekster {
  return TEKSTER[spraak];
}
