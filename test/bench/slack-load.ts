import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { FakeSlack } from '../fakes/slack/index.ts';

export const READER = 'U0LESER';
export const CONNECTIONS = 50;
/** One for each connection. */
export const CHANNELS = Array.from({ length: CONNECTIONS }, (_, i) => `C0LAST${i}`);

/** What came of asking for a while. */
export interface Load {
  /** Milliseconds from each question to its answer posted, in no order. */
  readonly latencies: readonly number[];
  readonly seconds: number;
  /** Answers that came although nobody waited for them: a second one to the same question. */
  readonly unexpected: number;
}

/** A workspace with a channel for each connection. */
export function furnish(slack: FakeSlack): void {
  slack.workspace.addUser({ id: READER, name: 'leser' });
  for (const id of CHANNELS) slack.workspace.addChannel({ id, name: id.toLowerCase(), kind: 'public' });
}

/** Slack's signed request, on a connection that is kept. */
function deliver(url: string, secret: string, agent: Agent, payload: unknown): Promise<void> {
  const body = JSON.stringify(payload);
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': signature,
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.on('end', () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`the app answered ${response.statusCode}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** How long an answer may take before the measurement is given up, in milliseconds. */
const GIVEN_UP_MS = 30_000;

/**
 * Each connection asks, waits until its own answer is posted in its own thread, and asks again. `next` gives the
 * questions. Ends when the time is up and all have their answer.
 */
export async function load(slack: FakeSlack, url: string, seconds: number, next: () => string): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const waiting = new Map<string, () => void>();
  const latencies: number[] = [];
  let unexpected = 0;
  slack.onPosted(({ thread_ts }) => {
    const answered = waiting.get(thread_ts ?? '');
    if (answered === undefined) unexpected += 1;
    else answered();
  });
  const ask = async (channel: string): Promise<void> => {
    const question = slack.payloads.mention({ channel, user: READER }, next());
    const thread = String(question.event.ts);
    const answered = new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`no answer: ${question.event.text}`)), GIVEN_UP_MS);
      waiting.set(thread, () => {
        clearTimeout(late);
        waiting.delete(thread);
        resolve();
      });
    });
    const from = performance.now();
    await Promise.all([deliver(url, slack.workspace.signingSecret, agent, question), answered]);
    latencies.push(performance.now() - from);
    if (latencies.length % 1_000 === 0) slack.forget();
  };
  const begun = performance.now();
  const until = begun + seconds * 1_000;
  await Promise.all(
    CHANNELS.map(async (channel) => {
      while (performance.now() < until) await ask(channel);
    }),
  );
  const taken = (performance.now() - begun) / 1_000;
  agent.destroy();
  slack.forget();
  return { latencies, seconds: taken, unexpected };
}
