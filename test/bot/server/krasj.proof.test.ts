import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nyTestbase } from '../store/testbase.ts';
import { krasjproeve } from './krasj/krasjproeve.ts';

const KLOKKE = 1_200_000;
const GANGER = 50;

test(
  `${GANGER} kills of the whole bot on a PostgreSQL of its own`,
  async () => {
    const base = await nyTestbase();
    const regnskap = await krasjproeve(base.valg, GANGER);
    console.log('egen PostgreSQL', regnskap);
    expect(regnskap.ibruktakinger).toBeGreaterThan(GANGER / 10);
    expect(regnskap.varsler).toBeGreaterThan(GANGER / 20);
    await base.fjern();
  },
  KLOKKE,
);

test(
  `${GANGER} kills of the whole bot with the embedded PostgreSQL: each leaves an orphan for the next`,
  async () => {
    const mappe = await mkdtemp(join(tmpdir(), 'eb-krasj-'));
    await chmod(mappe, 0o755);
    const regnskap = await krasjproeve({ slag: 'innebygd', mappe }, GANGER);
    console.log('innebygd PostgreSQL', regnskap);
    expect(regnskap.ibruktakinger).toBeGreaterThan(GANGER / 10);
    expect(regnskap.varsler).toBeGreaterThan(GANGER / 20);
    await rm(mappe, { recursive: true, force: true });
  },
  KLOKKE,
);
