import { ok } from './feil.ts';
import { kjoer } from './kjoer.ts';
import type { Utfall } from './utfall.ts';

/** DATE(1904;1;1) where day numbers count from 1900. */
const DAG_1904 = 1462;

/** DATE(1904;1;1), whose number tells which system the workbook has. The caller syncs. */
export function spoerOmDatosystemet(workbook: Excel.Workbook): Excel.FunctionResult<number> {
  const foerste = workbook.functions.date(1904, 1, 1);
  foerste.load('value');
  return foerste;
}

export const tellerFra1904 = (svar: Excel.FunctionResult<number>): boolean => svar.value !== DAG_1904;

/** Whether the workbook's day numbers count from 1904, as in old workbooks from a Mac. One round trip. */
export function hentFra1904(): Promise<Utfall<boolean>> {
  return kjoer(async (kontekst) => {
    const svar = spoerOmDatosystemet(kontekst.workbook);
    await kontekst.sync();
    return ok(tellerFra1904(svar));
  });
}
