import { createHmac } from 'node:crypto';
import { request } from 'node:http';

export interface DeliveryOptions {
  /** `x-slack-retry-num`, on a redelivery of the same event_id. */
  readonly retry?: number;
  readonly retryReason?: 'http_timeout' | 'http_error' | 'connection_failed';
  /** Seconds from now that the request says it was sent at; Slack's own are within five minutes. */
  readonly clockSkewSeconds?: number;
  /** A signature made with another secret, or none at all. */
  readonly signature?: 'forged' | 'missing';
}

/** What the app answered: for Slack, the acknowledgement. */
export interface Acknowledged {
  readonly status: number;
  readonly body: string;
}

/** Each delivery has a connection of its own: an app that stops doesn't wait for one that is kept alive. */
function post(url: string, body: string, headers: Readonly<Record<string, string>>): Promise<Acknowledged> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent: false, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: String(Buffer.concat(parts)) }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Slack's side of HTTP delivery: signed requests to the app's address. */
export class Delivery {
  private readonly url: string;
  private readonly secret: string;

  /** `url` is the whole address, with `/slack/events`. */
  constructor(url: string, signingSecret: string) {
    this.url = url;
    this.secret = signingSecret;
  }

  private send(body: string, contentType: string, options: DeliveryOptions): Promise<Acknowledged> {
    const timestamp = String(Math.floor(Date.now() / 1000) + (options.clockSkewSeconds ?? 0));
    const key = options.signature === 'forged' ? 'not the secret' : this.secret;
    const signature = `v0=${createHmac('sha256', key).update(`v0:${timestamp}:${body}`).digest('hex')}`;
    const headers: Record<string, string> = { 'content-type': contentType, 'x-slack-request-timestamp': timestamp };
    if (options.signature !== 'missing') headers['x-slack-signature'] = signature;
    if (options.retry !== undefined) {
      headers['x-slack-retry-num'] = String(options.retry);
      headers['x-slack-retry-reason'] = options.retryReason ?? 'http_timeout';
    }
    return post(this.url, body, headers);
  }

  /** An event callback. */
  event(payload: unknown, options: DeliveryOptions = {}): Promise<Acknowledged> {
    return this.send(JSON.stringify(payload), 'application/json', options);
  }

  /** A slash command: a plain form. */
  command(payload: Readonly<Record<string, string>>, options: DeliveryOptions = {}): Promise<Acknowledged> {
    return this.send(new URLSearchParams(payload).toString(), 'application/x-www-form-urlencoded', options);
  }

  /** A pressed button, a shortcut or a sent modal: a form with the payload as JSON. */
  interaction(payload: unknown, options: DeliveryOptions = {}): Promise<Acknowledged> {
    const form = new URLSearchParams({ payload: JSON.stringify(payload) });
    return this.send(form.toString(), 'application/x-www-form-urlencoded', options);
  }
}
