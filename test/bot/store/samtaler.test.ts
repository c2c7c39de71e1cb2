import type { Lager, Samtalested } from '../../../bot/store/index.ts';
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

const sted: Samtalested = { team: 'T1', kanal: 'C1', traad: '1.1', bruker: 'U1' };

describe('what a conversation was about', () => {
  test('the last query is remembered per team, channel, thread and user', async () => {
    await lager.samtaler.husk(sted, 'q1', 24);
    await lager.samtaler.husk(sted, 'q2', 24);
    expect(await lager.samtaler.forrige(sted)).toBe('q2');
    expect(await lager.samtaler.forrige({ ...sted, team: 'T2' })).toBeNull();
    expect(await lager.samtaler.forrige({ ...sted, kanal: 'C2' })).toBeNull();
    expect(await lager.samtaler.forrige({ ...sted, traad: '1.2' })).toBeNull();
    expect(await lager.samtaler.forrige({ ...sted, bruker: 'U2' })).toBeNull();
  });

  test('it expires, and is tidied away', async () => {
    await lager.samtaler.husk({ ...sted, bruker: 'U9' }, 'q', 0);
    expect(await lager.samtaler.forrige({ ...sted, bruker: 'U9' })).toBeNull();
    expect(await lager.samtaler.rydd()).toBe(1);
    expect(await lager.samtaler.forrige(sted)).toBe('q2');
  });

  test('it can be forgotten', async () => {
    await lager.samtaler.glem(sted);
    expect(await lager.samtaler.forrige(sted)).toBeNull();
  });
});
