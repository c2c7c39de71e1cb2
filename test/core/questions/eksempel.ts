import { dato, type Innsyn } from '../../../core/index.ts';
import { lagSporrer, type Sporrer, type Svar } from '../../../core/questions/index.ts';
import { eksempelinnsyn } from '../../questions/portefoljer.ts';

export const IDAG = dato('2026-11-20');

let innsyn: Innsyn | null = null;
let sporrer: Sporrer | null = null;

/** The example portfolio and its reader, read once per test file. */
export async function eksempel(): Promise<{
  innsyn: Innsyn;
  sporrer: Sporrer;
  spor: (q: string, forrige?: string | null) => Svar;
}> {
  innsyn ??= await eksempelinnsyn();
  sporrer ??= lagSporrer(innsyn);
  const s = sporrer;
  return { innsyn, sporrer: s, spor: (q, forrige = null) => s.svar(q, { idag: IDAG, forrige }) };
}
