import type { Funnrad, Maalform } from '#core';
import { dokumenttekster } from '../../tekster/index.ts';
import type { Blokk, Punkt } from '../blokk.ts';

function punkt(rad: Funnrad, maalform: Maalform): Punkt {
  const { slikBlirDetRiktig } = dokumenttekster(maalform);
  const naar = rad.periodetekst === '' ? '' : ` ${rad.periodetekst}`;
  const tiltak = rad.tiltak === null ? '' : ` ${slikBlirDetRiktig} ${rad.tiltak}`;
  return {
    innledning: `${rad.selskapsnavn}${naar} · ${rad.alvorstekst}`,
    tekst: `${rad.tekst}${tiltak} (${rad.hjemmel})`,
  };
}

/** Findings as points: who, how grave, what, what would make it right, and by which law. */
export function funnliste(rader: readonly Funnrad[], maalform: Maalform): Blokk[] {
  return [{ slag: 'liste', punkter: rader.map((rad) => punkt(rad, maalform)) }];
}
