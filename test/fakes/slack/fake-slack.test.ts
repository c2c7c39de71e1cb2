import { App, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import { FakeSlack, pings } from './index.ts';

let slack: FakeSlack;

beforeEach(async () => {
  slack = await FakeSlack.start();
  slack.workspace.addUser({ id: 'U1', name: 'kari' });
  slack.workspace.addChannel({ id: 'C1', name: 'eierskap', kind: 'public' });
});
afterEach(() => slack.stop());

const client = (token = slack.workspace.botToken): WebClient =>
  new WebClient(token, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logLevel: LogLevel.ERROR,
  });

/** Slack's error code, or `ok`. */
const outcome = async (call: Promise<unknown>): Promise<string> => {
  const before = slack.calls.length;
  await call.catch(() => undefined);
  return slack.calls[before]?.outcome ?? 'no call';
};

const section = (text: string) => ({ type: 'section' as const, text: { type: 'mrkdwn' as const, text } });
const row = (...cells: string[]) => cells.map((text) => ({ type: 'raw_text' as const, text }));
const post = (...blocks: readonly object[]) =>
  outcome(client().apiCall('chat.postMessage', { channel: 'C1', text: 'x', blocks }));

const chart = (change: object = {}) => ({
  type: 'data_visualization',
  title: 'Driftsmargin',
  chart: {
    type: 'line',
    series: [
      {
        name: 'Spir',
        data: [
          { label: '2019', value: 1.5 },
          { label: '2020', value: 3.1 },
        ],
      },
    ],
    axis_config: { categories: ['2019', '2020'] },
    ...change,
  },
});

describe('tokens and scopes', () => {
  test.each([
    ['xoxb-another', 'invalid_auth'],
    ['', 'not_authed'],
  ])('%j', async (token, error) => {
    expect(await outcome(client(token).auth.test())).toBe(error);
  });

  test('an app token is no bot token, nor the other way', async () => {
    expect(await outcome(client(slack.workspace.appToken).auth.test())).toBe('not_allowed_token_type');
    expect(await outcome(client().apps.connections.open({}))).toBe('not_allowed_token_type');
  });

  test('a revoked token', async () => {
    await client().auth.revoke();
    expect(await outcome(client().auth.test())).toBe('token_revoked');
  });

  test('a scope that is not granted', async () => {
    slack.workspace.scopes = new Set(['chat:write']);
    expect(await outcome(client().users.info({ user: 'U1' }))).toBe('missing_scope');
    expect(await outcome(client().conversations.info({ channel: 'C1' }))).toBe('missing_scope');
    expect(await outcome(client().chat.postMessage({ channel: 'C1', text: 'hei' }))).toBe('ok');
  });

  test('a method that it does not know, and an argument that Slack does not', async () => {
    expect(await outcome(client().apiCall('conversations.list'))).toBe('unknown_method');
    expect(await outcome(client().apiCall('users.info', { user: 'U1', nickname: 'x' }))).toBe('invalid_arguments');
  });
});

describe('messages', () => {
  test.each([
    ['C9', 'channel_not_found'],
    ['C2', 'not_in_channel'],
    ['G1', 'channel_not_found'],
    ['C3', 'is_archived'],
  ])('%s: %s', async (channel, error) => {
    slack.workspace.addChannel({ id: 'C2', name: 'annet', kind: 'public', is_member: false });
    slack.workspace.addChannel({ id: 'G1', name: 'hemmelig', kind: 'private', is_member: false });
    slack.workspace.addChannel({ id: 'C3', name: 'gammel', kind: 'public', is_archived: true });
    expect(await outcome(client().chat.postMessage({ channel, text: 'hei' }))).toBe(error);
    expect(slack.messages).toEqual([]);
  });

  test('posted in order, with increasing ts, and changed and deleted', async () => {
    for (const text of ['a', 'b'])
      await client().chat.postMessage({ channel: 'C1', text, thread_ts: '1780000000.000001' });
    const [a, b] = slack.messages;
    expect([a?.text, b?.text]).toEqual(['a', 'b']);
    expect((a?.ts ?? '') < (b?.ts ?? '')).toBe(true);
    await client().chat.update({ channel: 'C1', ts: a?.ts ?? '', text: 'c' });
    await client().chat.delete({ channel: 'C1', ts: b?.ts ?? '' });
    expect([a?.text, b?.deleted]).toEqual(['c', true]);
    expect(await outcome(client().chat.update({ channel: 'C1', ts: b?.ts ?? '', text: 'd' }))).toBe(
      'message_not_found',
    );
  });

  test('nothing to say, and too much', async () => {
    expect(await outcome(client().chat.postMessage({ channel: 'C1', text: '' }))).toBe('no_text');
    expect(await outcome(client().chat.postMessage({ channel: 'C1', text: 'x'.repeat(40_001) }))).toBe('msg_too_long');
  });

  test('who would be pinged', () => {
    const blocks = [section('Hei <@U1>'), { type: 'section', text: { type: 'plain_text', text: '<!here>' } }];
    expect(pings({ text: '<!channel> &lt;!everyone&gt;', blocks })).toEqual(['<!channel>', '<@U1>']);
  });
});

