import { setTimeout as vent } from 'node:timers/promises';
import pg, { type PoolConfig } from 'pg';
import * as z from 'zod';
import { sql } from './sql/sql.ts';
import { hentEn, type Utfoerer } from './sql/utfoerer.ts';

/** The class of the advisory locks that living processes hold, each under its own number. */
export const NAERVAERSLAAS = 0x65_69_65_70;
const NYTT_FORSOEK_MS = 500;

const NummerRad = z.object({ nummer: z.number() });

/**
 * A process's presence: a number of its own, and an advisory lock on it for as long as it lives. When it is killed the
 * database lets the lock go, and others see that what it was doing is theirs to take up.
 */
export interface Naervaer {
  readonly nummer: number;
  slutt(): Promise<void>;
}

async function hold(tilkobling: Readonly<PoolConfig>, nummer: number): Promise<pg.Client> {
  const klient = new pg.Client({ ...tilkobling, application_name: 'eierblikk: nærvær', keepAlive: true });
  // A connection that breaks is met by its end, below.
  klient.on('error', () => undefined);
  try {
    await klient.connect();
    await klient.query('select pg_advisory_lock_shared($1, $2)', [NAERVAERSLAAS, nummer]);
    return klient;
  } catch (feil) {
    await klient.end().catch(() => undefined);
    throw feil;
  }
}

/** Takes a number and holds it, also across a connection that breaks. */
export async function vaerTilStede(db: Utfoerer, tilkobling: Readonly<PoolConfig>): Promise<Naervaer> {
  const rad = await hentEn(db, NummerRad, sql`select nextval('eierblikk.prosess')::int as nummer`);
  const { nummer } = NummerRad.parse(rad);
  let borte = false;
  let klient = await hold(tilkobling, nummer);
  const pass = (): void => {
    klient.once('end', () => void igjen());
  };
  const igjen = async (): Promise<void> => {
    while (!borte) {
      const ny = await hold(tilkobling, nummer).catch(() => null);
      if (ny !== null && borte) return void (await ny.end().catch(() => undefined));
      if (ny !== null) {
        klient = ny;
        return pass();
      }
      await vent(NYTT_FORSOEK_MS, undefined, { ref: false });
    }
  };
  pass();
  return {
    nummer,
    async slutt() {
      borte = true;
      await klient.end().catch(() => undefined);
    },
  };
}
