import { setTimeout as vent } from 'node:timers/promises';
import type pg from 'pg';
import { lagEndringer } from './endringer.ts';
import { feilet, type Utfall } from './feil.ts';
import { feilkode } from './feilkode.ts';
import { finnDatabase, lagPool } from './finn-database.ts';
import type { Aapning, Lager, Lagerkonfigurasjon } from './lager.ts';
import { migrer } from './migrering/migrer.ts';
import { type Naervaer, vaerTilStede } from './naervaer.ts';
import { lagRepositorier } from './repositorier.ts';
import { databasePaa } from './sql/transaksjon.ts';
import { lagPortefoljeminne } from './versjoner/portefoljeminne.ts';

const KLAR_MS = 2000;
const AVSLUTT_MS = 3000;

/** Codes of PostgreSQL that mean «not you»: password, user, database, permission. */
const AVVIST = /^(28|3D|42501)/;

/** What a failed connection means. Node's and PostgreSQL's own codes are enough: their messages may hold the address. */
function tilkoblingsfeil(feil: unknown): { readonly ok: false; readonly feil: ReturnType<typeof feilet>['feil'] } {
  const kode = feilkode(feil);
  return AVVIST.test(kode)
    ? feilet('database_avvist', { grunn: kode })
    : feilet('database_utilgjengelig', { grunn: kode });
}

async function erKlar(pool: pg.Pool): Promise<boolean> {
  let frist: NodeJS.Timeout | undefined;
  const foerFristen = new Promise<boolean>((ferdig) => {
    frist = setTimeout(() => ferdig(false), KLAR_MS);
  });
  const svarer = pool.query('select 1').then(
    () => true,
    () => false,
  );
  return Promise.race([svarer, foerFristen]).finally(() => clearTimeout(frist));
}

/** Opens the store: finds or starts the database, brings its schema up to date. Faults are values. */
export async function aapneLager(konfigurasjon: Lagerkonfigurasjon): Promise<Aapning> {
  const funnet = await finnDatabase(konfigurasjon.lager);
  if (!funnet.ok) return funnet;
  const { tilkobling, stopp } = funnet.verdi;
  const pool = lagPool(tilkobling, konfigurasjon.tilkoblinger);
  let naervaer: Naervaer | null = null;
  const lukk = async (): Promise<void> => {
    // Whoever is in the middle of a statement gets a moment to end it.
    await Promise.race([pool.end(), vent(AVSLUTT_MS, undefined, { ref: false })]);
    await naervaer?.slutt();
    await stopp();
  };
  const database = databasePaa(pool);
  let skjema: Utfall<number>;
  try {
    skjema = await migrer(database);
    if (skjema.ok) naervaer = await vaerTilStede(database, tilkobling);
  } catch (feil) {
    skjema = tilkoblingsfeil(feil);
  }
  if (!skjema.ok) {
    await lukk();
    return skjema;
  }
  const endringer = lagEndringer();
  const omgivelser = {
    krypteringsnoekler: konfigurasjon.krypteringsnoekler ?? [],
    minne: lagPortefoljeminne(),
    endringer,
    eier: naervaer?.nummer ?? null,
  };
  let lukking: Promise<void> | null = null;
  const lager: Lager = {
    ...lagRepositorier(database, omgivelser),
    iTransaksjon: (arbeid) => database.iTransaksjon((t) => arbeid(lagRepositorier(t, omgivelser))),
    endringer,
    klar: () => erKlar(pool),
    skjemaversjon: skjema.verdi,
    tilkobling,
    lukk: () => {
      lukking ??= lukk();
      return lukking;
    },
  };
  return { ok: true, lager };
}
