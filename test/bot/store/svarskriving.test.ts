import type { Lager, Svarpakke } from '../../../bot/store/index.ts';
import { samle } from './samle.ts';
import { aapne, nyTestbase, type Testbase } from './testbase.ts';

let base: Testbase;
let lager: Lager;
const sted = { team: 'T1', kanal: 'C1', traad: '1.1', bruker: 'U1' };

beforeAll(async () => {
  base = await nyTestbase();
  lager = await aapne(base.valg);
});
afterAll(async () => {
  await lager.lukk();
  await base.fjern();
});

function pakke(hendelse: string, samtale: Svarpakke['samtale']): Svarpakke {
  return {
    hendelse,
    revisjon: {
      team: 'T1',
      kanal: 'C1',
      bruker: 'U1',
      handling: 'spoersmaal',
      sporring: '{"maal":"sats"}',
      selskaper: ['unikum', 'spir-oslo'],
      utfall: 'tillatt',
      regel: 'rolle:leser',
      dataversjon: null,
      detaljer: null,
    },
    melding: {
      noekkel: `svar:${hendelse}`,
      team: 'T1',
      kanal: 'C1',
      traad: '1.1',
      metode: 'chat.postMessage',
      innhold: { text: '17 455 kr' },
    },
    samtale,
  };
}

async function motta(noekkel: string) {
  await lager.hendelser.motta({ noekkel, team: 'T1', kanal: 'C1', ts: noekkel, innhold: {} }, -1000);
}

test('audit line, message, conversation and the event’s end, in one statement', async () => {
  await motta('Ev1');
  const tatt = await lager.svarskriving.skriv(pakke('Ev1', { sted, sporring: 'q1', timer: 24 }));
  expect(tatt).toMatchObject({ noekkel: 'svar:Ev1', forsoek: 1 });
  expect(await lager.samtaler.forrige(sted)).toBe('q1');
  expect(await lager.hendelser.taUferdige(10)).toEqual([]);
  const linjer = await samle(lager.revisjon.les());
  expect(linjer).toMatchObject([{ selskaper: ['unikum', 'spir-oslo'], regel: 'rolle:leser', detaljer: null }]);
  expect(tatt && (await lager.utboks.sendt(tatt, '1.2'))).toBe(true);
});

test('without something to remember the conversation stays as it was', async () => {
  await motta('Ev2');
  await lager.svarskriving.skriv(pakke('Ev2', null));
  expect(await lager.samtaler.forrige(sted)).toBe('q1');
});

test('an answer that is out already is not written again, nor logged', async () => {
  const foer = (await samle(lager.revisjon.les())).length;
  expect(await lager.svarskriving.skriv(pakke('Ev1', { sted, sporring: 'q9', timer: 24 }))).toBeNull();
  expect(await lager.samtaler.forrige(sted)).toBe('q1');
  expect(await samle(lager.revisjon.les())).toHaveLength(foer);
});

test('answers that are ready at once share a commit: each has its own, and a conversation keeps its last', async () => {
  const noekler = Array.from({ length: 30 }, (_, i) => `Sam${i}`);
  await Promise.all(noekler.map(motta));
  const tatt = await Promise.all(
    noekler.map((noekkel, i) => lager.svarskriving.skriv(pakke(noekkel, { sted, sporring: `q${i}`, timer: 24 }))),
  );
  expect(tatt.map((t) => t?.noekkel)).toEqual(noekler.map((noekkel) => `svar:${noekkel}`));
  expect(new Set(tatt.map((t) => t?.id)).size).toBe(30);
  expect(await lager.samtaler.forrige(sted)).toBe('q29');
  expect(await lager.hendelser.taUferdige(100)).toEqual([]);
  const sendt = await Promise.all(tatt.map((t) => t !== null && lager.utboks.sendt(t, `2.${t.id}`)));
  expect(sendt).toEqual(noekler.map(() => true));
  for (const t of tatt) {
    expect(await lager.utboks.status(t?.noekkel ?? '')).toEqual({ status: 'sendt', slackTs: `2.${t?.id}` });
  }
});

test('the same answer twice at once is one, and a text that the database refuses costs itself only', async () => {
  const samme = pakke('Dobbel', null);
  const daarlig = pakke('Daarlig', null);
  const [a, b, c, d] = await Promise.allSettled([
    lager.svarskriving.skriv(samme),
    lager.svarskriving.skriv(samme),
    lager.svarskriving.skriv({ ...daarlig, revisjon: { ...daarlig.revisjon, regel: 'nul\u0000l' } }),
    lager.svarskriving.skriv(pakke('God', null)),
  ]);
  const verdi = (u: typeof a) => (u.status === 'fulfilled' ? u.value?.noekkel : u.status);
  expect([a, b, c, d].map(verdi)).toEqual(['svar:Dobbel', undefined, 'rejected', 'svar:God']);
  expect(await lager.utboks.status('svar:Daarlig')).toBeNull();
});