describe('blocks', () => {
  test('what Slack takes', async () => {
    expect(
      await post(
        { type: 'header', text: { type: 'plain_text', text: 'x'.repeat(150) } },
        section('x'.repeat(3_000)),
        { type: 'table', rows: [row('Selskap', 'Margin'), row('Spir', '3,1 %')] },
        chart(),
        {
          type: 'context_actions',
          elements: [
            {
              type: 'feedback_buttons',
              action_id: 'f',
              positive_button: { text: { type: 'plain_text', text: 'Ja' }, value: '1' },
              negative_button: { text: { type: 'plain_text', text: 'Nei' }, value: '0' },
            },
          ],
        },
      ),
    ).toBe('ok');
  });

  test.each<[string, object]>([
    ['an empty text', section('')],
    ['3 001 characters', section('x'.repeat(3_001))],
    ['a header of 151', { type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }],
    ['a header in mrkdwn', { type: 'header', text: { type: 'mrkdwn', text: 'x' } }],
    ['a block that is not there', { type: 'speech_bubble', text: 'x' }],
    ['a field that is not there', { ...section('x'), colour: 'red' }],
    ['an alert in a message', { type: 'alert', text: { type: 'plain_text', text: 'x' } }],
    ['eleven fields', { type: 'section', fields: Array(11).fill({ type: 'mrkdwn', text: 'x' }) }],
    [
      'a button without action_id',
      { type: 'actions', elements: [{ type: 'button', text: { type: 'plain_text', text: 'x' } }] },
    ],
    [
      'two buttons with one action_id',
      {
        type: 'actions',
        elements: [1, 2].map(() => ({ type: 'button', action_id: 'a', text: { type: 'plain_text', text: 'x' } })),
      },
    ],
    [
      'a button of 76 characters',
      {
        type: 'actions',
        elements: [{ type: 'button', action_id: 'a', text: { type: 'plain_text', text: 'x'.repeat(76) } }],
      },
    ],
    ['a table of 101 rows', { type: 'table', rows: Array(101).fill(row('x')) }],
    ['a table of 21 columns', { type: 'table', rows: [row(...Array<string>(21).fill('x'))] }],
    ['an empty cell', { type: 'table', rows: [row('x', '')] }],
    ['rows of different lengths', { type: 'table', rows: [row('x', 'y'), row('x')] }],
    ['a data table with only a header', { type: 'data_table', caption: 'x', rows: [row('x')] }],
    ['a data table without caption', { type: 'data_table', rows: [row('x'), row('y')] }],
    ['a data table of 102 rows', { type: 'data_table', caption: 'x', rows: Array(102).fill(row('x')) }],
    ['cells of more than 10 000 characters', { type: 'table', rows: [row('x'.repeat(10_001))] }],
    ['a chart title of 51', { ...chart(), title: 'x'.repeat(51) }],
    ['a series that lacks a category', chart({ axis_config: { categories: ['2019', '2020', '2021'] } })],
    [
      'seven series',
      chart({
        series: Array.from({ length: 7 }, (_, i) => ({ name: String(i), data: [{ label: '2019', value: 1 }] })),
        axis_config: { categories: ['2019'] },
      }),
    ],
    [
      'a category of 21 characters',
      chart({
        series: [{ name: 's', data: [{ label: 'x'.repeat(21), value: 1 }] }],
        axis_config: { categories: ['x'.repeat(21)] },
      }),
    ],
  ])('%s is rejected', async (_, block) => {
    const result = client().apiCall('chat.postMessage', { channel: 'C1', text: 'x', blocks: [block] });
    expect(await outcome(result)).toBe('invalid_blocks');
    expect(slack.messages).toEqual([]);
  });

  test('too many together', async () => {
    expect(await post(...Array.from({ length: 50 }, () => section('x')))).toBe('ok');
    expect(await post(...Array.from({ length: 51 }, () => section('x')))).toBe('invalid_blocks');
    const table = { type: 'table' as const, rows: [row('x')] };
    expect(await post(table, table)).toBe('invalid_blocks');
    expect(await post(...Array.from({ length: 5 }, () => section('x'.repeat(3_000))))).toBe('msg_blocks_too_long');
  });

  test('a workspace that the newest blocks have not reached', async () => {
    slack.allowBlocks(['section']);
    expect(await post(chart())).toBe('invalid_blocks');
    expect(await post(section('x'))).toBe('ok');
  });

  test('views: a table is for messages, an input needs a submit button, a trigger is good once', async () => {
    const home = (blocks: object[]) =>
      outcome(client().apiCall('views.publish', { user_id: 'U1', view: { type: 'home', blocks } }));
    expect(await home([{ type: 'table', rows: [row('x')] }])).toBe('invalid_arguments');
    expect(await home(Array.from({ length: 101 }, () => section('x')))).toBe('invalid_arguments');
    expect(await home([section('x')])).toBe('ok');
    const { trigger_id } = slack.payloads.command({ channel: 'C1', user: 'U1' }, 'hjelp');
    const input = {
      type: 'input',
      label: { type: 'plain_text', text: 'Grunn' },
      element: { type: 'plain_text_input', action_id: 'g' },
    };
    const modal = { type: 'modal', title: { type: 'plain_text', text: 'Utsett' }, blocks: [input] };
    const open = (view: object) => outcome(client().apiCall('views.open', { trigger_id, view }));
    expect(await open(modal)).toBe('invalid_arguments');
    expect(await open({ ...modal, submit: { type: 'plain_text', text: 'Utsett' } })).toBe('ok');
    expect(await open({ ...modal, submit: { type: 'plain_text', text: 'Utsett' } })).toBe('exchanged_trigger_id');
  });
});

