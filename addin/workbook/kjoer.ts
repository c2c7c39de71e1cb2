import { fraExcel, ikkeOk } from './feil.ts';
import type { Utfall } from './utfall.ts';

/** One visit to Excel. What Excel refuses is an error with a text; a mistake in this program is still thrown. */
export async function kjoer<T>(besoek: (kontekst: Excel.RequestContext) => Promise<Utfall<T>>): Promise<Utfall<T>> {
  if (typeof Excel === 'undefined') return ikkeOk('ikke_excel');
  try {
    return await Excel.run(besoek);
  } catch (kastet) {
    const feil = fraExcel(kastet);
    if (feil === null) throw kastet;
    return { ok: false, feil };
  }
}
