import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';
import type { Fault } from './faults.ts';
import type { Call } from './record.ts';
import { type ResponseUrl, respond } from './response-urls.ts';
import { type Answer, type Context, failed } from './webapi/method.ts';
import { METHODS } from './webapi/methods.ts';

const LOGIN_PAGE = '<!DOCTYPE html><html><head><title>Sign in | Slack</title></head><body>Sign in</body></html>';
const Complaints = z.object({ response_metadata: z.object({ messages: z.array(z.string()) }) });

async function body(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

function json(response: ServerResponse, value: unknown, status = 200, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(value));
}

/** Slack's clients send forms: objects as JSON texts, booleans as words. */
function decode(value: string): unknown {
  if (value === 'true' || value === 'false') return value === 'true';
  if (!/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function args(raw: Buffer, contentType: string): Record<string, unknown> {
  if (contentType.startsWith('application/json'))
    return z.record(z.string(), z.unknown()).parse(JSON.parse(String(raw)));
  return Object.fromEntries([...new URLSearchParams(String(raw))].map(([key, value]) => [key, decode(value)]));
}

/** The HTTP side of the fake: Web API, downloads, uploads and response_urls. */
export class FakeServer {
  readonly http: Server;
  private readonly context: Context;
  private readonly responseUrls: Map<string, ResponseUrl>;

  constructor(context: Context, responseUrls: Map<string, ResponseUrl>) {
    this.context = context;
    this.responseUrls = responseUrls;
    this.http = createServer((request, response) => {
      this.answer(request, response).catch((error: unknown) => {
        if (!response.headersSent) json(response, failed('fatal_error', { message: String(error) }), 500);
        else response.destroy();
      });
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.http.listen(0, '127.0.0.1', resolve));
    const address: AddressInfo | string | null = this.http.address();
    if (address === null || typeof address === 'string') throw new Error('the fake has no port');
    return `http://127.0.0.1:${address.port}`;
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.http.close(() => resolve()));
    this.http.closeAllConnections();
    await closed;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://fake').pathname;
    const raw = await body(request);
    const [, first = '', ...rest] = path.split('/');
    if (first === 'api') return await this.api(rest.join('/'), raw, request, response);
    if (first === 'files-pri') return this.download(rest[0] ?? '', request, response);
    if (first === 'upload') return this.upload(rest[1] ?? '', raw, request, response);
    if (first === 'response') {
      const { status, answer } = respond(this.responseUrls.get(rest[0] ?? ''), String(raw), this.context);
      return json(response, answer, status);
    }
    response.writeHead(404).end();
  }

  private async api(name: string, raw: Buffer, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { context } = this;
    // Bolt's clients send the workspace's id with every call; only organisation-wide tokens need it.
    const { token, team_id: _, ...given } = args(raw, request.headers['content-type'] ?? '');
    const call: Call = { method: name, args: given, outcome: 'open', complaints: [], at: context.now() };
    context.calls.push(call);
    const channel = typeof given.channel === 'string' ? given.channel : null;
    const wait = context.faults.retryAfter(name, channel, context.now());
    const fault: Fault | null =
      wait === null ? context.faults.take(name) : { kind: 'rate_limited', retryAfterSeconds: wait };
    if (fault !== null) call.outcome = fault.kind === 'error' ? fault.error : fault.kind;
    switch (fault?.kind) {
      case 'rate_limited':
        return json(response, failed('ratelimited'), 429, { 'retry-after': String(fault.retryAfterSeconds) });
      case 'server_error':
        return json(response, failed('internal_error'), fault.status ?? 500);
      case 'closed_socket':
        request.socket.destroy();
        return;
      case 'timeout':
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, fault.ms);
          request.socket.once('close', () => {
            clearTimeout(timer);
            resolve();
          });
        });
        request.socket.destroy();
        return;
      case 'slow':
        await new Promise((resolve) => setTimeout(resolve, fault.ms));
        break;
      case 'error':
        return json(response, failed(fault.error));
    }
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    const answer = this.perform(name, given, bearer ?? (typeof token === 'string' ? token : ''));
    if (fault?.kind === 'lost_answer') {
      request.socket.destroy();
      return;
    }
    call.outcome = answer.ok ? 'ok' : String(answer.error);
    call.complaints = Complaints.safeParse(answer).data?.response_metadata.messages ?? [];
    json(response, answer);
  }

  private perform(name: string, given: Readonly<Record<string, unknown>>, token: string): Answer {
    const { workspace } = this.context;
    const method = METHODS.get(name);
    if (method === undefined) return failed('unknown_method', { req_method: name });
    if (token === '') return failed('not_authed');
    if (token !== workspace.botToken && token !== workspace.appToken) return failed('invalid_auth');
    if (workspace.revoked) return failed('token_revoked');
    const kind = token === workspace.appToken ? 'app' : 'bot';
    if (method.token !== 'any' && method.token !== kind) return failed('not_allowed_token_type');
    const needed = method.scopes.filter((scope) => !workspace.scopes.has(scope));
    if (needed.length > 0)
      return failed('missing_scope', { needed: needed.join(','), provided: [...workspace.scopes].join(',') });
    return method.call(given, this.context);
  }

  private download(id: string, request: IncomingMessage, response: ServerResponse): void {
    const { workspace } = this.context;
    const file = workspace.files.get(id.replace(`${workspace.team}-`, ''));
    const mayRead =
      request.headers.authorization === `Bearer ${workspace.botToken}` && workspace.scopes.has('files:read');
    if (file === undefined || file.download === 'missing') {
      response.writeHead(404).end();
      return;
    }
    if (!mayRead || file.download === 'html') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(LOGIN_PAGE);
      return;
    }
    response.writeHead(200, { 'content-type': file.mimetype }).end(file.bytes);
  }

  private async upload(id: string, raw: Buffer, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const upload = this.context.uploads.get(id);
    if (upload === undefined) {
      response.writeHead(404).end();
      return;
    }
    upload.bytes = await sentFile(raw, request.headers['content-type'] ?? '');
    const whole = upload.bytes.byteLength === upload.length;
    response.writeHead(whole ? 200 : 400).end(whole ? `OK - ${upload.length}` : 'length mismatch');
  }
}

/** The bytes of an upload, sent as they are or as the file of a form. */
async function sentFile(raw: Buffer, contentType: string): Promise<Uint8Array> {
  if (!contentType.startsWith('multipart/form-data')) return raw;
  const form = await new Response(new Uint8Array(raw), { headers: { 'content-type': contentType } }).formData();
  for (const value of form.values()) if (typeof value !== 'string') return new Uint8Array(await value.arrayBuffer());
  return new Uint8Array();
}
