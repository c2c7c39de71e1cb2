import { tomPortefolje } from '../portfolio/index.ts';
import type { Arbeidsbok } from './grid.ts';
import type { Lesing } from './lesing.ts';

/**
 * Reads workbooks into one portfolio. Never throws: what cannot be read is a problem with its sheet and cell.
 */
export function lesArbeidsboeker(boeker: readonly Arbeidsbok[]): Lesing {
  return {
    portefolje: tomPortefolje(boeker[0]?.fil ?? ''),
    problemer: [],
    antall: { selskaper: 0, regnskap: 0, aft: 0, vta: 0, tiltaksregnskap: 0 },
    forstaatt: [],
  };
}
