import { ADMIN, KANAL, LESER, type Oppsett, settOpp } from './oppsett.ts';

const MARGIN = 'Hva var driftsmarginen til Spir i 2020?';
const KALLFRIST_MS = 700;

let o: Oppsett;
beforeAll(async () => {
  o = await settOpp({ frister: { kall: KALLFRIST_MS, sending: 3_000 } });
});
afterAll(() => o.rydd());
afterEach(() => o.slack.faults.clear());

async function spoer(): Promise<string> {
  const spoersmaal = o.slack.payloads.mention({ channel: KANAL, user: LESER }, MARGIN);
  await o.http.event(spoersmaal);
  return String(spoersmaal.event.ts);
}
const svarI = (traad: string) => o.slack.messages.filter((m) => m.thread_ts === traad);

async function ro(): Promise<void> {
  for (let i = 0; i < 200; i += 1) {
    const { venter, sendes, uvisst } = await o.tjener.lager.utboks.antall();
    if (venter + sendes + uvisst === 0) return;
    await new Promise((ferdig) => setTimeout(ferdig, 100));
  }
  throw new Error('utboksen ble ikke tom');
}

test('a Slack that takes its time, within what a call may take, is waited for', async () => {
  o.slack.faults.next('chat.postMessage', { kind: 'slow', ms: KALLFRIST_MS / 3 }, 3);
  const traader = await Promise.all([spoer(), spoer(), spoer()]);
  await o.slack.until(() => (traader.every((t) => svarI(t).length > 0) ? true : undefined), 10_000);
  await ro();
  expect(traader.map((t) => svarI(t).length)).toEqual([1, 1, 1]);
});

test('a Slack that does as asked, but says so too late, may show it twice, and no more', async () => {
  o.slack.faults.next('chat.postMessage', { kind: 'slow', ms: KALLFRIST_MS * 2 });
  const traad = await spoer();
  await o.slack.until(() => svarI(traad)[0], 10_000);
  await ro();
  await new Promise((ferdig) => setTimeout(ferdig, KALLFRIST_MS * 2));
  expect([1, 2]).toContain(svarI(traad).length);
});

test('a Slack that never answers is asked again, and the answer is there once', async () => {
  o.slack.faults.next('chat.postMessage', { kind: 'timeout', ms: 60_000 }, 2);
  const traad = await spoer();
  await o.slack.until(() => svarI(traad)[0], 15_000);
  await ro();
  expect(svarI(traad)).toHaveLength(1);
});

describe('«leter …»', () => {
  test('is shown in a direct message when the answer takes a while, and goes away with it', async () => {
    o.slack.workspace.addUser({ id: 'U0SEN', name: 'sen' });
    const { team } = o.slack.workspace;
    const kanal = o.slack.workspace.directMessage('U0SEN').id;
    await o.tjener.lager.rettigheter.gi({ team, kanal, bruker: 'U0SEN', rolle: 'leser' }, ADMIN);
    o.slack.faults.next('users.info', { kind: 'slow', ms: 500 });
    const traad = o.slack.newTs();
    await o.http.event(o.slack.payloads.message({ channel: kanal, user: 'U0SEN' }, MARGIN, { thread_ts: traad }));
    await o.slack.until(() => svarI(traad)[0], 10_000);
    await o.slack.until(() => (o.slack.statuses.length >= 2 ? true : undefined));
    expect(o.slack.statuses.map((s) => s.status)).toEqual(['leter …', '']);
  });

  test('is not shown when the answer is there at once', async () => {
    const foer = o.slack.statuses.length;
    const kanal = o.slack.workspace.directMessage(ADMIN).id;
    const spoerDirekte = async () => {
      const traad = o.slack.newTs();
      await o.http.event(o.slack.payloads.message({ channel: kanal, user: ADMIN }, MARGIN, { thread_ts: traad }));
      return o.slack.until(() => svarI(traad)[0], 10_000);
    };
    // The first looks the person up; the second has everything at hand.
    await spoerDirekte();
    const etterFoerste = o.slack.statuses.length;
    await spoerDirekte();
    expect(o.slack.statuses.length).toBe(etterFoerste);
    expect(etterFoerste - foer).toBeLessThanOrEqual(2);
  });
});
