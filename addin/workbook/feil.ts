import { en } from './tekster/en.ts';
import { nb } from './tekster/nb.ts';
import { nn } from './tekster/nn.ts';
import type { Arbeidsbokfeil, Arbeidsbokfeilkode, Tekst, Utfall } from './utfall.ts';

/** Every text of this folder, in one language. */
export interface Arbeidsboktekster {
  readonly feil: Readonly<Record<Exclude<Arbeidsbokfeilkode, 'ukjent' | 'for_stor'>, string>>;
  readonly ukjentFeil: (kode: string) => string;
  readonly forStor: (celler: string) => string;
  readonly forMangeRader: (ark: string, grense: string) => string;
  readonly forMangeCeller: (ark: string, grense: string) => string;
  readonly sirkulaerFormel: (celle: string) => string;
  readonly flereSirkulaere: (antall: string) => string;
  readonly likeArk: (ark: string, annet: string, selskaper: number, perioder: string) => string;
  readonly skriv: (verdi: string) => string;
}

/** The same text in the three languages. */
export function trespraaklig(lag: (tekster: Arbeidsboktekster) => string): Tekst {
  return { nb: lag(nb), nn: lag(nn), en: lag(en) };
}

export function feil(kode: Exclude<Arbeidsbokfeilkode, 'ukjent' | 'for_stor'>): Arbeidsbokfeil {
  return { kode, tekst: trespraaklig((t) => t.feil[kode]) };
}

export function ikkeOk(kode: Exclude<Arbeidsbokfeilkode, 'ukjent' | 'for_stor'>): {
  readonly ok: false;
  readonly feil: Arbeidsbokfeil;
} {
  return { ok: false, feil: feil(kode) };
}

/** Excel's own error codes, and what they mean to the one who waits. */
const FRA_EXCEL: Readonly<Record<string, Exclude<Arbeidsbokfeilkode, 'ukjent' | 'for_stor'>>> = {
  InvalidOperationInCellEditMode: 'celle_redigeres',
  AccessDenied: 'beskyttet',
  ReadOnly: 'skrivebeskyttet',
  ItemNotFound: 'finnes_ikke',
  InvalidReference: 'finnes_ikke',
  RequestPayloadSizeLimitExceeded: 'for_stor_melding',
  ResponsePayloadSizeLimitExceeded: 'for_stor_melding',
  ApiNotFound: 'eldre_excel',
  ApiNotAvailable: 'eldre_excel',
  NotImplemented: 'eldre_excel',
  OperationCancelled: 'avbrutt',
  RequestAborted: 'avbrutt',
  Unselected: 'flere_omraader',
  InvalidSelection: 'flere_omraader',
};

/** An error of Excel's as one of ours. `null`: it is none of Excel's, but a mistake in this program. */
export function fraExcel(kastet: unknown): Arbeidsbokfeil | null {
  if (!(kastet instanceof OfficeExtension.Error)) return null;
  const kjent = FRA_EXCEL[kastet.code];
  if (kjent !== undefined) return feil(kjent);
  return { kode: 'ukjent', tekst: trespraaklig((t) => t.ukjentFeil(kastet.code)) };
}

export function ok<T>(verdi: T): Utfall<T> {
  return { ok: true, verdi };
}
