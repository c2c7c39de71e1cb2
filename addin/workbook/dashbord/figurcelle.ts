import { type Innsyn, type Maal, type Maaltall, type Periodetall, personverngrense } from '#core';
import { formel, type Innhold } from '../rutenett.ts';
import { type Personvern, type Statusord, somUttrykk, type Uttrykk, vernetFormel } from './formel.ts';
import type { Referanseoppslag } from './referanser.ts';
import type { Dashbordtekster } from './tekster/tekster.ts';

/** A figure as a cell holds it. */
export interface Figurcelle {
  /** A formula, or the word that stands in a figure's place. */
  readonly innhold: Innhold;
  readonly motstrid: boolean;
  /** How many of the figures in it that are fixed numbers. */
  readonly faste: number;
  /** For a share: formulas of the two sides, empty where they aren't known. */
  readonly teller: Innhold;
  readonly nevner: Innhold;
}

export interface Celletolk {
  readonly innsyn: Innsyn;
  readonly finn: Referanseoppslag;
  readonly tekster: Dashbordtekster;
}

const uten = (innhold: string): Figurcelle => ({ innhold, motstrid: false, faste: 0, teller: '', nevner: '' });

/** One company's figure in one column, as a formula over the workbook's own cells, or why there is none. */
export function figurcelle(tall: Periodetall | 'ingen_tall' | null, maal: Maal, tolk: Celletolk): Figurcelle {
  const { tekster } = tolk;
  if (tall === null) return uten(tekster.ikkeAktuelt);
  if (tall === 'ingen_tall') return uten(tekster.ingenTall);
  const { resultat, regnestykke } = tall.hoved;
  if (resultat.status === 'mangler') return uten(tekster.mangler);
  if (resultat.status === 'ikke_beregnbar') return uten(tekster.kanIkkeBeregnes);
  const grense = Number(personverngrense(tolk.innsyn, tall.periode).t);
  if (resultat.status === 'skjult') return uten(tekster.skjult(String(grense)));
  if (regnestykke === null) return uten(tekster.kanIkkeBeregnes);
  const uttrykk = somUttrykk(regnestykke, tolk.finn);
  const ord: Statusord = { ...tekster, skjult: tekster.skjult(String(grense)) };
  const sider = regnestykke.slag === 'broek' ? regnestykke.ledd.map((l) => somUttrykk(l, tolk.finn)) : [];
  return {
    innhold: vernetFormel(uttrykk, ord, personvernFor(maal, tall.hoved, sider[1], grense)),
    motstrid: tall.status === 'motstrid',
    faste: uttrykk.faste,
    teller: maal.enhet === 'andel' ? tallformel(sider[0]) : '',
    nevner: maal.enhet === 'andel' ? tallformel(sider[1]) : '',
  };
}

/** Shares of persons are hidden when they are about too few; other shares are about money. */
function personvernFor(maal: Maal, tall: Maaltall, nevner: Uttrykk | undefined, grense: number): Personvern | null {
  return maal.gruppe !== 'aft' || maal.enhet !== 'andel' || tall.vekt === null || nevner === undefined
    ? null
    : { antall: nevner, grense };
}

/** A number for charts and sums: blank, and never 0, when a cell it builds on is emptied. */
function tallformel(uttrykk: Uttrykk | undefined): Innhold {
  if (uttrykk === undefined) return '';
  const { celler, tekst } = uttrykk;
  return formel(celler.length === 0 ? tekst : `IF(COUNT(${celler.join(',')})<${celler.length},"",${tekst})`);
}

/** A figure for a line in a chart: a gap where there is none. */
export function diagramcelle(tall: Periodetall | null, tolk: Celletolk): Innhold {
  const stykke = tall?.hoved.resultat.status === 'kjent' ? tall.hoved.regnestykke : null;
  if (stykke === null) return formel('NA()');
  const { celler, tekst } = somUttrykk(stykke, tolk.finn);
  return formel(celler.length === 0 ? tekst : `IF(COUNT(${celler.join(',')})<${celler.length},NA(),${tekst})`);
}
