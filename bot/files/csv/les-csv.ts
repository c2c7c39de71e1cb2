import { setImmediate } from 'node:timers/promises';
import { type Ark, cellenavn } from '#core/sheets';
import { Arkinnhold } from '../arkinnhold.ts';
import { Filavbrudd, type Filproblem, filfeil, tospraaklig } from '../feil.ts';
import { Arkgrense, Forbruk } from '../forbruk.ts';
import { type Grenser, visGrense } from '../grenser.ts';
import { Tekstlager } from '../tekstlager.ts';
import { Csvleser } from './csvleser.ts';
import { finnSkilletegn, navngittSkilletegn } from './skilletegn.ts';
import { avkodBiter, finnTegnsett } from './tegnsett.ts';

/**
 * Reads a CSV as a workbook of one sheet, named as the file without its ending. Every value stays text: what it means
 * is the core's to say.
 * @throws Filavbrudd, ForMyeTekst
 */
export async function lesCsv(
  innhold: Buffer,
  fil: string,
  grenser: Grenser,
  vakt: () => void,
): Promise<{ ark: Ark; problemer: Filproblem[] }> {
  const navn = fil.replace(/\.[^.]*$/, '') || fil;
  const lager = new Tekstlager(grenser.tekst);
  const inn = new Arkinnhold(new Forbruk(grenser).nyttArk());
  const problemer: Filproblem[] = [];
  const mottaker = (rad: number, kolonne: number, tekst: string) => {
    const forLang = tekst.length > grenser.celletekst;
    inn.sett(rad, kolonne, lager.behold(forLang ? tekst.slice(0, grenser.celletekst) : tekst), false);
    if (!forLang) return;
    const celle = cellenavn(rad, kolonne);
    const forklaring = tospraaklig((t) => t.for_lang_tekst(celle, visGrense(grenser.celletekst)));
    problemer.push({ kode: 'for_lang_tekst', alvor: 'advarsel', ark: navn, celle, tekst: forklaring });
  };
  try {
    let leser: Csvleser | undefined;
    for (const bit of avkodBiter(innhold, finnTegnsett(innhold))) {
      vakt();
      const sep = leser ? undefined : navngittSkilletegn(bit);
      leser ??= new Csvleser(sep?.tegn ?? finnSkilletegn(bit), grenser.celletekst, mottaker);
      leser.skriv(sep ? bit.slice(sep.lengde) : bit);
      await setImmediate();
    }
    leser?.avslutt();
  } catch (feil) {
    if (feil instanceof Arkgrense) throw new Filavbrudd(forStor(feil.kode, fil, grenser));
    throw feil;
  }
  const ark = inn.ferdig(navn, false);
  if (ark.rader.length === 0) throw new Filavbrudd(filfeil('tom_fil', (t) => t.tom_fil(fil)));
  return { ark, problemer };
}

function forStor(kode: Arkgrense['kode'], fil: string, grenser: Grenser) {
  if (kode === 'for_mange_rader') return filfeil(kode, (t) => t.for_mange_rader(fil, visGrense(grenser.rader)));
  return filfeil(kode, (t) => t.for_mange_celler(fil, visGrense(grenser.celler)));
}
