import type { Hendelse, Lager } from '../../../bot/store/index.ts';
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

function hendelse(noekkel: string, ts: string | null = null): Hendelse {
  return { noekkel, team: 'T1', kanal: ts === null ? null : 'C1', ts, innhold: { tekst: 'VTA-sats 2026' } };
}

describe('event keys', () => {
  test('of 20 deliveries of one event at once, one is ours', async () => {
    const svar = await Promise.all(Array.from({ length: 20 }, () => lager.hendelser.motta(hendelse('Ev1', '1.1'))));
    expect(svar.filter((ny) => ny)).toHaveLength(1);
  });

  test('a mention that also comes as a message is seen by its place', async () => {
    expect(await lager.hendelser.motta(hendelse('Ev2', '1.1'))).toBe(false);
    expect(await lager.hendelser.motta(hendelse('Ev3', '1.2'))).toBe(true);
    expect(await lager.hendelser.motta({ ...hendelse('Ev4', '1.2'), team: 'T2' })).toBe(true);
  });

  test('without a message (commands, buttons) the key alone counts', async () => {
    expect(await lager.hendelser.motta(hendelse('trigger1'))).toBe(true);
    expect(await lager.hendelser.motta(hendelse('trigger2'))).toBe(true);
    expect(await lager.hendelser.motta(hendelse('trigger2'))).toBe(false);
  });

  test('what a crashed process left is taken up once, by one; what is done is not', async () => {
    await lager.hendelser.motta(hendelse('falt'), -1000);
    await lager.hendelser.motta(hendelse('ferdig'), -1000);
    await lager.hendelser.ferdig('ferdig');
    const [a, b] = await Promise.all([lager.hendelser.taUferdige(10), lager.hendelser.taUferdige(10)]);
    expect([...a, ...b].map(({ noekkel, innhold, forsoek }) => ({ noekkel, innhold, forsoek }))).toEqual([
      { noekkel: 'falt', innhold: { tekst: 'VTA-sats 2026' }, forsoek: 2 },
    ]);
    expect(await lager.hendelser.taUferdige(10)).toEqual([]);
  });

  test('done work forgets its content and keeps its key, until it is tidied away', async () => {
    expect(await base.sql("select innhold from eierblikk.hendelse where noekkel = 'ferdig'")).toEqual([
      { innhold: null },
    ]);
    expect(await lager.hendelser.motta(hendelse('ferdig'))).toBe(false);
    expect(await lager.hendelser.rydd(7)).toBe(0);
    await base.sql("update eierblikk.hendelse set ferdig = now() - interval '8 days' where noekkel = 'ferdig'");
    expect(await lager.hendelser.rydd(7)).toBe(1);
  });
});
