import { dato, lagInnsyn } from '#core';
import { lesArbeidsboeker } from '#core/sheets';
import type { Lagret } from '../../../addin/portefoljelager/index.ts';
import { lesFil } from '../../../bot/files/index.ts';

/** A workbook as the pane puts it in the functions' store, read on 20 November 2026. */
export async function lestArbeidsbok(fil: string): Promise<Lagret> {
  const lest = await lesFil(fil);
  if (!lest.ok) throw new Error(lest.feil.kode);
  const { portefolje } = lesArbeidsboeker([lest.bok]);
  return { innsyn: lagInnsyn(portefolje), dato: dato('2026-11-20'), bok: lest.bok };
}
