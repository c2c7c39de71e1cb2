import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { PoolClient } from 'pg';
import { from as kopierInn } from 'pg-copy-streams';
import * as z from 'zod';
import { feilet, type Utfall } from '../feil.ts';
import { feilkode } from '../feilkode.ts';
import { finnDatabase, lagPool } from '../finn-database.ts';
import type { Lagervalg } from '../lager.ts';
import { kjentSkjema, laasMigrering, lesSkjemaversjon, migrer } from '../migrering/migrer.ts';
import { sql } from '../sql/sql.ts';
import { iTransaksjonPaa } from '../sql/transaksjon.ts';
import { hentEn, type Utfoerer, utfoer } from '../sql/utfoerer.ts';
import {
  FORMAT,
  type Hode,
  HodeSchema,
  lesRammer,
  OedelagtKopi,
  type Ramme,
  SluttSchema,
  TabellSchema,
} from './ramme.ts';
import type { Kopiinnhold } from './sikkerhetskopi.ts';
import { finnTabeller, kopinavn } from './tabeller.ts';

const FinnesRad = z.object({ finnes: z.boolean() });

/** A fault inside the transaction, which must not be committed. */
class Gjenopprettingsbrudd extends Error {
  readonly utfall: ReturnType<typeof feilet>;

  constructor(utfall: ReturnType<typeof feilet>) {
    super(utfall.feil.kode);
    this.utfall = utfall;
  }
}

function tolk<T>(skjema: z.ZodType<T>, kropp: Buffer): T {
  try {
    return skjema.parse(JSON.parse(kropp.toString('utf8')));
  } catch {
    throw new OedelagtKopi('ukjent format');
  }
}

/** The frames of a file, one after the other, with the sum of those that have been read. */
class Kopileser {
  readonly #rammer: AsyncGenerator<Ramme>;
  readonly #sum = createHash('sha256');

  constructor(rammer: AsyncGenerator<Ramme>) {
    this.#rammer = rammer;
  }

  async neste(): Promise<Ramme> {
    const { value, done } = await this.#rammer.next();
    if (done === true) throw new OedelagtKopi('den er avkortet');
    if (value.slag !== 'S') this.#sum.update(value.byte);
    return value;
  }

