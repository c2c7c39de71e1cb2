import type { Serie, Tallcelle } from '#core';
import type { Celle, Tabellkolonne } from './blokk.ts';

export const ord = (tekst: string): Celle => ({ tekst, figur: null });

/** A figure; its own words where it has no number. `kort` for narrow tables. */
export function tall(celle: Tallcelle, form: 'kort' | 'hel' = 'hel'): Celle {
  return { tekst: form === 'kort' ? celle.kort : celle.tekst, figur: celle };
}

/** A development: said as the change, drawn where the form can. */
export function utvikling(serie: Serie | undefined): Celle {
  if (serie === undefined) return ord('');
  return { tekst: serie.endring ?? '', figur: null, tegning: { slag: 'utvikling', serie } };
}

export function ordkolonne(tittel: string, vekt = 1, undertittel = ''): Tabellkolonne {
  return { tittel, undertittel, feste: 'venstre', vekt };
}

export function tallkolonne(tittel: string, vekt = 1, undertittel = ''): Tabellkolonne {
  return { tittel, undertittel, feste: 'hoeyre', vekt };
}
