import type { Celle } from '../grid.ts';
import { cellefeil, type Lest, vist } from './dimensjoner.ts';

const VEKTER = [3, 2, 7, 6, 5, 4, 3, 2];

/** Whether nine digits are an organisasjonsnummer: they start with 8 or 9, and the last is the mod 11 check digit. */
export function gyldigOrgnr(siffer: string): boolean {
  if (!/^[89]\d{8}$/.test(siffer)) return false;
  const sum = VEKTER.reduce((s, vekt, i) => s + vekt * Number(siffer[i]), 0);
  const kontroll = sum % 11 === 0 ? 0 : 11 - (sum % 11);
  return kontroll < 10 && kontroll === Number(siffer[8]);
}

const MANGLER = /^(?:[-–—.]|mangler|ukjent|i\.?t\.?|n\/a)$/i;

/** An organisasjonsnummer from a cell, with or without spaces, «NO» and «MVA». */
export function lesOrgnr(c: Celle): Lest<string> {
  const tekst = vist(c);
  if (tekst === '' || MANGLER.test(tekst)) return null;
  const feil = cellefeil(c);
  if (feil) return { feil };
  const siffer = tekst
    .replace(/[\s\u00a0\u202f.]/g, '')
    .replace(/^NO-?/i, '')
    .replace(/MVA$/i, '');
  return gyldigOrgnr(siffer) ? { verdi: siffer } : { feil: { kode: 'ugyldig_orgnr', felter: { tekst } } };
}

/** A kommunenummer: four digits, where 0301 may have arrived as the number 301. */
export function lesKommunenummer(c: Celle): Lest<string> {
  const tekst = vist(c).replace(/\s/g, '');
  if (tekst === '') return null;
  const siffer = /^\d{3,4}$/.test(tekst) ? tekst.padStart(4, '0') : '';
  return siffer === '' ? { feil: { kode: 'ugyldig_kommunenummer', felter: { tekst } } } : { verdi: siffer };
}
