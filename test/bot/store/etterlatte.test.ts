import { lagEtterlatte } from '../../../bot/store/etterlatte.ts';
import { lagPool } from '../../../bot/store/finn-database.ts';
import type { Lager } from '../../../bot/store/index.ts';
import { databasePaa } from '../../../bot/store/sql/transaksjon.ts';
import { startBarn } from './prosess/barn.ts';
import { aapne, nyTestbase, type Testbase } from './testbase.ts';

let base: Testbase;
let lager: Lager;
beforeAll(async () => {
  base = await nyTestbase();
  lager = await aapne(base.valg);
});
afterAll(async () => {
  await lager.lukk();
  await base.fjern();
});

const hendelse = (noekkel: string) => ({ noekkel, team: 'T1', kanal: null, ts: null, innhold: { noekkel } });
const melding = (noekkel: string) => ({ noekkel, team: 'T1', kanal: 'C1', traad: null, metode: 'm', innhold: {} });

test('what a killed process held is let go when it has been away a while; what a living one holds is not', async () => {
  if (base.valg.slag !== 'server') throw new Error('testbasen er en server');
  await lager.hendelser.motta(hendelse('min'));
  await lager.utboks.leggTilOgTa(melding('min'));
  const barn = startBarn('etterlater.ts', [base.valg.url]);
  await barn.venter('holder');
  let klokke = 0;
  const pool = lagPool(lager.tilkobling, 1);
  const etterlatte = lagEtterlatte(databasePaa(pool), () => klokke);
  expect(await etterlatte.slipp()).toBe(0);
  klokke = 60_000;
  expect(await etterlatte.slipp()).toBe(0);
  await barn.drep();
  const savnet = async () => {
    for (let forsoek = 0; forsoek < 200; forsoek += 1) {
      klokke += 2_000;
      const sluppet = await etterlatte.slipp();
      if (sluppet > 0) return { sluppet, forsoek };
      await new Promise((ferdig) => setTimeout(ferdig, 10));
    }
    throw new Error('ingenting ble sluppet');
  };
  const { sluppet, forsoek } = await savnet();
  expect(sluppet).toBe(2);
  // Missing once is not enough.
  expect(forsoek).toBeGreaterThan(0);
  expect((await lager.hendelser.taUferdige(10)).map((h) => h.noekkel)).toEqual(['hans']);
  expect(await lager.utboks.gjenopprett()).toBe(1);
  expect(await lager.utboks.status('min')).toMatchObject({ status: 'sendes' });
  expect(await lager.utboks.status('hans')).toMatchObject({ status: 'uvisst' });
  await pool.end();
});

test('what is interrupted again and again waits longer each time, half a minute at most', async () => {
  const INGEN = 2_000_000_000;
  for (const forsoek of [1, 3, 4, 6, 8, 20]) {
    await base.sql(
      `insert into eierblikk.hendelse (noekkel, team, laast_til, forsoek, eier)
       values ($1, 'T1', now() + interval '1 hour', $2, $3)`,
      [`seig${forsoek}`, forsoek, INGEN],
    );
  }
  let klokke = 0;
  const pool = lagPool(lager.tilkobling, 1);
  const etterlatte = lagEtterlatte(databasePaa(pool), () => klokke);
  expect(await etterlatte.slipp()).toBe(0);
  klokke = 2_000;
  expect(await etterlatte.slipp()).toBe(6);
  const rader = await base.sql(
    `select noekkel, ceil(greatest(0, extract(epoch from laast_til - now())) / 2)::int * 2 as sekunder
     from eierblikk.hendelse where noekkel like 'seig%' order by forsoek`,
  );
  // To the next two seconds, since a moment has passed.
  expect(rader.map((r) => r.sekunder)).toEqual([0, 0, 2, 8, 32, 32]);
  await pool.end();
});
