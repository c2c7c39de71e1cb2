import { feillinje, lagervalg, lesDatabasevalg } from '../config/index.ts';
import type { Lagervalg } from '../store/index.ts';
import { Bruksfeil } from './vert.ts';

/** The database that the environment names. Throws {@link Bruksfeil} when it names none that can be. */
export function databasevalg(): Lagervalg {
  const lest = lesDatabasevalg(process.env);
  if (!lest.ok) throw new Bruksfeil(lest.feil.map(feillinje).join(' '));
  return lagervalg(lest.konfigurasjon.database);
}
