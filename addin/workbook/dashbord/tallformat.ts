import { absolutt, type Broek, heltall, NULL, type Oversiktskolonne, sammenlign, visKolonne } from '#core';
import type { Dashbordinnhold } from './innhold.ts';
import { FOERSTE_TALL } from './plassering.ts';
import { aftMaal } from './tabell.ts';

/** Kroner, shown in millions; the value is in kroner. */
export const MILLIONER = '#,##0.0,,';
/** Below this many kroner a figure would print as 0,0 million, and it isn't 0. */
const SYNLIG_BELOEP = heltall(50_000);
const SYNLIG_MED_TO = heltall(5_000);

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
      return millioner(tall.flatMap((t) => (t === null ? [] : [t.verdi])));
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

/** Millions with as many decimals as it takes for the least amount in the column to show. */
export function millioner(beloep: readonly Broek[]): string {
  const mindre = (grense: Broek) => beloep.some((b) => b.t !== 0n && sammenlign(absolutt(b), grense) < 0);
  return `#,##0.${mindre(SYNLIG_MED_TO) ? '000' : mindre(SYNLIG_BELOEP) ? '00' : '0'},,`;
}

function prosentformat(desimaler: number): string {
  return desimaler === 0 ? '0%' : `0.${'0'.repeat(desimaler)}%`;
}
