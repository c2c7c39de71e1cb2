import { NULL, type Oversiktskolonne, visKolonne } from '#core';
import type { Dashbordinnhold } from './innhold.ts';
import { FOERSTE_TALL } from './plassering.ts';
import { aftMaal } from './tabell.ts';

/** Kroner, shown in millions; the value is in kroner. */
export const MILLIONER = '#,##0.0,,';
export const PROSENT = '0.0%';
const ANTALL = '#,##0';
/** A place can be shared: 923,5. */
const ANTALL_MED_HALVE = '#,##0.0';

/**
 * The number format of a column. A share gets as many decimals as core prints the column with: few enough for what its
 * sources know, and enough for each figure to stand on its own side of the limit it is held against.
 */
export function kolonneformat(innhold: Dashbordinnhold, kolonne: Oversiktskolonne, nr: number): string {
  const tall = innhold.linjer.map(({ tall }) => {
    const t = tall[nr];
    return typeof t === 'object' && t?.hoved.resultat.status === 'kjent' ? t.hoved.resultat : null;
  });
  switch (kolonne.maal.enhet) {
    case 'kr':
      return MILLIONER;
    case 'andel': {
      const grense = kolonne.maal.id === 'resultatgrad' ? aftMaal(innhold, FOERSTE_TALL + nr) : NULL;
      const vist = visKolonne(
        tall.map((t) => t?.verdi ?? null),
        'andel',
        grense === null ? [] : [grense],
        {},
        tall.map((t) => t?.intervall ?? null),
      );
      return prosentformat(Math.max(0, ...vist.map((v) => (/,(\d+)/.exec(v ?? '')?.[1] ?? '').length)));
    }
    default:
      return tall.some((t) => t !== null && t.verdi.n !== 1n) ? ANTALL_MED_HALVE : ANTALL;
  }
}

function prosentformat(desimaler: number): string {
  return desimaler === 0 ? '0%' : `0.${'0'.repeat(desimaler)}%`;
}
