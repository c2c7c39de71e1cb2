import { ALLE, type Lager, type Tildeling } from '../../../bot/store/index.ts';
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

const leser: Tildeling = { team: 'T1', kanal: 'C1', bruker: ALLE, rolle: 'leser' };

describe('rights', () => {
  test('nothing given, nothing there', async () => {
    expect(await lager.rettigheter.gjelderFor('T1', 'C1', 'U1')).toEqual([]);
    expect(await lager.rettigheter.kanalgrense('T1', 'C1')).toBeNull();
  });

  test('a grant covers its team, channel and user, and no others', async () => {
    await lager.rettigheter.gi(leser, 'U0');
    await lager.rettigheter.gi(leser, 'U0');
    await lager.rettigheter.gi({ team: 'T1', kanal: ALLE, bruker: 'U7', rolle: 'importoer' }, 'U0');
    const roller = async (team: string, kanal: string, bruker: string) =>
      (await lager.rettigheter.gjelderFor(team, kanal, bruker)).map((t) => t.rolle);
    expect(await roller('T1', 'C1', 'U1')).toEqual(['leser']);
    expect(await roller('T1', 'C1', 'U7')).toEqual(['leser', 'importoer']);
    expect(await roller('T1', 'C2', 'U7')).toEqual(['importoer']);
    expect(await roller('T1', 'C2', 'U1')).toEqual([]);
    expect(await roller('T2', 'C1', 'U7')).toEqual([]);
  });

  test('what is taken back is gone; who gave it is known', async () => {
    expect((await lager.rettigheter.alle('T1')).map((t) => t.gittAv)).toEqual(['U0', 'U0']);
    expect(await lager.rettigheter.ta(leser)).toBe(true);
    expect(await lager.rettigheter.ta(leser)).toBe(false);
    expect(await lager.rettigheter.gjelderFor('T1', 'C1', 'U1')).toEqual([]);
  });

  test('a channel’s companies and metrics: all, some and none are three things', async () => {
    await lager.rettigheter.settKanalgrense('T1', 'C1', { selskaper: null, maal: [] }, 'U0');
    expect(await lager.rettigheter.kanalgrense('T1', 'C1')).toEqual({ selskaper: null, maal: [] });
    await lager.rettigheter.settKanalgrense('T1', 'C1', { selskaper: ['unikum'], maal: null }, 'U0');
    expect(await lager.rettigheter.kanalgrense('T1', 'C1')).toEqual({ selskaper: ['unikum'], maal: null });
    expect(await lager.rettigheter.fjernKanalgrense('T1', 'C1')).toBe(true);
    expect(await lager.rettigheter.kanalgrense('T1', 'C1')).toBeNull();
  });

  test('an unknown role is refused by the database too', async () => {
    await expect(
      base.sql("insert into eierblikk.tilgang (team, kanal, bruker, rolle, gitt_av) values ('T','C','U','eier','x')"),
    ).rejects.toThrow('tilgang_rolle_check');
  });

  test('what a user types is data, never a statement', async () => {
    const ondsinnet = "C1'; drop table eierblikk.tilgang; --";
    await lager.rettigheter.gi({ team: 'T9', kanal: ondsinnet, bruker: ALLE, rolle: 'leser' }, 'U0');
    expect((await lager.rettigheter.gjelderFor('T9', ondsinnet, 'U1')).map((t) => t.kanal)).toEqual([ondsinnet]);
  });
});
