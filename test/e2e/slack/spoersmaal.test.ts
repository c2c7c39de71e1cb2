import { pings } from '../../fakes/slack/index.ts';
import { ADMIN, FREMMED, KANAL, LESER, type Oppsett, settOpp } from './oppsett.ts';

const MARGIN = 'Hva var driftsmarginen til Spir i 2020?';
let o: Oppsett;
beforeAll(async () => {
  o = await settOpp();
});
afterAll(() => o.rydd());

/** Asks with a mention, and waits for what is posted in its thread. */
async function spoer(tekst: string, { kanal = KANAL, bruker = LESER, traad = '' } = {}) {
  const sted = { channel: kanal, user: bruker };
  const spoersmaal = o.slack.payloads.mention(sted, tekst, traad === '' ? {} : { thread_ts: traad });
  const foer = o.slack.messages.length;
  expect((await o.http.event(spoersmaal)).status).toBe(200);
  const ts = traad === '' ? String(spoersmaal.event.ts) : traad;
  return o.slack.until(() => o.slack.messages.slice(foer).find((m) => m.channel === kanal && m.thread_ts === ts));
}

async function sisteRevisjon(): Promise<Record<string, unknown>> {
  const [linje] = await o.base.sql('select * from eierblikk.revisjon order by id desc limit 1');
  return linje ?? {};
}

test('a mention is answered in its thread, and the thread goes on', async () => {
  const svar = await spoer(MARGIN);
  expect(svar.text).toContain('3,1');
  expect(svar.blocks.length).toBeGreaterThan(0);
  const videre = await spoer('og Unikum?', { traad: svar.thread_ts ?? '' });
  expect(videre.text).toContain('Unikum AS');
  expect(videre.text).toMatch(/−17,2/);
});

test('the log has the typed query, the companies, the rule and the version, and never the question', async () => {
  await spoer(MARGIN);
  const linje = await sisteRevisjon();
  expect(linje).toMatchObject({
    bruker: LESER,
    kanal: KANAL,
    handling: 'spoersmaal',
    selskaper: ['spir-oslo-as'],
    utfall: 'tillatt',
    regel: 'rolle:leser',
    dataversjon: 1,
  });
  expect(String(linje.sporring)).toContain('"maal":"driftsmargin"');
  const alt = JSON.stringify(await o.base.sql('select * from eierblikk.revisjon'));
  expect(alt + o.logg.join('')).not.toContain('driftsmarginen til Spir');
});

test('twenty parallel deliveries of one event give one reply', async () => {
  const spoersmaal = o.slack.payloads.mention({ channel: KANAL, user: LESER }, 'Hva var egenkapitalen til Varodd?');
  const svar = await Promise.all(Array.from({ length: 20 }, (_, retry) => o.http.event(spoersmaal, { retry })));
  expect(svar.map((s) => s.status)).toEqual(Array(20).fill(200));
  await o.slack.posted((m) => m.thread_ts === String(spoersmaal.event.ts));
  await o.tjener.bot.tjenester.lager.klar();
  await new Promise((ferdig) => setTimeout(ferdig, 300));
  expect(o.slack.messages.filter((m) => m.thread_ts === String(spoersmaal.event.ts))).toHaveLength(1);
});

test('a mention that also comes as a message is answered once', async () => {
  const ts = o.slack.newTs();
  const sted = { channel: KANAL, user: LESER };
  const nevnt = o.slack.payloads.mention(sted, MARGIN, { ts });
  const melding = o.slack.payloads.message(sted, `<@${o.slack.workspace.botUser}> ${MARGIN}`, { ts });
  await Promise.all([o.http.event(nevnt), o.http.event(melding)]);
  await o.slack.posted((m) => m.thread_ts === ts);
  await new Promise((ferdig) => setTimeout(ferdig, 300));
  expect(o.slack.messages.filter((m) => m.thread_ts === ts)).toHaveLength(1);
});

test('in a direct message the administrator is answered, and goes on without a thread', async () => {
  const kanal = o.slack.workspace.directMessage(ADMIN).id;
  await o.http.event(o.slack.payloads.message({ channel: kanal, user: ADMIN }, 'driftsmargin Unikum 2020'));
  const svar = await o.slack.posted((m) => m.channel === kanal && m.text.includes('−17,2'));
  expect(svar.thread_ts).toBeNull();
  await o.http.event(o.slack.payloads.message({ channel: kanal, user: ADMIN }, 'og Fossheim?'));
  await o.slack.posted((m) => m.channel === kanal && m.text.includes('Fossheim'));
});

test('a clarification comes back as buttons, and a pressed one is answered', async () => {
  const svar = await spoer('Hva var resultatet til Spir?');
  const knapp = JSON.stringify(svar.blocks).match(/"action_id":"(velg_\d)".*?"value":"([^"]+)"/);
  expect(knapp).not.toBeNull();
  const [, action_id = '', value = ''] = knapp ?? [];
  const foer = o.slack.messages.length;
  await o.http.interaction(o.slack.payloads.action({ channel: KANAL, user: LESER }, { action_id, value }, svar));
  const valgt = await o.slack.until(() => o.slack.messages[foer]);
  expect(valgt.thread_ts).toBe(svar.thread_ts);
  expect(valgt.text).toContain('Spir Oslo AS');
});

