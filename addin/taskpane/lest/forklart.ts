import { visVerdi } from '#core';
import { type Funksjonssvar, forklarFormel, forklarfunksjon, type Tabellcelle } from '../../functions/index.ts';
import type { ValgtCelle } from '../../workbook/index.ts';
import type { Lesning } from './lesning.ts';

/** Text in rows and columns, or why there is none. */
export type Forklart =
  | { readonly ok: true; readonly rader: readonly (readonly string[])[] }
  | { readonly ok: false; readonly tekst: string | null };

function vis(celle: Tabellcelle): string {
  if (typeof celle === 'string') return celle;
  return celle.slag === 'tall' ? visVerdi(celle.verdi, celle.enhet) : celle.tekst;
}

function somForklart(svar: Funksjonssvar): Forklart {
  if (svar.slag === 'tabell') return { ok: true, rader: svar.rader.map((rad) => rad.map(vis)) };
  if (svar.slag === 'tekst') return { ok: true, rader: [[svar.tekst]] };
  return { ok: false, tekst: svar.slag === 'feil' ? svar.tekst : null };
}

/** Explains the chosen cell: one of our formulas, or a figure that was read. */
export function forklar({ ark, celle, formel, verdi }: ValgtCelle, lesning: Lesning | null): Forklart {
  const lagret = lesning?.lagret ?? null;
  if (formel !== null && /\bEIER\./i.test(formel)) return somForklart(forklarFormel(formel, ark, lagret));
  const adresse = `'${ark.replaceAll("'", "''")}'!${celle}`;
  return somForklart(forklarfunksjon([verdi], { parameterAddresses: [adresse] }, lagret));
}
