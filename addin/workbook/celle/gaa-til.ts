import { ikkeOk, ok } from '../feil.ts';
import { kjoer } from '../kjoer.ts';
import type { Utfall } from '../utfall.ts';

/** Shows a sheet and chooses a cell on it (A1; `null`: the sheet only). Two round trips. */
export function gaaTil(ark: string, celle: string | null): Promise<Utfall<null>> {
  return kjoer(async (kontekst) => {
    const blad = kontekst.workbook.worksheets.getItem(ark);
    blad.load('visibility');
    await kontekst.sync();
    if (blad.visibility !== 'Visible') return ikkeOk('skjult_ark');
    blad.activate();
    if (celle !== null) blad.getRange(celle).select();
    await kontekst.sync();
    return ok(null);
  });
}
