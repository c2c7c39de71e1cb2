import { type Broek, type Regnestykke, tilTekst } from '#core';
import { type Formel, formel } from '../rutenett.ts';
import type { Referanseoppslag } from './referanser.ts';

/** A calculation as a spreadsheet writes it. */
export interface Uttrykk {
  /** Without `=`. */
  readonly tekst: string;
  /** The cells it builds on, each once. Empty: nothing in it follows the workbook. */
  readonly celler: readonly string[];
  /** What is divided by, and must be above 0. */
  readonly nevnere: readonly string[];
  /** How many of its figures are fixed numbers. */
  readonly faste: number;
}

/** What a formula shows instead of a figure. */
export interface Statusord {
  readonly mangler: string;
  readonly kanIkkeBeregnes: string;
  readonly skjult: string;
}

/** The calculation behind a figure, over the cells its numbers were read from; a number that has no such cell stands as it is. */
export function somUttrykk(stykke: Regnestykke, finn: Referanseoppslag): Uttrykk {
  if (stykke.slag === 'parameter') return konstant(stykke.verdi, 0);
  if (stykke.slag === 'figur') {
    const funnet = finn(stykke);
    return funnet === null
      ? konstant(stykke.verdi, 1)
      : { tekst: `${funnet.celle}${funnet.skala}`, celler: [funnet.celle], nevnere: [], faste: 0 };
  }
  const ledd = stykke.ledd.map((l) => somUttrykk(l, finn));
  const nevner = stykke.slag === 'broek' ? ledd[1] : undefined;
  return {
    tekst: ledd.map((l) => `(${l.tekst})`).join(TEGN[stykke.slag]),
    celler: [...new Set(ledd.flatMap((l) => l.celler))],
    faste: ledd.reduce((sum, l) => sum + l.faste, 0),
    nevnere: [...ledd.flatMap((l) => l.nevnere), ...(nevner === undefined ? [] : [nevner.tekst])],
  };
}

const TEGN = { sum: '+', differanse: '-', produkt: '*', broek: '/' } as const;

function konstant(verdi: Broek, faste: number): Uttrykk {
  return { tekst: tilTekst(verdi), celler: [], nevnere: [], faste };
}

/** A text in a formula. */
export function sitat(tekst: string): string {
  return `"${tekst.replaceAll('"', '""')}"`;
}

export interface Personvern {
  /** How many the figure is about. */
  readonly antall: Uttrykk;
  readonly grense: number;
}

/**
 * The formula of a figure that follows its cells. A cell that is emptied, or gets a text, makes the figure missing and
 * never 0; a denominator at 0 or below makes it impossible, and too few persons hide it.
 */
export function vernetFormel(uttrykk: Uttrykk, ord: Statusord, personvern: Personvern | null): Formel {
  const celler = [...new Set([...uttrykk.celler, ...(personvern?.antall.celler ?? [])])];
  let indre = uttrykk.tekst;
  for (const nevner of uttrykk.nevnere) indre = `IF((${nevner})<=0,${sitat(ord.kanIkkeBeregnes)},${indre})`;
  if (personvern !== null)
    indre = `IF((${personvern.antall.tekst})<${personvern.grense},${sitat(ord.skjult)},${indre})`;
  if (celler.length > 0) indre = `IF(COUNT(${celler.join(',')})<${celler.length},${sitat(ord.mangler)},${indre})`;
  return formel(indre);
}
