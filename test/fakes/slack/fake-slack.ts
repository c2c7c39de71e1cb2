import { Delivery } from './delivery.ts';
import { Faults } from './faults.ts';
import { Payloads } from './payloads.ts';
import type { Call, PostedMessage } from './record.ts';
import type { ResponseUrl } from './response-urls.ts';
import { FakeServer } from './server.ts';
import { FakeSocket } from './socket.ts';
import { type Settled, settle } from './view-answer.ts';
import type { Context, PublishedView } from './webapi/method.ts';
import { Workspace } from './workspace.ts';

/** Long before any test's own clock: a ts says order, not time. */
const FIRST_TS = 1_780_000_000;

export class FakeSlack {
  readonly workspace: Workspace;
  readonly faults = new Faults();
  readonly payloads: Payloads;
  readonly socket: FakeSocket;
  private readonly context: Context;
  private readonly server: FakeServer;
  private readonly responseUrls = new Map<string, ResponseUrl>();
  private origin = '';
  private sequence = 0;

  private constructor(scopes: readonly string[] | undefined) {
    const started = performance.now();
    this.workspace = new Workspace(scopes);
    this.context = {
      workspace: this.workspace,
      messages: [],
      onPosted: null,
      calls: [],
      faults: this.faults,
      views: new Map(),
      suggestions: [],
      statuses: [],
      uploads: new Map(),
      triggers: new Map(),
      blockTypes: null,
      origin: () => this.origin,
      newTs: () => {
        this.sequence += 1;
        return `${FIRST_TS + Math.floor(this.sequence / 1_000)}.${String(this.sequence).padStart(6, '0')}`;
      },
      now: () => performance.now() - started,
    };
    this.server = new FakeServer(this.context, this.responseUrls);
    this.socket = new FakeSocket(this.server.http, this.workspace.appId);
    this.payloads = new Payloads(this.context, {
      responseUrl: (to) => {
        const id = this.workspace.newId('R');
        this.responseUrls.set(id, { ...to, used: 0 });
        return `${this.origin}/response/${id}`;
      },
    });
  }

  /** Listens on a free port of 127.0.0.1. `scopes`: what the bot token has; the manifest's unless given. */
  static async start(scopes?: readonly string[]): Promise<FakeSlack> {
    const slack = new FakeSlack(scopes);
    slack.origin = await slack.server.listen();
    return slack;
  }

  /** For `clientOptions.slackApiUrl`. */
  get apiUrl(): string {
    return `${this.origin}/api/`;
  }

  /** Everything posted, in order; ephemeral messages and answers through response_url too. */
  get messages(): readonly PostedMessage[] {
    return this.context.messages;
  }

  /** Every Web API call, in order, with its arguments and outcome. */
  get calls(): readonly Call[] {
    return this.context.calls;
  }

  /** App Homes by user id, and opened modals by view id. */
  get views(): ReadonlyMap<string, PublishedView> {
    return this.context.views;
  }

  /** Does what the app answered a `view_submission` with (the body of its acknowledgement); throws for what Slack refuses. */
  settle(view: PublishedView, body: unknown): Settled {
    const { views, newTs, workspace } = this.context;
    return settle(view, body, { views, newTs, newId: () => workspace.newId('V') });
  }

  /** Suggested prompts of the agent view, in order. */
  get suggestions(): Context['suggestions'] {
    return this.context.suggestions;
  }

  get statuses(): Context['statuses'] {
    return this.context.statuses;
  }

  /** A message that somebody else wrote, for shortcuts and threads. */
  newTs(): string {
    return this.context.newTs();
  }

  /** Only these block types are accepted from now on, as while Slack rolls out the others; `null`: all. */
  allowBlocks(types: readonly string[] | null): void {
    this.context.blockTypes = types === null ? null : new Set(types);
  }

  /** Signed HTTP deliveries to the app. */
  delivery(url: string): Delivery {
    return new Delivery(url, this.workspace.signingSecret);
  }

  /** Tells of each message as it is posted to a channel, with nobody polling: for measuring. */
  onPosted(tell: (message: PostedMessage) => void): void {
    this.context.onPosted = tell;
  }

  /** Forgets messages and calls: a measurement of a hundred thousand shouldn't keep them. */
  forget(): void {
    this.context.messages.length = 0;
    this.context.calls.length = 0;
  }

  /** Waits for a message that fits. */
  posted(fits: (message: PostedMessage) => boolean, timeoutMs = 3_000): Promise<PostedMessage> {
    return this.until(
      () => this.context.messages.find(fits),
      timeoutMs,
      () => {
        const seen = this.context.calls.map((c) => `${c.method}: ${[c.outcome, ...c.complaints].join(' ')}`).join(', ');
        return `no such message within ${timeoutMs} ms; calls: ${seen}`;
      },
    );
  }

  /** Waits until `find` gives something. */
  async until<T>(find: () => T | undefined, timeoutMs = 3_000, why: () => string = () => 'it never came'): Promise<T> {
    const last = performance.now() + timeoutMs;
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      if (performance.now() > last) throw new Error(why());
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  async stop(): Promise<void> {
    await this.socket.close();
    await this.server.close();
  }
}