describe('what goes wrong', () => {
  const hello = () => client().chat.postMessage({ channel: 'C1', text: 'hei' });

  test('a storm, and then calm', async () => {
    slack.faults.next('chat.postMessage', { kind: 'rate_limited', retryAfterSeconds: 1 }, 2);
    slack.faults.next('chat.postMessage', { kind: 'server_error' });
    slack.faults.next('chat.postMessage', { kind: 'closed_socket' });
    slack.faults.next('chat.postMessage', { kind: 'timeout', ms: 10 });
    const seen: string[] = [];
    for (let i = 0; i < 6; i += 1) seen.push(await outcome(hello()));
    expect(seen).toEqual(['rate_limited', 'rate_limited', 'server_error', 'closed_socket', 'timeout', 'ok']);
    expect(slack.messages).toHaveLength(1);
  });

  test('a lost answer: posted, but the client hears nothing', async () => {
    slack.faults.next('chat.postMessage', { kind: 'lost_answer' });
    await expect(hello()).rejects.toThrow();
    expect(slack.messages).toHaveLength(1);
  });

  test('a rate per channel', async () => {
    slack.workspace.addChannel({ id: 'C2', name: 'to', kind: 'public' });
    slack.faults.limit('chat.postMessage', 1, 60_000, 'channel');
    expect(await outcome(hello())).toBe('ok');
    await expect(hello()).rejects.toMatchObject({ retryAfter: 60 });
    expect(await outcome(client().chat.postMessage({ channel: 'C2', text: 'hei' }))).toBe('ok');
  });
});

