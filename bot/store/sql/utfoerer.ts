import type { QueryResult } from 'pg';
import type * as z from 'zod';
import type { Sporring } from './sql.ts';

/** Whatever statements run on: the pool, or one connection inside a transaction. */
export interface Utfoerer {
  query(sporring: Utfoerbar): Promise<QueryResult<Record<string, unknown>>>;
}

/** A {@link Sporring} as the driver takes it. */
export interface Utfoerbar {
  readonly text: string;
  readonly values: unknown[];
  readonly name?: string;
}

async function kjoer(db: Utfoerer, { values, ...sporring }: Sporring) {
  return db.query({ ...sporring, values: [...values] });
}

/** All rows, each checked against the schema. Throws when the database can't be reached or a row isn't as the code expects. */
export async function hentAlle<T>(db: Utfoerer, rad: z.ZodType<T>, sporring: Sporring): Promise<T[]> {
  const { rows } = await kjoer(db, sporring);
  return rows.map((r) => rad.parse(r));
}

/** The first row, or `null` when there is none. */
export async function hentEn<T>(db: Utfoerer, rad: z.ZodType<T>, sporring: Sporring): Promise<T | null> {
  const { rows } = await kjoer(db, sporring);
  return rows[0] === undefined ? null : rad.parse(rows[0]);
}

/** Runs the statement; the number of rows that it touched. */
export async function utfoer(db: Utfoerer, sporring: Sporring): Promise<number> {
  return (await kjoer(db, sporring)).rowCount ?? 0;
}
