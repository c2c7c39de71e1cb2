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

  test('many at once are each told whether they were first, whichever place they came to', async () => {
    const mange = Array.from({ length: 40 }, (_, i) => hendelse(`Mange${i % 20}`, `9.${i % 10}`));
    const svar = await Promise.all(mange.map((h) => lager.hendelser.motta(h)));
    // Twenty keys at ten places: the first at each place is new.
    expect(svar.map((ny, i) => (ny ? i : -1)).filter((i) => i >= 0)).toEqual(Array.from({ length: 10 }, (_, i) => i));
  });

  test('rights and what is in use are counted, and the count comes with the event', async () => {
    await lager.hendelser.motta(hendelse('Teller1'));
    const foer = lager.endringer.nummer();
    expect(foer).toEqual(expect.any(Number));
    await lager.hendelser.motta(hendelse('Teller2'));
    expect(lager.endringer.nummer()).toBe(foer);
    await lager.rettigheter.gi({ team: 'T1', kanal: 'C1', bruker: 'U1', rolle: 'leser' }, 'U0');
    await lager.rettigheter.settKanalgrense('T1', 'C1', { selskaper: null, maal: null }, 'U0');
    await lager.hendelser.motta(hendelse('Teller3'));
    const etter = Number(lager.endringer.nummer());
    expect(etter).toBeGreaterThan(Number(foer));
    await lager.rettigheter.ta({ team: 'T1', kanal: 'C1', bruker: 'U1', rolle: 'leser' });
    await lager.hendelser.motta(hendelse('Teller4'));
    expect(lager.endringer.nummer()).toBeGreaterThan(etter);
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
