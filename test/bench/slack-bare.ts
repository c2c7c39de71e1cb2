/**
 * What the bot is measured against: a bare Bolt app that posts a constant text, without writes or with the three that an
 * answer takes, committed one by one as anyone would write them: the event's key, the audit line with the outbox, and
 * that it was sent. The tables are the product's own.
 */
import { App } from '@slack/bolt';
import pg from 'pg';
import { startApp } from './slack-app.ts';

const TEXT = 'Driftsmarginen til Spir Oslo AS var 3,1 % i 2020.';

interface Writes {
  received(body: { readonly event_id: string }, channel: string, ts: string): Promise<boolean>;
  answered(key: string, channel: string, thread: string, user: string): Promise<string>;
  sent(id: string, ts: string): Promise<void>;
}

/** Prepared statements on a pool of the product's size. */
function writes(url: string): Writes {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  return {
    async received(body, channel, ts) {
      const { rowCount } = await pool.query({
        name: 'received',
        text: `insert into eierblikk.hendelse (noekkel, team, kanal, ts, innhold, laast_til)
               values ($1, 'T0EIER', $2, $3, $4, now() + interval '1 minute') on conflict do nothing`,
        values: [body.event_id, channel, ts, JSON.stringify(body)],
      });
      return rowCount === 1;
    },
    async answered(key, channel, thread, user) {
      const { rows } = await pool.query<{ id: string }>({
        name: 'answered',
        text: `with line as (
                 insert into eierblikk.revisjon (team, kanal, bruker, handling, selskaper, utfall, regel)
                 values ('T0EIER', $2, $4, 'spoersmaal', '{}', 'tillatt', 'rolle:leser'))
               insert into eierblikk.utboks (noekkel, team, kanal, traad, metode, innhold, status)
               values ($1, 'T0EIER', $2, $3, 'chat.postMessage', $5, 'sendes') returning id`,
        values: [key, channel, thread, user, JSON.stringify({ channel, thread_ts: thread, text: TEXT })],
      });
      return rows[0]?.id ?? '';
    },
    async sent(id, ts) {
      await pool.query({
        name: 'sent',
        text: `update eierblikk.utboks set status = 'sendt', slack_ts = $2, sendt = now() where id = $1`,
        values: [id, ts],
      });
    },
  };
}

await startApp(async ({ database, slack, port }) => {
  const store = database === null ? null : writes(database);
  const app = new App({
    token: slack.botToken,
    signingSecret: slack.signingSecret,
    clientOptions: { slackApiUrl: slack.apiUrl },
    deferInitialization: true,
  });
  app.event('app_mention', async ({ event, body, client }) => {
    const { channel, ts, user = '' } = event;
    const post = () => client.chat.postMessage({ channel, thread_ts: ts, text: TEXT, unfurl_links: false });
    if (store === null) return void (await post());
    if (!(await store.received(body, channel, ts))) return;
    const id = await store.answered(`svar:${body.event_id}`, channel, ts, user);
    const posted = await post();
    await store.sent(id, posted.ts ?? '');
  });
  await app.init();
  await app.start(port);
  return `http://127.0.0.1:${port}/slack/events`;
});
