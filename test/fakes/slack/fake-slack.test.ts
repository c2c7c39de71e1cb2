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
