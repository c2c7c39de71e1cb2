import { BEGREPER, nbNoekkel } from '#core';
import { cellenavn } from '#core/sheets';
import { ord } from '../../ord/index.ts';
import type { Lagret } from '../../portefoljelager/index.ts';
import type { Arbeidsbokfunksjon } from '../arbeidsbokfunksjoner.ts';
import { celleverdi, enkeltcelle } from '../argument/celleverdi.ts';
import { tekster } from '../spraak.ts';
import { mangler, tabellsvar, ugyldig } from '../svar.ts';
import { type Adresse, lesAdresse } from './adresse.ts';
import { cellerader } from './forklar-celle.ts';
import { begrepsrader, forklarFormel } from './forklar-formel.ts';
import { celleI } from './tabell.ts';

/** The concept with this name, id or synonym. */
function begrepMed(tekst: string): string | undefined {
  const noekkel = nbNoekkel(tekst.trim());
  const passer = (navn: string) => nbNoekkel(navn) === noekkel;
  return BEGREPER.find(
    (b) =>
      passer(b.id) ||
      passer(b.navn.nb) ||
      passer(b.navn.nn) ||
      passer(ord('en').begrep(b)) ||
      b.synonymer.nb.some(passer) ||
      b.synonymer.nn.some(passer),
  )?.id;
}

/** Whether the cell holds another number than when it was read: what was found there then is not about it. */
function endret(verdi: number, sted: Adresse, { bok }: Lagret): boolean {
  const lest = celleI(bok, sted.ark, sted.rad1, sted.kolonne1);
  if (typeof lest === 'number') return lest !== verdi;
  return typeof lest === 'object' && lest !== null && 'tall' in lest && lest.tall !== verdi;
}

/** The formula that stood in the cell when the workbook was read, when it is one of ours. */
function formelI(sted: Adresse, lagret: Lagret | null): string | undefined {
  return lagret?.formler?.get(`${sted.ark}!${cellenavn(sted.rad1, sted.kolonne1)}`);
}

/**
 * EIER.FORKLAR: a cell with one of our functions, or its formula's text (FORMELTEKST); a cell that the reader found a
 * figure in, with what it is used for; or the name of a measure, with its definition.
 */
export const forklarfunksjon: Arbeidsbokfunksjon = (raa, kall, lagret) => {
  const enkel = enkeltcelle(raa[0]);
  if (enkel === null) return ugyldig(tekster().ettTall('Celle'));
  const celle = celleverdi(enkel.verdi);
  if (celle.slag === 'tekst' && celle.tekst.trim().startsWith('=')) {
    const egen = kall.address === undefined ? null : lesAdresse(kall.address);
    return forklarFormel(celle.tekst, egen?.ark ?? null, lagret);
  }
  const adresse = kall.parameterAddresses?.[0] ?? null;
  const sted = adresse === null ? null : lesAdresse(adresse);
  const formel = sted === null ? undefined : formelI(sted, lagret);
  if (formel !== undefined)
    return forklarFormel(formel, sted?.ark ?? null, lagret, celle.slag === 'tall' ? celle.tall : null);
  if (sted !== null && lagret !== null) {
    const rader = cellerader(lagret.innsyn, sted);
    if (rader !== null) {
      const annet = celle.slag === 'tall' && endret(celle.tall, sted, lagret);
      return annet ? mangler(tekster().endretSidenLest()) : tabellsvar(rader);
    }
  }
  const id = celle.slag === 'tekst' ? begrepMed(celle.tekst) : undefined;
  const rader = id === undefined ? null : begrepsrader(id);
  if (rader !== null) return tabellsvar(rader);
  return mangler(lagret === null ? tekster().lesFoerst() : tekster().ukjentCelle());
};
