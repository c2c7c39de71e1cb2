import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { aapneLager, type Lager, type Lagerkonfigurasjon, type Lagervalg } from '../../../bot/store/index.ts';
import { startInnebygd } from '../../../bot/store/innebygd/innebygd.ts';

// Processes and databases are started here, and the machine may have much else to do.
jest.setTimeout(60_000);

/** A database of its own, on a server that all test files share. */
export interface Testbase {
  readonly valg: Lagervalg;
  /** Straight at the tables. */
  sql(tekst: string, verdier?: unknown[]): Promise<Record<string, unknown>[]>;
  /** Drops the database; stops the server when nobody else uses it. */
  fjern(): Promise<void>;
}

interface Server {
  /** The address of a database by name. */
  url(base: string): string;
  slipp(): Promise<void>;
}

/** The folder stays between runs, so that only the first makes a cluster. The server is shared by the store's own means. */
const MAPPE = join(tmpdir(), `eierblikk-test-${process.getuid?.() ?? 'w'}`);

async function server(): Promise<Server> {
  const oppgitt = process.env.DATABASE_URL_TEST;
  if (oppgitt !== undefined && oppgitt !== '') {
    const url = (base: string) => {
      const adresse = new URL(oppgitt);
      adresse.pathname = `/${base}`;
      return adresse.href;
    };
    return { url, slipp: async () => undefined };
  }
  const innebygd = await startInnebygd(MAPPE);
  if (!innebygd.ok) throw new Error(innebygd.feil.melding);
  const { adresse, stopp } = innebygd.verdi;
  const url = (base: string) => {
    const sted = new URLSearchParams({ host: String(adresse.host) });
    return `postgresql://${adresse.user}:${String(adresse.password)}@localhost:${adresse.port}/${base}?${sted}`;
  };
  // Only processes are killed here, never the machine: waiting for the disk would test nothing.
  await paa(url('postgres'), 'alter system set fsync = off');
  await paa(url('postgres'), 'select pg_reload_conf()');
  return { url, slipp: stopp };
}

async function paa(url: string, tekst: string, verdier: unknown[] = []): Promise<Record<string, unknown>[]> {
  const klient = new pg.Client({ connectionString: url });
  await klient.connect();
  try {
    const { rows } = await klient.query<Record<string, unknown>>(tekst, verdier);
    return rows;
  } finally {
    await klient.end();
  }
}

/** An empty database on a real PostgreSQL: the one at DATABASE_URL_TEST, or the embedded one. */
export async function nyTestbase(): Promise<Testbase> {
  const tjener = await server();
  const navn = `test_${randomBytes(6).toString('hex')}`;
  const felles = process.env.DATABASE_URL_TEST ?? tjener.url('postgres');
  await paa(felles, `create database ${navn}`);
  const url = tjener.url(navn);
  return {
    valg: { slag: 'server', url },
    sql: (tekst, verdier) => paa(url, tekst, verdier),
    async fjern() {
      await paa(felles, `drop database ${navn} with (force)`);
      await tjener.slipp();
    },
  };
}

/** Opens the store on it, or fails the test. */
export async function aapne(valg: Lagervalg, mer: Omit<Lagerkonfigurasjon, 'lager'> = {}): Promise<Lager> {
  const aapnet = await aapneLager({ lager: valg, ...mer });
  if (!aapnet.ok) throw new Error(aapnet.feil.melding);
  return aapnet.lager;
}
