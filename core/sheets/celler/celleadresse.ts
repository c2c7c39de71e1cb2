import type { Omraade } from '../grid.ts';

/** 1-based. */
export interface Celleadresse {
  readonly rad: number;
  readonly kolonne: number;
}

/** Reads `B7` or `$B$7`. Undefined when it isn't an address. */
export function lesAdresse(tekst: string): Celleadresse | undefined {
  let sted = tekst.charCodeAt(0) === 0x24 ? 1 : 0;
  let kolonne = 0;
  for (; sted < tekst.length; sted++) {
    const bokstav = tekst.charCodeAt(sted) & ~0x20;
    if (bokstav < 0x41 || bokstav > 0x5a) break;
    kolonne = kolonne * 26 + bokstav - 0x40;
    if (kolonne > 1e6) return undefined;
  }
  if (tekst.charCodeAt(sted) === 0x24) sted++;
  let rad = 0;
  const siffer = sted;
  for (; sted < tekst.length; sted++) {
    const verdi = tekst.charCodeAt(sted) - 0x30;
    if (verdi < 0 || verdi > 9 || sted - siffer > 9) return undefined;
    rad = rad * 10 + verdi;
  }
  return kolonne > 0 && rad > 0 ? { rad, kolonne } : undefined;
}

/** Reads `B2:D4` or `B2`. */
export function lesOmraade(tekst: string): Omraade | undefined {
  const [foerste = '', siste = foerste] = tekst.split(':');
  const [a, b] = [lesAdresse(foerste), lesAdresse(siste)];
  if (!a || !b) return undefined;
  return {
    rad1: Math.min(a.rad, b.rad),
    kolonne1: Math.min(a.kolonne, b.kolonne),
    rad2: Math.max(a.rad, b.rad),
    kolonne2: Math.max(a.kolonne, b.kolonne),
  };
}
