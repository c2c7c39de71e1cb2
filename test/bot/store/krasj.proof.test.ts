import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { krasjproeve } from './krasjproeve.ts';
import { aapne, nyTestbase } from './testbase.ts';

const TI_MINUTTER = 600_000;

test(
  '100 kills on a server that goes on',
  async () => {
    const base = await nyTestbase();
    expect(await krasjproeve(base.valg, base.sql, 100, 400)).toBeGreaterThan(100);
    await base.fjern();
  },
  TI_MINUTTER,
);

test(
  '100 kills of a process that owns the embedded server: each leaves an orphan for the next',
  async () => {
    const mappe = await mkdtemp(join(tmpdir(), 'eb-krasj-'));
    await chmod(mappe, 0o755);
    const valg = { slag: 'innebygd', mappe } as const;
    const holder = await aapne(valg);
    const sql = async (tekst: string) => {
      const klient = new pg.Client(holder.tilkobling);
      await klient.connect();
      const { rows } = await klient.query<Record<string, unknown>>(tekst);
      await klient.end();
      return rows;
    };
    await holder.lukk();
    const lager = await aapne(valg);
    await lager.lukk();
    expect(await krasjproeve(valg, sql, 100, 400)).toBeGreaterThan(100);
    await rm(mappe, { recursive: true, force: true });
  },
  TI_MINUTTER,
);
