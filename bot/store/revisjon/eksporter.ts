import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import * as z from 'zod';
import { feilet, type Utfall } from '../feil.ts';
import { feilkode } from '../feilkode.ts';
import { finnDatabase } from '../finn-database.ts';
import type { Lagervalg } from '../lager.ts';
import { kjentSkjema, lesSkjemaversjon } from '../migrering/migrer.ts';
import { sql } from '../sql/sql.ts';
import { typer } from '../sql/typer.ts';
import { hentEn, type Utfoerer } from '../sql/utfoerer.ts';
import { somCsv, somJsonl } from './eksport.ts';
import { type LagretRevisjonslinje, lagRevisjonslogg } from './revisjonslogg.ts';

export const REVISJONSFORMER = { csv: somCsv, jsonl: somJsonl } as const;
export type Revisjonsform = keyof typeof REVISJONSFORMER;

/** Whole days by the clock in Norway (`YYYY-MM-DD`), both included; `null`: no limit. */
export interface Revisjonsutvalg {
  readonly fra: string | null;
  readonly til: string | null;
}

const GrenserRad = z.object({ fra: z.date().nullable(), til: z.date().nullable() });

/** The points in time that the days begin and end at. */
async function grensene(db: Utfoerer, { fra, til }: Revisjonsutvalg): Promise<{ fra?: Date; til?: Date }> {
  const rad = await hentEn(
    db,
    GrenserRad,
    sql`select (${fra}::date)::timestamp at time zone 'Europe/Oslo' as fra,
               (${til}::date + 1)::timestamp at time zone 'Europe/Oslo' as til`,
  );
  return { ...(rad?.fra == null ? {} : { fra: rad.fra }), ...(rad?.til == null ? {} : { til: rad.til }) };
}

async function* talte(linjer: AsyncIterable<LagretRevisjonslinje>, telling: { antall: number }) {
  for await (const linje of linjer) {
    telling.antall += 1;
    yield linje;
  }
}

/** Writes the lines to a file that gets its name when it is whole and on disk. Throws the system's error. */
async function skriv(linjer: AsyncIterable<string>, sti: string): Promise<void> {
  const underveis = `${sti}.${process.pid}.del`;
  try {
    await pipeline(Readable.from(linjer), createWriteStream(underveis, { mode: 0o600 }));
    const fil = await open(underveis, 'r+');
    await fil.sync().finally(() => fil.close());
    await rename(underveis, sti);
  } catch (feil) {
    await rm(underveis, { force: true });
    throw feil;
  }
}

/**
 * Writes the audit log, as it is at one moment, to a file; how many lines. That it was taken out, and by whom, is a line
 * of the log itself. While others go on working.
 */
export async function eksporterRevisjon(
  valg: Lagervalg,
  sti: string,
  form: Revisjonsform,
  utvalg: Revisjonsutvalg,
  bruker: string,
): Promise<Utfall<number>> {
  const database = await finnDatabase(valg);
  if (!database.ok) return database;
  const klient = new pg.Client({ ...database.verdi.tilkobling, types: typer, application_name: 'eierblikk: revisjon' });
  klient.on('error', () => undefined);
  try {
    await klient.connect();
    const skjema = await lesSkjemaversjon(klient);
    const kjent = await kjentSkjema();
    if (skjema === 0) return feilet('database_tom');
    if (skjema > kjent) return feilet('database_for_ny', { fant: String(skjema), ventet: String(kjent) });
    await klient.query('begin isolation level repeatable read');
    const logg = lagRevisjonslogg(klient);
    const telling = { antall: 0 };
    await skriv(REVISJONSFORMER[form](talte(logg.les(await grensene(klient, utvalg)), telling)), sti);
    await logg.skriv({
      team: null,
      kanal: null,
      bruker,
      handling: 'eksport',
      sporring: null,
      selskaper: [],
      utfall: 'tillatt',
      regel: 'kommandolinje',
      dataversjon: null,
      detaljer: { ...utvalg, linjer: telling.antall },
    });
    await klient.query('commit');
    return { ok: true, verdi: telling.antall };
  } catch (feil) {
    const kode = feilkode(feil);
    if (!/^E[A-Z]+$/.test(kode)) throw feil;
    return feilet('fil_ikke_skrevet', { sti, grunn: kode });
  } finally {
    await klient.end().catch(() => undefined);
    await database.verdi.stopp();
  }
}
