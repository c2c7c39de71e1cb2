import { type Dato, dato } from '../../values/index.ts';
import type { Celleslag } from './malark.ts';

/** What a cell of the template may hold, as a spreadsheet checks it while one types. `feil` says what to write instead. */
export type Celleregel =
  | { readonly slag: 'fri' }
  | { readonly slag: 'liste'; readonly valg: readonly string[]; readonly feil: string }
  | { readonly slag: 'dato'; readonly fra: Dato; readonly til: Dato; readonly feil: string }
  | {
      readonly slag: 'heltall' | 'desimaltall';
      readonly fra: number;
      readonly til: number | null;
      readonly feil: string;
    };

/** Larger than any amount or count that belongs here. */
const STOERST = 1e12;
/** As fractions: 10 000 %, for those who forget the per cent sign. */
const STOERSTE_ANDEL = 100;

/** The rule of a cell of this kind. Text is free. */
export function celleregel(celle: Celleslag): Celleregel {
  switch (celle.slag) {
    case 'tekst':
    case 'kode':
      return { slag: 'fri' };
    case 'liste':
      return { slag: 'liste', valg: celle.valg, feil: 'Velg en av tekstene i listen.' };
    case 'dato':
      return {
        slag: 'dato',
        fra: dato('1900-01-02'),
        til: dato('2100-12-31'),
        feil: 'Skriv en dato, for eksempel 31.12.2026.',
      };
    case 'aar':
      return { slag: 'heltall', fra: 1990, til: 2100, feil: 'Skriv et årstall, for eksempel 2025.' };
    case 'heltall':
      return { slag: 'heltall', fra: 0, til: null, feil: 'Skriv et helt tall, 0 eller større.' };
    case 'desimaltall':
      return celle.kanVaereNegativ
        ? { slag: 'desimaltall', fra: -STOERST, til: STOERST, feil: 'Skriv et tall.' }
        : { slag: 'desimaltall', fra: 0, til: null, feil: 'Skriv et tall, 0 eller større.' };
    case 'kroner':
      return celle.kanVaereNegativ
        ? { slag: 'desimaltall', fra: -STOERST, til: STOERST, feil: 'Skriv et beløp i tall.' }
        : { slag: 'desimaltall', fra: 0, til: STOERST, feil: 'Skriv et beløp i tall, 0 eller større.' };
    case 'prosent': {
      const fra = celle.kanVaereNegativ ? -STOERSTE_ANDEL : 0;
      return { slag: 'desimaltall', fra, til: STOERSTE_ANDEL, feil: 'Skriv en prosent, for eksempel 25 %.' };
    }
  }
}

/** What is said when something else is typed. It is asked, not refused: «Mangler data» must be allowed anywhere. */
export function celleadvarsel(regel: Exclude<Celleregel, { slag: 'fri' }>): string {
  return `${regel.feil} Mangler tallet, skriv «Mangler data».`;
}

/** The number format of a cell of this kind, in Excel's own code; `null`: General. */
export function celleformat(celle: Celleslag): string | null {
  switch (celle.slag) {
    case 'dato':
      return 'dd.mm.yyyy';
    case 'aar':
      return '0';
    case 'heltall':
    case 'kroner':
      return '#,##0';
    case 'prosent':
      return '0.0%';
    case 'kode':
      return '@';
    default:
      return null;
  }
}

/** Whether the cell's figures stand to the right. A year is a name. */
export function erTallcelle(celle: Celleslag): boolean {
  return (
    celle.slag === 'heltall' || celle.slag === 'desimaltall' || celle.slag === 'kroner' || celle.slag === 'prosent'
  );
}
