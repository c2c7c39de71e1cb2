import { EKSEMPEL_FIL, EKSEMPELKOMMUNE_FIL } from '../../../bot/example/index.ts';
import { lesFil } from '../../../bot/files/index.ts';
import { dato, type Innsyn, lagInnsyn } from '../../../core/index.ts';
import { lesArbeidsboeker } from '../../../core/sheets/index.ts';

export const IDAG = dato('2026-11-20');

async function les(fil: string): Promise<Innsyn> {
  const lest = await lesFil(fil);
  if (!lest.ok) throw new Error(lest.feil.tekst.nb);
  return lagInnsyn(lesArbeidsboeker([lest.bok]).portefolje);
}

/** The 27 companies of the two reports. */
export const storbyene = (): Promise<Innsyn> => les(EKSEMPEL_FIL);
/** The invented kommune with every kind of sheet, and findings of every kind. */
export const eksempelkommunen = (): Promise<Innsyn> => les(EKSEMPELKOMMUNE_FIL);

/** U+00A0 as a plain space, so that expectations can be typed. */
export const luft = (tekst: string): string => tekst.replaceAll('\u00A0', ' ');
