import type { Innsyn, Selskap } from '../../portfolio/index.ts';

/** Whether AFT means anything for the company: it does unless every known number of AFT places is 0 and no AFT result is reported. */
export function harAft(innsyn: Innsyn, selskap: Selskap): boolean {
  if (innsyn.aftResultater(selskap.id).length > 0) return true;
  const plasser = [
    ...innsyn.observasjoner(selskap.id, 'aft_plasser'),
    ...innsyn.observasjoner(selskap.id, 'aft_plasser_midlertidige'),
  ].flatMap((o) => (o.figur.status === 'kjent' ? [o.figur.verdi] : []));
  return plasser.length === 0 || plasser.some((p) => p.t !== 0n);
}
