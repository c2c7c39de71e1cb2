import * as z from 'zod';
import { feilet, type Utfall } from '../feil.ts';
import { sql } from '../sql/sql.ts';
import type { Database } from '../sql/transaksjon.ts';
import { hentEn, type Utfoerer, utfoer } from '../sql/utfoerer.ts';
import { lesMigreringer, type Migrering } from './filer.ts';

/** Names the advisory lock that migrating replicas take in turn. */
const MIGRERINGSLAAS = 0x65_69_65_6d;

const FinnesRad = z.object({ finnes: z.boolean() });
const NummerRad = z.object({ nummer: z.number().nullable() });

class Migreringsbrudd extends Error {}

/** Waits for those who migrate or restore, and keeps others waiting until the transaction ends. */
export async function laasMigrering(db: Utfoerer): Promise<void> {
  await utfoer(db, sql`select pg_advisory_xact_lock(${MIGRERINGSLAAS})`);
}

async function harTabell(db: Utfoerer): Promise<boolean> {
  const rad = await hentEn(db, FinnesRad, sql`select to_regclass('eierblikk.migrering') is not null as finnes`);
  return rad?.finnes === true;
}

/** The schema's version in this database; 0 when there is none. */
export async function lesSkjemaversjon(db: Utfoerer): Promise<number> {
  if (!(await harTabell(db))) return 0;
  const rad = await hentEn(db, NummerRad, sql`select max(nummer) as nummer from eierblikk.migrering`);
  return rad?.nummer ?? 0;
}

async function lagTabell(db: Utfoerer): Promise<void> {
  if (await harTabell(db)) return;
  await utfoer(db, sql`create schema if not exists eierblikk`);
  await utfoer(
    db,
    sql`create table eierblikk.migrering (
          nummer int primary key, navn text not null, kjoert timestamptz not null default now())`,
  );
}

async function kjoer(db: Utfoerer, { nummer, navn, tekst }: Migrering): Promise<void> {
  try {
    await db.query({ text: tekst, values: [] });
  } catch (feil) {
    throw new Migreringsbrudd(`${navn}\n${feil instanceof Error ? feil.message : ''}`);
  }
  await utfoer(db, sql`insert into eierblikk.migrering (nummer, navn) values (${nummer}, ${navn})`);
}

/** The schema that this code knows. */
export async function kjentSkjema(): Promise<number> {
  return (await lesMigreringer()).length;
}

/**
 * Brings the schema up to date in one transaction, under a lock that any number of replicas wait for: the first does
 * the work, the others find it done. `til` stops at an earlier step (a backup's). Gives the schema's version.
 */
export async function migrer(db: Database, til?: number): Promise<Utfall<number>> {
  const alle = (await lesMigreringer()).slice(0, til);
  try {
    return await db.iTransaksjon(async (t): Promise<Utfall<number>> => {
      await laasMigrering(t);
      await lagTabell(t);
      const siste = await lesSkjemaversjon(t);
      if (siste > alle.length) {
        return feilet('database_for_ny', { fant: String(siste), ventet: String(alle.length) });
      }
      for (const migrering of alle.slice(siste)) await kjoer(t, migrering);
      return { ok: true, verdi: alle.length };
    });
  } catch (feil) {
    if (!(feil instanceof Migreringsbrudd)) throw feil;
    const [sti = '', grunn = ''] = feil.message.split('\n');
    return feilet('migrering_feilet', { sti, grunn });
  }
}
