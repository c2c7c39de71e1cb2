import { ok } from './feil.ts';
import { kjoer } from './kjoer.ts';
import type { Utfall } from './utfall.ts';

/** Asks Excel to work every formula out again: those of ours answer from what has been read since. One round trip. */
export function regnPaaNytt(): Promise<Utfall<null>> {
  return kjoer(async (kontekst) => {
    kontekst.workbook.application.calculate('Full');
    await kontekst.sync();
    return ok(null);
  });
}
