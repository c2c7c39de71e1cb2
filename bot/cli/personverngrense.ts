import { feillinje, lesPersonverngrense } from '../config/index.ts';
import { Bruksfeil } from './vert.ts';

/** The kommune's own privacy limit, in persons, as the environment gives it; `null`: the common one. Throws {@link Bruksfeil} when it gives none that can be. */
export function personverngrensen(): number | null {
  const lest = lesPersonverngrense(process.env);
  if (!lest.ok) throw new Bruksfeil(lest.feil.map(feillinje).join(' '));
  return lest.konfigurasjon.personverngrense;
}
