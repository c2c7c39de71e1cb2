import type { Enhet } from '#core';
import { type Svarcelle, svar, svartabell } from '#core/questions';
import type { Arbeidsbokfunksjon } from '../arbeidsbokfunksjoner.ts';
import { celleverdi, enkeltcelle } from '../argument/celleverdi.ts';
import { tekster } from '../spraak.ts';
import { mangler, type Tabellcelle, tabellsvar, tallsvar, ugyldig } from '../svar.ts';

function tabellcelle({ tekst, verdi }: Svarcelle, enhet: Enhet | undefined): Tabellcelle {
  return verdi === null || enhet === undefined ? tekst : tallsvar(verdi, enhet);
}

/** Rows of equal length: what a text leaves over is empty, never 0. */
function like(rader: readonly (readonly Tabellcelle[])[]): readonly (readonly Tabellcelle[])[] {
  const bredde = Math.max(...rader.map((r) => r.length));
  return rader.map((r) => [...r, ...new Array<string>(bredde - r.length).fill('')]);
}

/**
 * EIER.SPOR: the answer in words, then its reservations, then its table. A question that can be read in several ways gives
 * the readings to choose from; a refusal is #N/A with the reason.
 */
export const spor: Arbeidsbokfunksjon = (raa, _kall, lagret) => {
  const enkel = enkeltcelle(raa[0]);
  const celle = enkel === null ? null : celleverdi(enkel.verdi);
  if (lagret === null) return mangler(tekster().lesFoerst());
  if (celle?.slag === 'feil') return { slag: 'videre', verdi: celle.verdi };
  if (celle?.slag !== 'tekst') return ugyldig(tekster().tomtSporsmaal());
  const svaret = svar(celle.tekst, lagret.innsyn, { idag: lagret.dato });
  if (svaret.status === 'avslag') return mangler(svaret.tekst);
  const kolonner = svartabell(svaret);
  const rader = svaret.rader.map((rad, nr) =>
    kolonner.map((k): Tabellcelle => tabellcelle(k.celler[nr] ?? { tekst: '', verdi: null }, rad.enhet)),
  );
  const tabell = kolonner.length === 0 ? [] : [kolonner.map((k) => k.tittel), ...rader];
  return tabellsvar(
    like([[svaret.tekst], ...svaret.valg.map((v) => [v]), ...svaret.forbehold.map((f) => [f]), ...tabell]),
  );
};
