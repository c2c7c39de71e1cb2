import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import * as z from 'zod';

/** How long a client gets to answer a close frame. */
const CLOSING_MS = 500;

const Ack = z.looseObject({ envelope_id: z.string(), payload: z.unknown().optional() });

/** An envelope that the app acknowledged. */
export interface Acknowledgement {
  readonly envelope_id: string;
  /** What it answered with, when it did (a command's text, a view's errors). */
  readonly payload: unknown;
  /** Milliseconds from sending to acknowledgement; Slack gives three seconds. */
  readonly ms: number;
}

export interface EnvelopeOptions {
  /** Set on a redelivery. */
  readonly retry_attempt?: number;
  readonly retry_reason?: string;
}

/** Socket Mode's other end: the app connects here with the address from `apps.connections.open`. */
export class FakeSocket {
  /** Every acknowledgement, in order. An envelope acknowledged twice is here twice. */
  readonly acks: Acknowledgement[] = [];
  /** How many connections there have been. */
  connections = 0;
  private readonly server = new WebSocketServer({ noServer: true });
  private readonly open = new Set<WebSocket>();
  private readonly waiting: (() => void)[] = [];
  private readonly sent = new Map<string, { readonly at: number; readonly done: (ack: Acknowledgement) => void }>();

  constructor(http: Server, appId: string) {
    http.on('upgrade', (request, socket, head) => {
      this.server.handleUpgrade(request, socket, head, (link) => {
        this.connections += 1;
        this.open.add(link);
        link.on('close', () => this.open.delete(link));
        link.on('message', (data) => this.received(String(data)));
        link.send(
          JSON.stringify({
            type: 'hello',
            num_connections: this.open.size,
            debug_info: { host: 'fake', approximate_connection_time: 18_060 },
            connection_info: { app_id: appId },
          }),
        );
        for (const tell of this.waiting.splice(0)) tell();
      });
    });
  }

  private received(text: string): void {
    const { envelope_id, payload } = Ack.parse(JSON.parse(text));
    const sent = this.sent.get(envelope_id);
    if (sent === undefined) throw new Error(`an acknowledgement of an envelope that was never sent: ${envelope_id}`);
    const ack = { envelope_id, payload, ms: performance.now() - sent.at };
    this.acks.push(ack);
    sent.done(ack);
  }

  get isConnected(): boolean {
    return this.open.size > 0;
  }

  /** Resolves when the app is connected. */
  async connected(): Promise<void> {
    if (this.open.size > 0) return;
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /**
   * Sends an envelope and waits for its acknowledgement. `events_api` takes {@link payloads}' event callback,
   * `slash_commands` its command, `interactive` its action, shortcut or view submission.
   */
  async deliver(
    type: 'events_api' | 'slash_commands' | 'interactive',
    payload: unknown,
    options: EnvelopeOptions = {},
    timeoutMs = 3_000,
  ): Promise<Acknowledgement> {
    const [link] = this.open;
    if (link === undefined) throw new Error('the app is not connected');
    const envelope_id = randomUUID();
    return new Promise<Acknowledgement>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no acknowledgement within ${timeoutMs} ms`)), timeoutMs);
      this.sent.set(envelope_id, {
        at: performance.now(),
        done: (ack) => {
          clearTimeout(timer);
          resolve(ack);
        },
      });
      link.send(
        JSON.stringify({ type, envelope_id, payload, accepts_response_payload: type !== 'events_api', ...options }),
      );
    });
  }

  /** Slack's «please reconnect» (it recycles connections every few hours), or a connection that simply breaks. */
  disconnect(reason: 'refresh_requested' | 'warning' | 'broken' = 'refresh_requested'): void {
    for (const link of this.open) {
      if (reason === 'broken') link.terminate();
      else {
        link.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'fake' } }));
        // Who doesn't leave when asked to is cut off.
        setTimeout(() => link.terminate(), CLOSING_MS).unref();
      }
    }
  }

  /**
   * Ends as Slack does, with a close frame: a client whose connection is cut while it waits for that frame waits for
   * half a minute, and jest with it. What hasn't ended after that is cut.
   */
  async close(): Promise<void> {
    const ended = [...this.open].map((link) => new Promise<void>((resolve) => link.once('close', () => resolve())));
    for (const link of this.open) link.close(1000);
    const late = setTimeout(() => {
      for (const link of this.open) link.terminate();
    }, CLOSING_MS);
    await Promise.all(ended);
    clearTimeout(late);
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}
