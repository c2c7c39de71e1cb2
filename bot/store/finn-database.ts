import pg, { type PoolConfig } from 'pg';
import type { Utfall } from './feil.ts';
import { startInnebygd } from './innebygd/innebygd.ts';
import type { Lagervalg } from './lager.ts';
import { typer } from './sql/typer.ts';

const TILKOBLINGER = 10;

/** A database that can be connected to, and what to do when we are through with it. */
export interface Tilgang {
  readonly tilkobling: Readonly<PoolConfig>;
  stopp(): Promise<void>;
}

/** Finds the server, or starts the embedded one. */
export async function finnDatabase(valg: Lagervalg): Promise<Utfall<Tilgang>> {
  if (valg.slag === 'server') {
    return { ok: true, verdi: { tilkobling: { connectionString: valg.url }, stopp: async () => undefined } };
  }
  const innebygd = await startInnebygd(valg.mappe);
  if (!innebygd.ok) return innebygd;
  const { adresse, stopp } = innebygd.verdi;
  return { ok: true, verdi: { tilkobling: adresse, stopp } };
}

/** Connections that read types as the repositories expect them. */
export function lagPool(tilkobling: Readonly<PoolConfig>, tilkoblinger = TILKOBLINGER): pg.Pool {
  const pool = new pg.Pool({
    ...tilkobling,
    max: tilkoblinger,
    types: typer,
    application_name: 'eierblikk',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  // An idle connection that breaks is replaced by the pool; the next statement says so if the database is gone.
  pool.on('error', () => undefined);
  return pool;
}
