import type { Lager, Utgaaende } from '../../../bot/store/index.ts';
import { aapne, nyTestbase, type Testbase } from './testbase.ts';

let base: Testbase;
let lager: Lager;

beforeAll(async () => {
  base = await nyTestbase();
  lager = await aapne(base.valg, { tilkoblinger: 8 });
});
afterAll(async () => {
  await lager.lukk();
  await base.fjern();
});
beforeEach(async () => {
  await base.sql('truncate eierblikk.utboks');
});

function melding(noekkel: string): Utgaaende {
  return {
    noekkel,
    team: 'T1',
    kanal: 'C1',
    traad: null,
    metode: 'chat.postMessage',
    innhold: { text: `«${noekkel}» 3,4 %` },
  };
}

async function ett(noekkel = 'a', fristMs?: number) {
  await lager.utboks.leggTil(melding(noekkel));
  const [tatt] = await lager.utboks.ta(1, fristMs);
  if (tatt === undefined) throw new Error('ingenting å ta');
  return tatt;
}

describe('the outbox', () => {
  test('one message on its way out: pending, sending, sent with the ts', async () => {
    expect(await lager.utboks.leggTil(melding('a'))).toEqual(expect.any(Number));
    expect(await lager.utboks.status('a')).toEqual({ status: 'venter', slackTs: null });
    const [tatt] = await lager.utboks.ta(10);
    expect(tatt).toMatchObject({ ...melding('a'), forsoek: 1 });
    expect(await lager.utboks.status('a')).toEqual({ status: 'sendes', slackTs: null });
    expect(tatt && (await lager.utboks.sendt(tatt, '171.2'))).toBe(true);
    expect(await lager.utboks.status('a')).toEqual({ status: 'sendt', slackTs: '171.2' });
    expect(await lager.utboks.antall()).toEqual({ venter: 0, sendes: 0, sendt: 1, feilet: 0, uvisst: 0 });
  });

  test('the same key twice is one message, whatever has become of it', async () => {
    const tatt = await ett('a');
    expect(await lager.utboks.leggTil(melding('a'))).toBeNull();
    await lager.utboks.sendt(tatt, '1');
    expect(await lager.utboks.leggTil(melding('a'))).toBeNull();
    expect(await lager.utboks.leggTilOgTa(melding('a'))).toBeNull();
    expect(await lager.utboks.leggTilOgTa(melding('b'))).toMatchObject({ noekkel: 'b', forsoek: 1 });
  });

  test('several takers never get the same message, and together they get all', async () => {
    for (let i = 0; i < 40; i += 1) await lager.utboks.leggTil(melding(`m${i}`));
    const tatt = (await Promise.all(Array.from({ length: 8 }, () => lager.utboks.ta(10)))).flat();
    const noekler = tatt.map((t) => t.noekkel);
    expect(new Set(noekler).size).toBe(noekler.length);
    const resten = await lager.utboks.ta(40);
    expect(noekler.length + resten.length).toBe(40);
  });

  test('put off until later; due again at its time', async () => {
    const tatt = await ett();
    expect(await lager.utboks.utsett(tatt, 60_000, 'ratelimited')).toBe(true);
    expect(await lager.utboks.ta(1)).toEqual([]);
    await base.sql("update eierblikk.utboks set neste_forsoek = now() - interval '1 second'");
    expect(await lager.utboks.ta(1)).toMatchObject([{ noekkel: 'a', forsoek: 2 }]);
  });

  test('what was being sent when a process died is unknown, and nobody sends it by itself', async () => {
    const tatt = await ett('a', -1000);
    expect(await lager.utboks.gjenopprett()).toBe(1);
    expect(await lager.utboks.gjenopprett()).toBe(0);
    expect(await lager.utboks.ta(1)).toEqual([]);
    expect(await lager.utboks.sendt(tatt, '1')).toBe(false);
    const [uvisst] = await lager.utboks.taUvisste(10);
    expect(uvisst).toMatchObject({ noekkel: 'a', forsoek: 1 });
    expect(await lager.utboks.taUvisste(10)).toEqual([]);
    if (uvisst === undefined) throw new Error('mangler');
    expect(await lager.utboks.sendIgjen(uvisst)).toBe(true);
    expect(await lager.utboks.ta(1)).toMatchObject([{ noekkel: 'a', forsoek: 2 }]);
  });

  test('an unknown one that is found in Slack is sent', async () => {
    expect(await lager.utboks.meldUvisst(await ett(), 'timeout')).toBe(true);
    const [uvisst] = await lager.utboks.taUvisste(1);
    expect(uvisst && (await lager.utboks.sendt(uvisst, '171.9'))).toBe(true);
    expect(await lager.utboks.status('a')).toEqual({ status: 'sendt', slackTs: '171.9' });
  });

  test('a claim within its time is left alone', async () => {
    await ett('a', 60_000);
    expect(await lager.utboks.gjenopprett()).toBe(0);
    expect((await lager.utboks.status('a'))?.status).toBe('sendes');
  });

  test('without the claim nobody reports', async () => {
    const tatt = await ett();
    const fremmed = { id: tatt.id, laas: '00000000-0000-4000-8000-000000000000' };
    expect(await lager.utboks.sendt(fremmed, '1')).toBe(false);
    expect(await lager.utboks.feilet(fremmed, 'x')).toBe(false);
    expect(await lager.utboks.utsett(fremmed, 0, 'x')).toBe(false);
    expect(await lager.utboks.meldUvisst(fremmed, 'x')).toBe(false);
    expect((await lager.utboks.status('a'))?.status).toBe('sendes');
  });

  test('rolled back with the work it belongs to', async () => {
    const arbeid = lager.iTransaksjon(async (r) => {
      await r.utboks.leggTil(melding('a'));
      throw new Error('avbrutt');
    });
    await expect(arbeid).rejects.toThrow('avbrutt');
    expect(await lager.utboks.status('a')).toBeNull();
  });

  test('tidied away when it is old and over', async () => {
    await lager.utboks.feilet(await ett('feilet'), 'channel_not_found');
    await lager.utboks.leggTil(melding('venter'));
    await base.sql("update eierblikk.utboks set opprettet = now() - interval '31 days'");
    expect(await lager.utboks.rydd(30)).toBe(1);
    expect((await lager.utboks.status('venter'))?.status).toBe('venter');
  });
});
