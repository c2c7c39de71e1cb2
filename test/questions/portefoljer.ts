import { EKSEMPEL_FIL } from '../../bot/example/index.ts';
import { lesFil } from '../../bot/files/index.ts';
import { type Innsyn, lagInnsyn } from '../../core/index.ts';
import { lesArbeidsboeker } from '../../core/sheets/index.ts';

/** The 27 companies of the two reports, read from the example workbook as the product reads it. */
export async function eksempelinnsyn(): Promise<Innsyn> {
  const lest = await lesFil(EKSEMPEL_FIL);
  if (!lest.ok) throw new Error(lest.feil.tekst.nb);
  return lagInnsyn(lesArbeidsboeker([lest.bok]).portefolje);
}