  krevSum(slutt: Ramme): void {
    if (!this.#sum.digest().equals(slutt.kropp)) throw new OedelagtKopi('kontrollsummen stemmer ikke');
  }
}

/** Nothing in the way: no schema of ours, or one where every table is empty. */
async function erTom(db: Utfoerer): Promise<boolean> {
  if ((await lesSkjemaversjon(db)) === 0) return true;
  for (const tabell of await finnTabeller(db)) {
    const rad = await hentEn(db, FinnesRad, {
      text: `select exists (select from eierblikk."${tabell.navn}") as finnes`,
      values: [],
    });
    if (rad?.finnes !== false) return false;
  }
  return true;
}

async function lesTabell(klient: PoolClient, leser: Kopileser, start: Ramme): Promise<{ navn: string; rader: number }> {
  const tabell = tolk(TabellSchema, start.kropp);
  let slutt: Ramme | null = null;
  const biter = async function* (): AsyncGenerator<Buffer> {
    for (;;) {
      const ramme = await leser.neste();
      if (ramme.slag !== 'D') {
        slutt = ramme;
        return;
      }
      yield ramme.kropp;
    }
  };
  const inn = klient.query(kopierInn(`copy ${kopinavn(tabell)} from stdin`));
  await pipeline(Readable.from(biter()), inn);
  const rader = tellRader(slutt);
  if (rader !== inn.rowCount) throw new OedelagtKopi(`${tabell.navn}: ${inn.rowCount} av ${rader} rader`);
  return { navn: tabell.navn, rader };
}

function tellRader(slutt: Ramme | null): number {
  if (slutt?.slag !== 'E') throw new OedelagtKopi('ukjent format');
  return tolk(SluttSchema, slutt.kropp).rader;
}

/** COPY doesn't move the sequences. */
async function flyttTellere(db: Utfoerer): Promise<void> {
  await utfoer(
    db,
    sql`do $$
        declare k record;
        begin
          for k in select c.relname as tabell, a.attname as kolonne
            from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
            where n.nspname = 'eierblikk' and c.relkind = 'r' and a.attidentity <> ''
          loop
            execute format('select setval(pg_get_serial_sequence(%L, %L), coalesce(max(%I), 0) + 1, false) from eierblikk.%I',
              'eierblikk.' || quote_ident(k.tabell), k.kolonne, k.kolonne, k.tabell);
          end loop;
        end $$`,
  );
}

/**
 * What was on its way when the backup was taken may have gone out since: it is set aside as unknown, and half-done
 * work is not taken up again. A restored store says nothing by itself.
 */
async function leggTilSide(db: Utfoerer): Promise<void> {
  await utfoer(
    db,
    sql`update eierblikk.utboks set status = 'uvisst', feil = 'gjenopprettet', laas = null, laast_til = null
        where status in ('venter', 'sendes')`,
  );
  await utfoer(db, sql`update eierblikk.hendelse set ferdig = now(), innhold = null where ferdig is null`);
}

async function fyll(klient: PoolClient, leser: Kopileser, hode: Hode): Promise<Kopiinnhold> {
  const db = iTransaksjonPaa(klient);
  await laasMigrering(db);
  if (!(await erTom(db))) throw new Gjenopprettingsbrudd(feilet('database_ikke_tom'));
  await utfoer(db, sql`drop schema if exists eierblikk cascade`);
  const skjema = await migrer(db, hode.skjema);
  if (!skjema.ok) throw new Gjenopprettingsbrudd(skjema);
  const tabeller: { navn: string; rader: number }[] = [];
  let ramme = await leser.neste();
  for (; ramme.slag === 'T'; ramme = await leser.neste()) tabeller.push(await lesTabell(klient, leser, ramme));
  if (ramme.slag !== 'S') throw new OedelagtKopi('ukjent format');
  leser.krevSum(ramme);
  await flyttTellere(db);
  await leggTilSide(db);
  const oppgradert = await migrer(db);
  if (!oppgradert.ok) throw new Gjenopprettingsbrudd(oppgradert);
  return { skjema: hode.skjema, tabeller };
}

async function lesHode(leser: Kopileser): Promise<Utfall<Hode>> {
  const foerste = await leser.neste();
  if (foerste.slag !== 'H') throw new OedelagtKopi('ukjent format');
  const hode = tolk(HodeSchema, foerste.kropp);
  const kjent = await kjentSkjema();
  if (hode.format > FORMAT || hode.skjema > kjent) {
    return feilet('kopi_for_ny', { fant: String(hode.skjema), ventet: String(kjent) });
  }
  return { ok: true, verdi: hode };
}

async function fraLeser(leser: Kopileser, valg: Lagervalg): Promise<Utfall<Kopiinnhold>> {
  const hode = await lesHode(leser);
  if (!hode.ok) return hode;
  const database = await finnDatabase(valg);
  if (!database.ok) return database;
  const pool = lagPool(database.verdi.tilkobling, 1);
  const klient = await pool.connect();
  try {
    await klient.query('begin');
    const innhold = await fyll(klient, leser, hode.verdi);
    await klient.query('commit');
    return { ok: true, verdi: innhold };
  } finally {
    // Ending the connection rolls back what wasn't committed.
    klient.release(true);
    await pool.end();
    await database.verdi.stopp();
  }
}

/** What the file is at fault for; anything else is the database's, and thrown on. */
function somFilfeil(feil: unknown, sti: string): ReturnType<typeof feilet> | null {
  if (feil instanceof Gjenopprettingsbrudd) return feil.utfall;
  if (feil instanceof OedelagtKopi) return feilet('kopi_ugyldig', { sti, grunn: feil.message });
  const kode = feilkode(feil);
  if (/^(Z_|E(NOENT|ISDIR|ACCES|IO)$)/.test(kode)) return feilet('kopi_ugyldig', { sti, grunn: kode });
  // COPY refuses what isn't its own text, or breaks the tables' rules.
  if (/^2[23]/.test(kode)) return feilet('kopi_ugyldig', { sti, grunn: kode });
  return null;
}

/**
 * Fills an empty database from a backup, all of it or nothing, and brings it up to this code's schema. The backup may
 * come from an older schema and from another major version of PostgreSQL.
 */
export async function gjenopprett(valg: Lagervalg, sti: string): Promise<Utfall<Kopiinnhold>> {
  const utpakket = new PassThrough();
  const lesing = pipeline(createReadStream(sti), createGunzip(), utpakket);
  // The reader below meets the same fault.
  lesing.catch(() => undefined);
  try {
    return await fraLeser(new Kopileser(lesRammer(utpakket)), valg);
  } catch (feil) {
    const filfeil = somFilfeil(feil, sti);
    if (filfeil === null) throw feil;
    return filfeil;
  } finally {
    utpakket.destroy();
    await lesing.catch(() => undefined);
  }
}
