import { type Barn, startBarn } from '../../bot/store/prosess/barn.ts';
import { nyTestbase, type Testbase } from '../../bot/store/testbase.ts';
import { FakeSlack } from '../../fakes/slack/index.ts';
import { ADMIN } from './oppsett.ts';

const MARGIN = 'Hva var driftsmarginen til Spir i 2020?';
/** Slack's client waits five seconds before it comes back. */
const TILBAKE_MS = 40_000;

let base: Testbase;
let slack: FakeSlack;
let barn: Barn;
// A process of its own: under jest Slack's client doesn't see the end of a connection, and waits half a minute for it.
beforeAll(async () => {
  base = await nyTestbase();
  slack = await FakeSlack.start();
  slack.workspace.addUser({ id: ADMIN, name: 'admin' });
  const { botToken, appToken } = slack.workspace;
  barn = startBarn('../../server/krasj/tjener.ts', [], {
    PORT: '0',
    EIERBLIKK_ADMIN: ADMIN,
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_API_URL: slack.apiUrl,
    DATABASE_URL: base.valg.slag === 'server' ? base.valg.url : '',
  });
  await barn.venter('klar');
  await slack.socket.connected();
}, 60_000);
afterAll(async () => {
  await barn.drep();
  await slack.stop();
  await base.fjern();
});

test.each(['broken', 'refresh_requested'] as const)(
  'a connection that ends (%s) in the middle of a question loses no answer, and gives no second one',
  async (hvordan) => {
    const kanal = slack.workspace.directMessage(ADMIN).id;
    const traad = slack.newTs();
    const foer = slack.socket.connections;
    const spoersmaal = slack.payloads.message({ channel: kanal, user: ADMIN }, MARGIN, { thread_ts: traad });
    const levert = slack.socket.deliver('events_api', spoersmaal).catch(() => null);
    slack.socket.disconnect(hvordan);
    // The bot comes back by itself, and Slack sends again what wasn't acknowledged.
    await slack.until(() => (slack.socket.connections > foer ? true : undefined), TILBAKE_MS);
    if ((await levert) === null) {
      const igjen = { retry_attempt: 1, retry_reason: 'timeout' };
      await slack.until(() => (slack.socket.isConnected ? true : undefined));
      await slack.socket.deliver('events_api', spoersmaal, igjen);
    }
    const iTraaden = () => slack.messages.filter((m) => m.thread_ts === traad);
    await slack.until(() => iTraaden()[0], 20_000);
    await new Promise((ferdig) => setTimeout(ferdig, 300));
    expect(iTraaden().map((m) => m.text.includes('3,1'))).toEqual([true]);
  },
  90_000,
);