describe('who may not', () => {
  const UTEN_TALL = /^\D*$/;

  test.each([
    ['no role', FREMMED, KANAL, 'bruker:ingen_rolle'],
    ['a channel that was given nothing', ADMIN, 'C0STENGT', 'kanal:ingen_tildeling'],
    ['a guest', 'U0GJEST', KANAL, 'bruker:gjest'],
    ['somebody from another organisation', 'U0STR', KANAL, 'bruker:fremmed'],
    ['a channel shared with others', LESER, 'C0DELT', 'kanal:delt'],
  ])('%s: told so, no figures, logged', async (_, bruker, kanal, regel) => {
    o.slack.workspace.addChannel({ id: 'C0STENGT', name: 'stengt', kind: 'public' });
    o.slack.workspace.addChannel({ id: 'C0DELT', name: 'delt', kind: 'public', is_ext_shared: true });
    o.slack.workspace.addUser({ id: 'U0GJEST', name: 'gjest', is_restricted: true });
    o.slack.workspace.addUser({ id: 'U0STR', name: 'fremmed', is_stranger: true, team_id: 'T0ANNET' });
    const svar = await spoer(MARGIN, { bruker, kanal });
    expect(svar.text).toMatch(UTEN_TALL);
    expect(await sisteRevisjon()).toMatchObject({ bruker, utfall: 'avvist', regel, dataversjon: null, selskaper: [] });
  });

  test('a reader of one channel has nothing in a direct message', async () => {
    const kanal = o.slack.workspace.directMessage(LESER).id;
    await o.http.event(o.slack.payloads.message({ channel: kanal, user: LESER }, MARGIN));
    const svar = await o.slack.posted((m) => m.channel === kanal);
    expect(svar.text).toMatch(UTEN_TALL);
  });
});

describe('a channel that sees a part', () => {
  const DEL = 'C0DEL';
  beforeAll(async () => {
    o.slack.workspace.addChannel({ id: DEL, name: 'del', kind: 'public' });
    const { team } = o.slack.workspace;
    const { rettigheter } = o.tjener.lager;
    const grense = { selskaper: ['unikum-as', 'spir-oslo-as'], maal: ['driftsmargin', 'egenkapital'] };
    await rettigheter.settKanalgrense(team, DEL, grense, ADMIN);
    await rettigheter.gi({ team, kanal: DEL, bruker: LESER, rolle: 'leser' }, ADMIN);
  });

  test('companies outside it are unknown', async () => {
    const svar = await spoer('Hva var driftsmarginen til Fossheim i 2020?', { kanal: DEL });
    const ukjent = await spoer('Hva var driftsmarginen til Finnesikke i 2020?', { kanal: DEL });
    expect(svar.text.replaceAll('Fossheim', 'X')).toBe(ukjent.text.replaceAll('Finnesikke', 'X'));
  });

  test('a sum covers it only, and says so', async () => {
    const svar = await spoer('Hva er samlet egenkapital for alle bedriftene?', { kanal: DEL });
    expect(svar.text).toContain('Gjelder bare de 2 bedriftene som kan vises her');
    expect(svar.text).not.toContain('Varodd');
  });

  test('metrics outside it are not answered', async () => {
    const svar = await spoer('Hva omsatte Unikum for i 2020?', { kanal: DEL });
    expect(svar.text).not.toMatch(/58[,.]?7|58 700/);
  });

  test('the administrator sees no more in it than the others', async () => {
    const svar = await spoer('Hva er samlet egenkapital for alle bedriftene?', { kanal: DEL, bruker: ADMIN });
    expect(svar.text).toContain('Gjelder bare de 2 bedriftene');
  });
});

test('a company named <!channel> calls nobody', async () => {
  const { versjoner } = o.tjener.lager;
  const naa = await versjoner.gjeldende();
  const portefolje = await versjoner.portefolje(naa?.id ?? 0);
  if (!portefolje.ok || naa === null) throw new Error('ingen portefølje');
  const selskaper = portefolje.verdi.selskaper.map((s) =>
    s.id === 'unikum-as' ? { ...s, navn: 'Unikum <!channel> <@U0LESER> AS' } : s,
  );
  const ny = await versjoner.importer({
    portefolje: { ...portefolje.verdi, selskaper },
    av: ADMIN,
    team: null,
    filer: [],
    problemer: [],
    antall: {},
    kommentar: null,
  });
  expect((await versjoner.taIBruk(ny.id, ADMIN, naa.id)).ok).toBe(true);
  o.tjener.bot.kilde.endret();
  const svar = await spoer('Hvem i Oslo har lavest driftsmargin?');
  expect(svar.text).toContain('Unikum &lt;!channel');
  expect(o.slack.messages.flatMap(pings)).toEqual([]);
});
