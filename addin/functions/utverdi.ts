import { type Enhet, tilTall } from '#core';
import type { Funksjonsfeil, Funksjonssvar, Tabellcelle, Tallsvar } from './svar.ts';
import { funksjonsvert, kanDatatyper } from './vert.ts';

/** A number that Excel shows in its own format (CustomFunctionsRuntime 1.4). */
export interface Formatertverdi {
  readonly type: 'Double';
  readonly basicValue: number;
  readonly numberFormat: string;
}

/** What a cell may get back. */
export type Utverdi = number | string | Formatertverdi | Error;

/** Formats in Excel's own language. Two decimals on shares: 24,99 % is a breach that would print as 25,0 % with one. */
const FORMATER: Readonly<Partial<Record<Enhet, string>>> = {
  andel: '0.00 %',
  kr: '#,##0.00',
  'kr/plass': '#,##0.00',
  'kr/plass/mnd': '#,##0.00',
};
const HELE_KRONER = '#,##0';

/** The number as a cell gets it: with its format where Excel takes one, so that a share comes out in per cent. */
export function utTall(tall: number, enhet: Enhet): number | Formatertverdi {
  const format = FORMATER[enhet];
  if (format === undefined || !kanDatatyper()) return tall;
  const hele = enhet !== 'andel' && Number.isInteger(tall);
  return { type: 'Double', basicValue: tall, numberFormat: hele ? HELE_KRONER : format };
}

function utFeil({ kode, tekst }: Funksjonsfeil): Error {
  const vert = funksjonsvert();
  if (vert === undefined) return new Error(tekst);
  const { ErrorCode } = vert;
  return new vert.Error(kode === 'mangler' ? ErrorCode.notAvailable : ErrorCode.invalidValue, tekst);
}

const utTallsvar = (svar: Tallsvar): number | Formatertverdi => utTall(tilTall(svar.verdi), svar.enhet);

function utCelle(celle: Tabellcelle): Utverdi {
  if (typeof celle === 'string') return celle;
  return celle.slag === 'tall' ? utTallsvar(celle) : utFeil(celle);
}

/**
 * An answer as Excel takes it: the only place that knows Excel's errors. An error is returned and not thrown, so that a
 * table may hold some; one that came in as an argument goes out as it was.
 */
export function utverdi(svar: Funksjonssvar): Utverdi | Utverdi[][] | unknown {
  switch (svar.slag) {
    case 'tall':
      return utTallsvar(svar);
    case 'tekst':
      return svar.tekst;
    case 'tabell':
      return svar.rader.map((rad) => rad.map(utCelle));
    case 'feil':
      return utFeil(svar);
    case 'videre':
      return svar.verdi;
  }
}
