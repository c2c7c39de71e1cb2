import { type Enhet, tilTall } from '#core';
import { tekster } from './spraak.ts';
import { type Funksjonsfeil, type Funksjonssvar, type Tabellcelle, type Tallsvar, ugyldig } from './svar.ts';
import { funksjonsvert, kanDatatyper } from './vert.ts';

/** A number that Excel shows in its own format (CustomFunctionsRuntime 1.4). */
export interface Formatertverdi {
  readonly type: 'Double';
  readonly basicValue: number;
  readonly numberFormat: string;
}

/** What a cell may get back. */
export type Utverdi = number | string | Formatertverdi | Error;

/** Formats in Excel's own language, of what isn't a share. */
const FORMATER: Readonly<Partial<Record<Enhet, string>>> = {
  kr: '#,##0.00',
  'kr/plass': '#,##0.00',
  'kr/plass/mnd': '#,##0.00',
};
const HELE_KRONER = '#,##0';

/** More decimals than anyone reads: what they can't tell apart is a floating-point number's own noise. */
const FLEST_DESIMALER = 10;
/** Half of the last of two decimals: nearer a whole per cent than this, a share prints as one. */
const SYNLIG = 0.005;
/** Per cent below which two decimals show too little: places per inhabitant. */
const SMAA_PROSENT = 0.1;

const medDesimaler = (antall: number): string => `0.${'0'.repeat(antall)} %`;

/**
 * Two decimals, and more where those would tell something else: limits are whole per cents, and 0,249996 is 24,9996 %
 * and never 25,00 %; one place per 7 000 inhabitants is 0,0143 % and not 0,01 %.
 */
function andelsformat(tall: number): string {
  const prosent = tall * 100;
  const hel = Math.round(prosent);
  if (hel === 0 && tall !== 0 && Math.abs(prosent) < SMAA_PROSENT) {
    return medDesimaler(Math.min(FLEST_DESIMALER, 2 - Math.floor(Math.log10(Math.abs(prosent)))));
  }
  if (Math.abs(prosent - hel) >= SYNLIG || hel / 100 === tall) return medDesimaler(2);
  for (let desimaler = 3; desimaler < FLEST_DESIMALER; desimaler++) {
    if (Number(prosent.toFixed(desimaler)) !== hel) return medDesimaler(desimaler);
  }
  return medDesimaler(2);
}

/** The number as a cell gets it: with its format where Excel takes one, so that a share comes out in per cent. */
export function utTall(tall: number, enhet: Enhet): number | Formatertverdi {
  const format = enhet === 'andel' ? '' : FORMATER[enhet];
  if (format === undefined || !kanDatatyper()) return tall;
  if (enhet === 'andel') return { type: 'Double', basicValue: tall, numberFormat: andelsformat(tall) };
  return { type: 'Double', basicValue: tall, numberFormat: Number.isInteger(tall) ? HELE_KRONER : format };
}

function utFeil({ kode, tekst }: Funksjonsfeil): Error {
  const vert = funksjonsvert();
  if (vert === undefined) return new Error(tekst);
  const { ErrorCode } = vert;
  return new vert.Error(kode === 'mangler' ? ErrorCode.notAvailable : ErrorCode.invalidValue, tekst);
}

/** A fraction has no largest number; a cell has, and beyond it there is no figure to show. */
function utTallsvar({ verdi, enhet }: Tallsvar): number | Formatertverdi | Error {
  const tall = tilTall(verdi);
  const synlig = Number.isFinite(tall) && (tall !== 0 || verdi.t === 0n);
  return synlig ? utTall(tall, enhet) : utFeil(ugyldig(tekster().utenforTall()));
}

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