describe('files', () => {
  test('a download needs the token, else a login page', async () => {
    const { id } = slack.workspace.addFile({
      name: 'tall.xlsx',
      user: 'U1',
      channels: ['C1'],
      bytes: Buffer.from('PK'),
    });
    const { file } = await client().files.info({ file: id });
    const url = file?.url_private_download ?? '';
    const without = await fetch(url);
    expect(without.headers.get('content-type')).toContain('text/html');
    const authorization = `Bearer ${slack.workspace.botToken}`;
    expect(await (await fetch(url, { headers: { authorization } })).text()).toBe('PK');
  });

  test('an upload in three steps, to a channel and not to a user', async () => {
    const file = Buffer.from('innhold');
    await client().filesUploadV2({ channel_id: 'C1', filename: 'problemer.xlsx', file, initial_comment: 'Her' });
    expect(slack.messages.map((m) => m.text)).toEqual(['Her']);
    expect([...slack.workspace.files.values()].map((f) => String(Buffer.from(f.bytes)))).toEqual(['innhold']);
    await expect(client().filesUploadV2({ channel_id: 'U1', filename: 'x', file })).rejects.toThrow(
      'channel_not_found',
    );
  });
});

describe('deliveries to a real Bolt app', () => {
  const options = () => ({
    token: slack.workspace.botToken,
    clientOptions: { slackApiUrl: slack.apiUrl },
    deferInitialization: true,
    logLevel: LogLevel.ERROR,
  });

  const listen = (app: App): string[] => {
    const heard: string[] = [];
    app.event('app_mention', async ({ event, say }) => {
      heard.push(event.text);
      await say({ text: `svar på ${event.ts}`, thread_ts: event.ts });
    });
    app.command('/eierblikk', async ({ ack, respond, command }) => {
      await ack();
      await respond(`spurt: ${command.text}`);
    });
    app.action('vis_grunnlag', async ({ ack, respond }) => {
      await ack();
      await respond({ text: 'grunnlag', replace_original: true });
    });
    return heard;
  };

  test('signed HTTP: events, commands, buttons; forged and stale ones get 401', async () => {
    const app = new App({ ...options(), signingSecret: slack.workspace.signingSecret });
    const heard = listen(app);
    await app.init();
    const server = await app.start({ port: 0, host: '127.0.0.1' });
    const address = 'address' in server ? server.address() : null;
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const http = slack.delivery(`http://127.0.0.1:${port}/slack/events`);
    const place = { channel: 'C1', user: 'U1' };
    const mention = slack.payloads.mention(place, 'hei');
    expect((await http.event(mention)).status).toBe(200);
    expect((await http.event(mention, { retry: 1 })).status).toBe(200);
    const answer = await slack.posted((m) => m.channel === 'C1');
    await slack.until(() => (heard.length === 2 ? heard : undefined));
    expect((await http.event(mention, { signature: 'forged' })).status).toBe(401);
    expect((await http.event(mention, { signature: 'missing' })).status).toBe(401);
    expect((await http.event(mention, { clockSkewSeconds: -3_600 })).status).toBe(401);
    expect((await http.command(slack.payloads.command(place, 'status'))).status).toBe(200);
    expect(await slack.posted((m) => m.text === 'spurt: status')).toMatchObject({ ephemeral: 'U1' });
    const press = slack.payloads.action(place, { action_id: 'vis_grunnlag' }, answer);
    expect((await http.interaction(press)).status).toBe(200);
    await slack.until(() => (answer.updates === 1 ? answer : undefined));
    expect(answer.text).toBe('grunnlag');
    await app.stop();
  });

  test('Socket Mode: acknowledged once each, and connected again after a refresh', async () => {
    const receiver = new SocketModeReceiver({
      appToken: slack.workspace.appToken,
      installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl } },
      // Also how long the client waits before it connects again.
      clientPingTimeout: 100,
      logLevel: LogLevel.ERROR,
    });
    const app = new App({ ...options(), receiver });
    listen(app);
    await app.init();
    await app.start();
    await slack.socket.connected();
    await slack.socket.deliver('events_api', slack.payloads.mention({ channel: 'C1', user: 'U1' }, 'hei'));
    await slack.posted((m) => m.text.startsWith('svar på'));
    slack.socket.disconnect('refresh_requested');
    await slack.until(() => (slack.socket.connections === 2 ? true : undefined));
    await slack.socket.deliver('slash_commands', slack.payloads.command({ channel: 'C1', user: 'U1' }, 'hjelp'));
    await slack.posted((m) => m.text === 'spurt: hjelp');
    expect(slack.socket.acks).toHaveLength(2);
    await app.stop();
  });
});
