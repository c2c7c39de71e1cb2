import { randomBytes } from 'node:crypto';
import type { Lager } from '../../../bot/store/index.ts';
import { dekrypter, krypter } from '../../../bot/store/kryptering.ts';
import { aapne, nyTestbase, type Testbase } from './testbase.ts';

const [gammel, ny] = [randomBytes(32), randomBytes(32)];
let base: Testbase;
let lager: Lager;

beforeAll(async () => {
  base = await nyTestbase();
  lager = await aapne(base.valg, { krypteringsnoekler: [gammel] });
});
afterAll(async () => {
  await lager.lukk();
  await base.fjern();
});

const installasjon = { team: { id: 'T1' }, bot: { token: 'xoxb-hemmelig-123' } };

describe('AES-256-GCM', () => {
  test('the text comes back with the right key and binding only', () => {
    const kryptert = krypter('xoxb-æøå', ny, 'T1');
    expect(dekrypter(kryptert, ny, 'T1')).toBe('xoxb-æøå');
    expect(dekrypter(kryptert, gammel, 'T1')).toBeNull();
    expect(dekrypter(kryptert, ny, 'T2')).toBeNull();
    expect(dekrypter(kryptert.subarray(0, 20), ny, 'T1')).toBeNull();
  });

  test('one changed byte anywhere is noticed', () => {
    const kryptert = krypter('token', ny, 'T1');
    for (let i = 0; i < kryptert.length; i += 1) {
      const endret = Buffer.from(kryptert);
      endret.writeUInt8(endret.readUInt8(i) ^ 1, i);
      expect(dekrypter(endret, ny, 'T1')).toBeNull();
    }
  });

  test('the same text is never encrypted alike', () => {
    expect(krypter('token', ny, 'T1').equals(krypter('token', ny, 'T1'))).toBe(false);
  });
});

describe('Slack installations', () => {
  test('the token is nowhere in the table', async () => {
    expect(await lager.installasjoner.lagre('T1', installasjon)).toBeNull();
    const [rad] = await base.sql('select kryptert from eierblikk.slackinstallasjon');
    expect(Buffer.isBuffer(rad?.kryptert) && rad.kryptert.includes('xoxb-hemmelig')).toBe(false);
    expect(await lager.installasjoner.hent('T1')).toEqual({ ok: true, installasjon });
    expect(await lager.installasjoner.team()).toEqual(['T1']);
  });

  test('a new key in front: the old still reads, what is written again gets the new', async () => {
    const begge = await aapne(base.valg, { krypteringsnoekler: [ny, gammel] });
    expect(await begge.installasjoner.hent('T1')).toEqual({ ok: true, installasjon });
    await begge.installasjoner.lagre('T1', installasjon);
    await begge.lukk();
    expect(await lager.installasjoner.hent('T1')).toMatchObject({ ok: false, feil: { kode: 'mangler_noekkel' } });
  });

  test('a row moved to another team is no use', async () => {
    const med = await aapne(base.valg, { krypteringsnoekler: [ny] });
    await base.sql(
      "insert into eierblikk.slackinstallasjon (team, kryptert, noekkel_id) select 'T2', kryptert, noekkel_id from eierblikk.slackinstallasjon",
    );
    expect(await med.installasjoner.hent('T2')).toMatchObject({ ok: false, feil: { kode: 'kan_ikke_dekrypteres' } });
    await med.lukk();
  });

  test('without a key nothing is kept; uninstalled is gone', async () => {
    const uten = await aapne(base.valg);
    expect(await uten.installasjoner.lagre('T3', installasjon)).toMatchObject({ kode: 'mangler_noekkel' });
    expect(await uten.installasjoner.slett('T1')).toBe(true);
    expect(await uten.installasjoner.hent('T1')).toMatchObject({ ok: false, feil: { kode: 'finnes_ikke' } });
    expect(await base.sql("select from eierblikk.slackinstallasjon where team = 'T1'")).toEqual([]);
    await uten.lukk();
  });
});
