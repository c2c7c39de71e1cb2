import { setImmediate } from 'node:timers/promises';
import { type Ark, cellenavn } from '#core/sheets';
import { Arkinnhold } from '../arkinnhold.ts';
import { Filavbrudd, type Filproblem, type Filtekster, filfeil, tospraaklig } from '../feil.ts';
import { Arkgrense, Forbruk } from '../forbruk.ts';
import { type Grenser, visGrense } from '../grenser.ts';
import { Tekstlager } from '../tekstlager.ts';
import { csvrader, RadUtenSlutt } from './rader.ts';
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
  const meld = (
    kode: Filproblem['kode'],
    alvor: Filproblem['alvor'],
    celle: string | null,
    lag: (t: Filtekster) => string,
  ) => {
    problemer.push({ kode, alvor, ark: navn, celle, tekst: tospraaklig(lag) });
  };
  const sett = (rad: number, kolonne: number, tekst: string) => {
    const forLang = tekst.length > grenser.celletekst;
    inn.sett(rad, kolonne, lager.behold(forLang ? tekst.slice(0, grenser.celletekst) : tekst), false);
    if (!forLang) return;
    const celle = cellenavn(rad, kolonne);
    meld('for_lang_tekst', 'advarsel', celle, (t) => t.for_lang_tekst(celle, visGrense(grenser.celletekst)));
  };
  try {
    let rad = 0;
    for await (const felter of raderI(innhold, vakt)) {
      rad++;
      for (const [i, tekst] of felter.entries()) if (tekst !== '') sett(rad, i + 1, tekst);
    }
  } catch (feil) {
    if (feil instanceof Arkgrense) throw new Filavbrudd(forStor(feil.kode, fil, grenser));
    if (!(feil instanceof RadUtenSlutt)) throw feil;
    const { rad } = feil;
    meld('rad_uten_slutt', 'feil', cellenavn(rad, 1), (t) => t.rad_uten_slutt(String(rad)));
  }
  if (inn.utenfor) meld('utenfor_arket', 'feil', null, (t) => t.utenfor_arket(navn));
  const ark = inn.ferdig(navn, false);
  if (ark.rader.length === 0 && problemer.length === 0) {
    throw new Filavbrudd(filfeil('tom_fil', (t) => t.tom_fil(fil)));
  }
  return { ark, problemer };
}

function raderI(innhold: Buffer, vakt: () => void): AsyncIterable<readonly string[]> {
  const tegnsett = finnTegnsett(innhold);
  const [start = ''] = avkodBiter(innhold, tegnsett);
  const navngitt = navngittSkilletegn(start);
  async function* biter() {
    let hoppOver = navngitt?.lengde ?? 0;
    for (const bit of avkodBiter(innhold, tegnsett)) {
      vakt();
      yield bit.slice(hoppOver);
      hoppOver = 0;
      await setImmediate();
    }
  }
  return csvrader(biter(), navngitt?.tegn ?? finnSkilletegn(start));
}

function forStor(kode: Arkgrense['kode'], fil: string, grenser: Grenser) {
  if (kode === 'for_mange_rader') return filfeil(kode, (t) => t.for_mange_rader(fil, visGrense(grenser.rader)));
  return filfeil(kode, (t) => t.for_mange_celler(fil, visGrense(grenser.celler)));
}
