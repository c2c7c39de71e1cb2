import pg, { type ClientConfig } from 'pg';
import { feilkode } from '../feilkode.ts';

/**
 * Our share in a server that several processes may use. Each holds a shared advisory lock for as long as it lives; a
 * killed process loses its lock by itself. Whoever leaves and gets the lock alone, is the last.
 */
export interface Andel {
  readonly adresse: ClientConfig;
  /** Gives the share back; `true` when nobody else is left, and the server then is ours to stop: newcomers wait until it is gone. */
  slipp(): Promise<boolean>;
  /** Ends the connection. Call after {@link slipp}, and after the server is stopped. */
  avslutt(): Promise<void>;
}

export type Tilkoblet =
  | { readonly slag: 'inne'; readonly andel: Andel }
  /** Not (yet, or any longer) letting anyone in. */
  | { readonly slag: 'opptatt' }
  /** It knows neither our user nor our password: it isn't ours. */
  | { readonly slag: 'avvist' };

const DELINGSLAAS = 0x65_69_65_62;
const FELLESBASE = 'postgres';
const NYTT_FORSOEK_MS = 1000;
/** invalid_password, invalid_authorization_specification */
const AVVIST = new Set(['28P01', '28000']);

async function taAndel(adresse: ClientConfig): Promise<pg.Client> {
  const klient = new pg.Client({
    ...adresse,
    database: FELLESBASE,
    application_name: 'eierblikk: andel',
    connectionTimeoutMillis: 5000,
    keepAlive: true,
  });
  // A broken connection is met by the next statement, or by the watch below.
  klient.on('error', () => undefined);
  try {
    await klient.connect();
    await klient.query("set lock_timeout = '10s'");
    await klient.query('select pg_advisory_lock_shared($1)', [DELINGSLAAS]);
    return klient;
  } catch (feil) {
    await klient.end().catch(() => undefined);
    throw feil;
  }
}

/** Gives the share back; `true` when nobody else has one. */
async function slippPaa(klient: pg.Client): Promise<boolean> {
  await klient.query('select pg_advisory_unlock_shared($1)', [DELINGSLAAS]);
  const { rows } = await klient.query<{ alene: boolean }>('select pg_try_advisory_lock($1) as alene', [DELINGSLAAS]);
  return rows[0]?.alene === true;
}

/** Connects and takes a share. `gjenreis` is called when the connection is lost: the server may have to be started anew. */
export async function koble(adresse: ClientConfig, gjenreis: () => Promise<void>): Promise<Tilkoblet> {
  try {
    return { slag: 'inne', andel: hold(adresse, await taAndel(adresse), gjenreis) };
  } catch (feil) {
    return { slag: AVVIST.has(feilkode(feil)) ? 'avvist' : 'opptatt' };
  }
}

/**
 * Keeps the share also when the server has lost its connections (it does when one of its processes crashes), and when
 * the server itself is gone: then it is raised again, by whichever of its users is first.
 */
function hold(adresse: ClientConfig, foerste: pg.Client, gjenreis: () => Promise<void>): Andel {
  let klient = foerste;
  let sluppet = false;
  const gjenta = (): void => {
    if (sluppet) return;
    setTimeout(() => {
      if (sluppet) return;
      gjenreis()
        .then(() => taAndel(adresse))
        .then((ny) => {
          klient = ny;
          if (sluppet) void ny.end().catch(() => undefined);
          else pass(ny);
        }, gjenta);
    }, NYTT_FORSOEK_MS).unref();
  };
  const pass = (paa: pg.Client): void => {
    paa.once('end', gjenta);
  };
  pass(klient);
  return {
    adresse,
    async slipp() {
      sluppet = true;
      try {
        return await slippPaa(klient);
      } catch {
        // The connection was lost, and isn't back yet.
      }
      try {
        klient = await taAndel(adresse);
        return await slippPaa(klient);
      } catch {
        return false;
      }
    },
    async avslutt() {
      await klient.end().catch(() => undefined);
    },
  };
}
