import { type Innsyn, nbNoekkel, type Selskap, sorter } from '#core';
import type { Lagret } from '../../portefoljelager/index.ts';
import { celleverdi, rader } from '../argument/celleverdi.ts';
import { erUtelatt } from '../argument/dato.ts';
import { tekster } from '../spraak.ts';
import { type Funksjonsfeil, mangler, ugyldig, type Videresendt } from '../svar.ts';
import { erTabell, lesTabell } from './tabell.ts';

/** Which companies of which portfolio a function is about. */
export interface Omraade {
  readonly slag: 'lest';
  readonly innsyn: Innsyn;
  readonly selskaper: readonly Selskap[];
}

const uten = (navn: string): string => nbNoekkel(navn.trim().replace(/\s+kommune$/i, ''));

/** kommunenummer 0301 loses its zero in a cell: 301 is 0301. */
function medNummer(innsyn: Innsyn, vist: string): readonly Selskap[] {
  if (!/^\d{3,4}$/.test(vist)) return [];
  const nummer = vist.padStart(4, '0');
  return innsyn.kommuner
    .filter((k) => innsyn.kommunetall(k).some((t) => t.kommunenummer === nummer))
    .flatMap((k) => innsyn.selskaperI(k));
}

/** A company by its name or another of its names, else all companies of a kommune by name or number. */
function selskaperMed(innsyn: Innsyn, vist: string): readonly Selskap[] {
  const noekkel = uten(vist);
  const alle = innsyn.portefolje.selskaper;
  const eksakt = alle.filter((s) => nbNoekkel(s.navn) === nbNoekkel(vist.trim()));
  if (eksakt.length > 0) return eksakt;
  const alias = alle.filter((s) => s.alias.some((a) => nbNoekkel(a) === nbNoekkel(vist.trim())));
  if (alias.length > 0) return alias;
  const kommune = innsyn.kommuner.filter((k) => uten(k) === noekkel).flatMap((k) => innsyn.selskaperI(k));
  return sorter(kommune.length > 0 ? kommune : medNummer(innsyn, vist.trim()), (s) => s.navn);
}

function navngitte(innsyn: Innsyn, raa: unknown): Omraade | Funksjonsfeil | Videresendt {
  const selskaper: Selskap[] = [];
  for (const verdi of rader(raa).flat()) {
    const celle = celleverdi(verdi);
    if (celle.slag === 'tom' || (celle.slag === 'tall' && celle.tall === 0)) continue;
    if (celle.slag === 'feil') return { slag: 'videre', verdi: celle.verdi };
    const vist = celle.slag === 'tekst' ? celle.tekst : celle.slag === 'tall' ? String(celle.tall) : celle.vist;
    const funnet = selskaperMed(innsyn, vist);
    if (funnet.length === 0) return ugyldig(tekster().ukjentOmraade(vist));
    for (const s of funnet) if (!selskaper.includes(s)) selskaper.push(s);
  }
  return { slag: 'lest', innsyn, selskaper: selskaper.length > 0 ? selskaper : alleSelskaper(innsyn) };
}

const alleSelskaper = (innsyn: Innsyn): readonly Selskap[] => sorter(innsyn.portefolje.selskaper, (s) => s.navn);

/**
 * The first argument of functions about companies: a table with headers; or names of companies or kommuner, in one cell or
 * several; or nothing, for all in the workbook that has been read.
 */
export function lesOmraade(
  raa: unknown,
  adresse: string | null,
  lagret: Lagret | null,
): Omraade | Funksjonsfeil | Videresendt {
  if (erTabell(raa)) {
    const innsyn = lesTabell(raa, adresse, lagret);
    return 'slag' in innsyn ? innsyn : { slag: 'lest', innsyn, selskaper: alleSelskaper(innsyn) };
  }
  if (lagret === null) return mangler(tekster().lesFoerst());
  const { innsyn } = lagret;
  return erUtelatt(raa) ? { slag: 'lest', innsyn, selskaper: alleSelskaper(innsyn) } : navngitte(innsyn, raa);
}
