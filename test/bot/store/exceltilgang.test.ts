import type { Lager } from '../../../bot/store/index.ts';
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

const KARI = { team: 'T1', kanal: 'D1', bruker: 'U1' };
const hash = (tegn: string): string => tegn.repeat(64);

describe('codes', () => {
  test('a person has one at a time, and it is used once', async () => {
    await lager.exceltilgang.utstedKode(KARI, { id: 'AAAA', salt: 's', hash: 'h' }, 10);
    await lager.exceltilgang.utstedKode(KARI, { id: 'BBBB', salt: 's', hash: 'h' }, 10);
    expect(await lager.exceltilgang.proevKode('AAAA', 5)).toBeNull();
    expect(await lager.exceltilgang.proevKode('BBBB', 5)).toEqual({ id: 'BBBB', salt: 's', hash: 'h', ...KARI });
    const brukt = await Promise.all([lager.exceltilgang.brukKode('BBBB'), lager.exceltilgang.brukKode('BBBB')]);
    expect(brukt.filter((b) => b).length).toBe(1);
    expect(await lager.exceltilgang.proevKode('BBBB', 5)).toBeNull();
  });

  test('a code is gone after so many attempts, also when they come at once, and when its time is out', async () => {
    await lager.exceltilgang.utstedKode(KARI, { id: 'CCCC', salt: 's', hash: 'h' }, 10);
    const forsoek = await Promise.all(Array.from({ length: 8 }, () => lager.exceltilgang.proevKode('CCCC', 5)));
    expect(forsoek.filter((kode) => kode !== null).length).toBe(5);
    await lager.exceltilgang.utstedKode(KARI, { id: 'DDDD', salt: 's', hash: 'h' }, 10);
    await base.sql("update eierblikk.excelkode set utloeper = now() where id = 'DDDD'");
    expect(await lager.exceltilgang.proevKode('DDDD', 5)).toBeNull();
  });
});

describe('keys', () => {
  test('are found by their hash until they are withdrawn, by whom is kept', async () => {
    const ny = await lager.exceltilgang.nyNoekkel(KARI, hash('a'), 90);
    expect(ny.sistBrukt).toBeNull();
    expect((ny.utloeper.getTime() - ny.utstedt.getTime()) / 86_400_000).toBe(90);
    const funnet = await lager.exceltilgang.finnNoekkel(hash('a'));
    expect(funnet).toMatchObject({ id: ny.id, ...KARI });
    expect(funnet?.sistBrukt).not.toBeNull();
    expect((await lager.exceltilgang.noekler('T1')).map((n) => n.id)).toEqual([ny.id]);
    expect(await lager.exceltilgang.tilbakekall('T2', ny.id, 'U9')).toBe(false);
    expect(await lager.exceltilgang.tilbakekall('T1', ny.id, 'U9')).toBe(true);
    expect(await lager.exceltilgang.tilbakekall('T1', ny.id, 'U9')).toBe(false);
    expect(await lager.exceltilgang.finnNoekkel(hash('a'))).toBeNull();
    expect(await lager.exceltilgang.noekler('T1')).toEqual([]);
    expect(await base.sql('select tilbakekalt_av from eierblikk.excelnoekkel')).toEqual([{ tilbakekalt_av: 'U9' }]);
  });

  test('are out of date when their time is out', async () => {
    const { id } = await lager.exceltilgang.nyNoekkel(KARI, hash('b'), 90);
    await base.sql(`update eierblikk.excelnoekkel set utloeper = now() where id = ${id}`);
    expect(await lager.exceltilgang.finnNoekkel(hash('b'))).toBeNull();
    expect(await lager.exceltilgang.noekler('T1')).toEqual([]);
  });

  test('what is over is forgotten after a while, and nothing else is', async () => {
    await base.sql('delete from eierblikk.excelnoekkel');
    await base.sql('delete from eierblikk.excelkode');
    const ider = [];
    for (const tegn of ['1', '2', '3', '4']) ider.push((await lager.exceltilgang.nyNoekkel(KARI, hash(tegn), 90)).id);
    const [utloept, tatt, nylig, god] = ider;
    await base.sql(`update eierblikk.excelnoekkel set utloeper = now() - interval '31 days' where id = ${utloept}`);
    await base.sql(`update eierblikk.excelnoekkel set tilbakekalt = now() - interval '31 days' where id = ${tatt}`);
    await base.sql(`update eierblikk.excelnoekkel set tilbakekalt = now() - interval '29 days' where id = ${nylig}`);
    await lager.exceltilgang.utstedKode(KARI, { id: 'EEEE', salt: 's', hash: 'h' }, 10);
    expect(await lager.exceltilgang.rydd(30)).toBe(2);
    const igjen = await base.sql('select id from eierblikk.excelnoekkel order by id');
    expect(igjen.map((r) => r.id)).toEqual([nylig, god]);
    await base.sql('update eierblikk.excelkode set utloeper = now()');
    expect(await lager.exceltilgang.rydd(30)).toBe(1);
  });

  test('nothing but a hash can be kept', async () => {
    await expect(lager.exceltilgang.nyNoekkel(KARI, 'hemmelig', 90)).rejects.toThrow('excelnoekkel_hash_check');
  });
});
