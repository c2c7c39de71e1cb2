import { dato, lagInnsyn, lagSammendrag, type Maalform, type Sammendrag, type Utsnitt } from '#core';
import { lesArbeidsboeker } from '#core/sheets';
import { EKSEMPEL_FIL, EKSEMPELKOMMUNE_FIL } from '../../../bot/example/index.ts';
import { lesFil } from '../../../bot/files/index.ts';

const FILER = { eksempel: EKSEMPEL_FIL, eksempelkommune: EKSEMPELKOMMUNE_FIL };

/** The summary of a bundled workbook on a fixed day. */
export async function sammendragFor(
  bok: keyof typeof FILER,
  utsnitt: Utsnitt = { slag: 'portefolje' },
  maalform: Maalform = 'nb',
): Promise<Sammendrag> {
  const lest = await lesFil(FILER[bok]);
  if (!lest.ok) throw new Error(lest.feil.tekst.nb);
  const innsyn = lagInnsyn(lesArbeidsboeker([lest.bok]).portefolje);
  return lagSammendrag(innsyn, { idag: dato('2026-11-20'), utsnitt, maalform });
}
