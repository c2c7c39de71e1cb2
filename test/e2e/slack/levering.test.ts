import { KANAL, LESER, type Oppsett, settOpp } from './oppsett.ts';

const MARGIN = 'Hva var driftsmarginen til Spir i 2020?';
let o: Oppsett;
beforeAll(async () => {
  o = await settOpp({ frister: { sending: 1_500 } });
});
afterAll(() => o.rydd());
afterEach(() => o.slack.faults.clear());

/** Sends a question; its thread. */
async function send(tekst = MARGIN): Promise<string> {
  const spoersmaal = o.slack.payloads.mention({ channel: KANAL, user: LESER }, tekst);
  expect((await o.http.event(spoersmaal)).status).toBe(200);
  return String(spoersmaal.event.ts);
}

const svarI = (traad: string) => o.slack.messages.filter((m) => m.thread_ts === traad);
const besvart = (traader: readonly string[], ms = 15_000) =>
  o.slack.until(() => (traader.every((t) => svarI(t).length > 0) ? true : undefined), ms);

/** Waits until nothing is on its way out. */
async function ro(): Promise<void> {
  for (let i = 0; i < 100; i++) {
    const { venter, sendes, uvisst } = await o.tjener.lager.utboks.antall();
    if (venter + sendes + uvisst === 0) return;
    await new Promise((ferdig) => setTimeout(ferdig, 100));
  }
  throw new Error('utboksen ble ikke tom');
}

test('a storm of 429 loses no answer, and says none twice', async () => {
  o.slack.faults.next('chat.postMessage', { kind: 'rate_limited', retryAfterSeconds: 1 }, 12);
  const traader = await Promise.all(Array.from({ length: 10 }, () => send()));
  await besvart(traader);
  await ro();
  expect(traader.map((t) => svarI(t).length)).toEqual(Array(10).fill(1));
});

test.each([
  ['server errors', { kind: 'server_error' as const }],
  ['closed sockets', { kind: 'closed_socket' as const }],
])('%s lose no answer', async (_, feil) => {
  o.slack.faults.next('chat.postMessage', feil, 3);
  const traader = await Promise.all([send(), send(), send()]);
  await besvart(traader);
  await ro();
  expect(traader.map((t) => svarI(t).length)).toEqual([1, 1, 1]);
});

test('an answer that Slack took without saying so may be there twice, and no more', async () => {
  o.slack.faults.next('chat.postMessage', { kind: 'lost_answer' });
  const traad = await send();
  await besvart([traad]);
  await ro();
  expect(svarI(traad).length).toBeLessThanOrEqual(2);
});

test('a look-up that fails in passing is tried again, and the question answered once', async () => {
  const { workspace } = o.slack;
  workspace.addUser({ id: 'U0NY', name: 'ny' });
  await o.tjener.lager.rettigheter.gi(
    { team: workspace.team, kanal: KANAL, bruker: 'U0NY', rolle: 'leser' },
    'U0ADMIN',
  );
  o.slack.faults.next('users.info', { kind: 'server_error' }, 4);
  const spoersmaal = o.slack.payloads.mention({ channel: KANAL, user: 'U0NY' }, MARGIN);
  await o.http.event(spoersmaal);
  await besvart([String(spoersmaal.event.ts)]);
  expect(svarI(String(spoersmaal.event.ts)).map((m) => m.text.includes('3,1'))).toEqual([true]);
});

test('where Slack lacks the newest blocks, the table comes instead, and at last the text', async () => {
  const TABELL = 'Vis driftsmargin for bedriftene i Oslo i 2020';
  o.slack.allowBlocks(['section', 'context', 'actions', 'table', 'header', 'divider']);
  const [tabell] = [await send(TABELL)];
  await besvart([tabell]);
  expect(JSON.stringify(svarI(tabell)[0]?.blocks)).toContain('"type":"table"');
  o.slack.allowBlocks([]);
  const tekst = await send(TABELL);
  await besvart([tekst]);
  expect(svarI(tekst)[0]?.blocks).toEqual([]);
  expect(svarI(tekst)[0]?.text).toContain('Fossheim');
  o.slack.allowBlocks(null);
});

test('what a process was doing when it died is done by the next', async () => {
  const { team } = o.slack.workspace;
  // The key was written, and then the process was gone: nothing was answered.
  const avbrutt = o.slack.payloads.mention({ channel: KANAL, user: LESER }, MARGIN);
  const { hendelser, utboks } = o.tjener.lager;
  const ts = String(avbrutt.event.ts);
  await hendelser.motta({ noekkel: avbrutt.event_id, team, kanal: KANAL, ts, innhold: avbrutt }, 1);
  // The answer was written and claimed, and then the process was gone: nobody knows whether it was sent.
  const traad = o.slack.newTs();
  const argumenter = { channel: KANAL, thread_ts: traad, text: 'fra den som døde' };
  const innhold = { varianter: [{ vei: 'metode', metode: 'chat.postMessage', argumenter }] };
  await utboks.leggTilOgTa({ noekkel: 'svar:død', team, kanal: KANAL, traad, metode: 'metode', innhold }, 1);
  await besvart([ts, traad]);
  await ro();
  expect([svarI(ts).length, svarI(traad).length]).toEqual([1, 1]);
});

test('two servers on one database answer an event once, whoever gets it', async () => {
  const to = o.slack.delivery(`${(await o.enTil()).adresse}/slack/events`);
  const spoersmaal = o.slack.payloads.mention({ channel: KANAL, user: LESER }, MARGIN);
  await Promise.all([o.http, to].flatMap((http) => [0, 1, 2, 3, 4].map((retry) => http.event(spoersmaal, { retry }))));
  const traad = String(spoersmaal.event.ts);
  await besvart([traad]);
  await ro();
  expect(svarI(traad)).toHaveLength(1);
});

test('a channel gets no more than its rate, and everything at last', async () => {
  const sakte = await settOpp({ fartsgrenser: { kanalPerSekund: 4, kanalStoet: 1, omraadePerMinutt: 100_000 } });
  try {
    sakte.slack.faults.limit('chat.postMessage', 5, 1_000, 'channel');
    const traader: string[] = [];
    for (let i = 0; i < 8; i++) {
      const spoersmaal = sakte.slack.payloads.mention({ channel: KANAL, user: LESER }, MARGIN);
      await sakte.http.event(spoersmaal);
      traader.push(String(spoersmaal.event.ts));
    }
    const antall = (traad: string) => sakte.slack.messages.filter((m) => m.thread_ts === traad).length;
    await sakte.slack.until(() => (traader.every((t) => antall(t) === 1) ? true : undefined), 15_000);
    expect(sakte.slack.calls.filter((k) => k.method === 'chat.postMessage' && k.outcome !== 'ok')).toEqual([]);
  } finally {
    await sakte.rydd();
  }
});
