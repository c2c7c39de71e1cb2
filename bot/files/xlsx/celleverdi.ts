import { erDato } from '#core';
import { type Celle, type Formatslag, tallcelle } from '#core/sheets';

/** A cell as the XML gives it, texts already looked up. */
export interface RaaCelle {
  /** The `t` attribute; empty for a number. */
  readonly type: string;
  readonly format: Formatslag | undefined;
  /** The content of `v` (or of the text of `is`); undefined when there is none. */
  readonly verdi: string | undefined;
  /** The formula as it is written; undefined when there is none. */
  readonly formel: string | undefined;
}

const LENKEFORMEL = /^HYPERLINK\(\s*"(?:[^"]|"")*"\s*[,;]\s*"((?:[^"]|"")*)"\s*\)$/i;

const TALLFORM = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

/** The cell's value. Null: nothing in it. */
export function celleverdi(celle: RaaCelle, fra1904: boolean): Celle {
  const { type, verdi, formel } = celle;
  if (verdi === undefined || (verdi === '' && type !== 'str'))
    return formel === undefined ? null : utenResultat(formel);
  const erLenke = formel !== undefined && /^HYPERLINK\(/i.test(formel);
  switch (type) {
    case 's':
    case 'str':
    case 'inlineStr':
      if (verdi === '') return null;
      return erLenke ? { slag: 'lenke', tekst: verdi } : verdi;
    case 'b':
      return verdi === '1' || verdi === 'true';
    case 'e':
      return { slag: 'feil', kode: verdi };
    case 'd': {
      const dag = verdi.slice(0, 10);
      return erDato(dag) ? { slag: 'dato', dato: dag } : verdi;
    }
    default:
      return tallverdi(verdi, celle.format, fra1904);
  }
}

/** A link's shown text stands in the formula itself; any other formula has to be calculated by Excel. */
function utenResultat(formel: string): Celle {
  const vist = LENKEFORMEL.exec(formel)?.[1];
  return vist ? { slag: 'lenke', tekst: vist.replaceAll('""', '"') } : { slag: 'formel_uten_resultat', formel };
}

/** What is written as a number and isn't one stays text, so that the core can name the cell. */
function tallverdi(tekst: string, format: Formatslag | undefined, fra1904: boolean): Celle {
  const tall = TALLFORM.test(tekst) ? Number(tekst) : Number.NaN;
  if (!Number.isFinite(tall)) return tekst;
  return tallcelle(tall, format, fra1904);
}
