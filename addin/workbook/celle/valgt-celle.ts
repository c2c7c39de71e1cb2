import { ok } from '../feil.ts';
import { kjoer } from '../kjoer.ts';
import type { ValgtCelle } from '../lest.ts';
import type { Utfall } from '../utfall.ts';

/** What stands in the active cell. One round trip. */
export function valgtCelle(): Promise<Utfall<ValgtCelle>> {
  return kjoer(async (kontekst) => {
    const celle = kontekst.workbook.getActiveCell();
    celle.load(['address', 'values', 'text', 'formulas']);
    celle.worksheet.load('name');
    await kontekst.sync();
    const formel: unknown = celle.formulas[0]?.[0];
    return ok({
      ark: celle.worksheet.name,
      celle: celle.address.slice(celle.address.lastIndexOf('!') + 1),
      vist: celle.text[0]?.[0] ?? '',
      verdi: celle.values[0]?.[0] ?? '',
      formel: typeof formel === 'string' && formel.startsWith('=') ? formel : null,
    });
  });
}
