/** A reference as Excel writes it, with rows and columns from 1. */
export interface Adresse {
  /** `null`: the formula's own sheet. */
  readonly ark: string | null;
  readonly rad1: number;
  readonly kolonne1: number;
  readonly rad2: number;
  readonly kolonne2: number;
}

const REFERANSE = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

function kolonnenummer(bokstaver: string): number {
  let nummer = 0;
  for (const bokstav of bokstaver.toUpperCase()) nummer = nummer * 26 + bokstav.charCodeAt(0) - 64;
  return nummer;
}

/** The sheet's name without the workbook's: «[Bok1.xlsx]Ark1» is Ark1. */
const utenBok = (ark: string): string => ark.replace(/^.*\]/, '');

/** Reads «Ark1!B2», «'Mitt ark'!$B$2:C9» or «B2»; `null` for whole columns, several areas and anything else. */
export function lesAdresse(tekst: string): Adresse | null {
  const treff = REFERANSE.exec(tekst.trim());
  if (treff === null) return null;
  const [, sitert, usitert, k1 = '', r1 = '', k2 = k1, r2 = r1] = treff;
  const ark = sitert?.replaceAll("''", "'") ?? usitert;
  return {
    ark: ark === undefined ? null : utenBok(ark),
    rad1: Number(r1),
    kolonne1: kolonnenummer(k1),
    rad2: Number(r2),
    kolonne2: kolonnenummer(k2),
  };
}
