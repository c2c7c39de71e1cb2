import { ikkeOk, ok } from '../feil.ts';
import { kjoer } from '../kjoer.ts';
import type { Cellemotstykke, Retting } from '../lest.ts';
import type { Utfall } from '../utfall.ts';
import { tekstICelle } from './tekst-i-celle.ts';

/**
 * Writes a fix into its cell, on the user's click only, and answers with the fix that takes it back. With anything
 * else in the cell than when the workbook was read, nothing is written: `endret_siden_lest`. Two round trips.
 */
export function rettCelle(retting: Retting): Promise<Utfall<{ readonly angre: Retting }>> {
  return kjoer(async (kontekst) => {
    const blad = kontekst.workbook.worksheets.getItem(retting.ark);
    const celle = blad.getRange(retting.celle);
    celle.load(['formulas', 'numberFormat']);
    blad.protection.load('protected');
    await kontekst.sync();
    if (blad.protection.protected) return ikkeOk('beskyttet');
    const naa: Required<Cellemotstykke> = {
      innhold: celle.formulas[0]?.[0] ?? '',
      format: celle.numberFormat[0]?.[0] ?? '',
    };
    if (naa.innhold !== retting.fra.innhold) return ikkeOk('endret_siden_lest');
    skriv(celle, retting.til);
    await kontekst.sync();
    return ok({ angre: { ...retting, fra: { innhold: retting.til.innhold }, til: naa } });
  });
}

/** The format first: a text format would keep a number from being one. */
function skriv(celle: Excel.Range, { innhold, format }: Cellemotstykke): void {
  if (format !== undefined) celle.numberFormat = [[format]];
  const erTekst = typeof innhold === 'string' && !innhold.startsWith('=');
  celle.formulas = [[erTekst ? tekstICelle(innhold) : innhold]];
}
