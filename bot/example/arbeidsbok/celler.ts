import type { Cell } from 'exceljs';
import type { Malverdi } from '#core/sheets';

/** What a row may hold beside plain values: a number shown its own way, or a formula with the result it has now. */
export type Celleverdi =
  | Malverdi
  | { readonly tall: number; readonly format: string }
  | { readonly formel: string; readonly resultat: number | string };
export type Rad = Readonly<Record<string, Celleverdi>>;

const DATO = /^\d{4}-\d{2}-\d{2}$/;

/** Puts a value into a cell; a date is a date only where the column is one. */
export function skrivVerdi(celle: Cell, verdi: Celleverdi, erDato: boolean): void {
  if (verdi === null) return;
  if (typeof verdi === 'object') {
    if ('formel' in verdi) celle.value = { formula: verdi.formel, result: verdi.resultat };
    else {
      celle.value = verdi.tall;
      celle.numFmt = verdi.format;
    }
  } else if (erDato && typeof verdi === 'string' && DATO.test(verdi)) celle.value = new Date(`${verdi}T00:00:00Z`);
  else celle.value = verdi;
}
