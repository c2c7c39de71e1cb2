import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as kopierUt } from 'pg-copy-streams';
import * as z from 'zod';
import { feilet, type Utfall } from '../feil.ts';
import { feilkode } from '../feilkode.ts';
import { finnDatabase } from '../finn-database.ts';
import type { Lagervalg } from '../lager.ts';
import { kjentSkjema, lesSkjemaversjon } from '../migrering/migrer.ts';
import { sql } from '../sql/sql.ts';
import { hentEn } from '../sql/utfoerer.ts';
import { FORMAT, type Hode, ramme } from './ramme.ts';
import { finnTabeller, kopinavn } from './tabeller.ts';

/** What a backup holds. */
export interface Kopiinnhold {
  /** The schema's version. */
  readonly skjema: number;
  readonly tabeller: readonly { readonly navn: string; readonly rader: number }[];
}

const VersjonRad = z.object({ server_version: z.string() });

/** Every table as it was at one moment, frame by frame, a network packet in memory at a time. */
async function* innhold(klient: pg.Client, hode: Hode, tabeller: { navn: string; rader: number }[]) {
  const sum = createHash('sha256');
  const ut = (byte: Buffer): Buffer => {
    sum.update(byte);
    return byte;
  };
  yield ut(ramme('H', hode));
  for (const tabell of await finnTabeller(klient)) {
    yield ut(ramme('T', tabell));
    const kopi = klient.query(kopierUt(`copy ${kopinavn(tabell)} to stdout`));
    for await (const bit of kopi) yield ut(ramme('D', Buffer.from(bit)));
    tabeller.push({ navn: tabell.navn, rader: kopi.rowCount });
    yield ut(ramme('E', { rader: kopi.rowCount }));
  }
  yield ramme('S', sum.digest());
}

async function skriv(klient: pg.Client, sti: string, skjema: number): Promise<Utfall<Kopiinnhold>> {
  const rad = await hentEn(klient, VersjonRad, sql`show server_version`);
  const hode: Hode = {
    eierblikk: 'sikkerhetskopi',
    format: FORMAT,
    skjema,
    tatt: new Date().toISOString(),
    postgres: rad?.server_version ?? '',
  };
  const tabeller: { navn: string; rader: number }[] = [];
  const underveis = `${sti}.${process.pid}.del`;
  try {
    await pipeline(
      Readable.from(innhold(klient, hode, tabeller)),
      createGzip(),
      createWriteStream(underveis, { mode: 0o600 }),
    );
    const fil = await open(underveis, 'r+');
    await fil.sync().finally(() => fil.close());
    await rename(underveis, sti);
  } catch (feil) {
    await rm(underveis, { force: true });
    const kode = feilkode(feil);
    if (!/^E[A-Z]+$/.test(kode)) throw feil;
    return feilet('kopi_ikke_skrevet', { sti, grunn: kode });
  }
  return { ok: true, verdi: { skjema, tabeller } };
}

/**
 * Writes the whole store to a file, as it is at one moment, while others go on working. The file gets its name when it
 * is whole and on disk; what had the name before is replaced.
 */
export async function sikkerhetskopi(valg: Lagervalg, sti: string): Promise<Utfall<Kopiinnhold>> {
  const database = await finnDatabase(valg);
  if (!database.ok) return database;
  const klient = new pg.Client({ ...database.verdi.tilkobling, application_name: 'eierblikk: sikkerhetskopi' });
  klient.on('error', () => undefined);
  try {
    await klient.connect();
    await klient.query('begin isolation level repeatable read read only');
    const skjema = await lesSkjemaversjon(klient);
    const kjent = await kjentSkjema();
    if (skjema === 0) return feilet('database_tom');
    if (skjema > kjent) return feilet('database_for_ny', { fant: String(skjema), ventet: String(kjent) });
    return await skriv(klient, sti, skjema);
  } finally {
    await klient.end().catch(() => undefined);
    await database.verdi.stopp();
  }
}
