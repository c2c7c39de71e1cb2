import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { selfSigned } from './certificate.ts';

/** What goes wrong with mail to an address. */
export type MailFault =
  /** Refused at RCPT: `450` is greylisting, `550` a bounce. */
  | { readonly kind: 'refused'; readonly code: number }
  /** The whole message is read, and then refused. */
  | { readonly kind: 'refused_after_data'; readonly code: number }
  /** The connection is cut at RCPT: nothing of the message was seen. */
  | { readonly kind: 'cut_before_data' }
  /** The connection is cut in the middle of the message. */
  | { readonly kind: 'cut_in_data' }
  /** The message is taken and kept, and the connection is cut before the answer. */
  | { readonly kind: 'lost_answer' }
  | { readonly kind: 'slow'; readonly ms: number };

export interface Received {
  readonly from: string;
  readonly to: string;
  readonly raw: string;
  readonly at: number;
}

export interface FakeSmtpOptions {
  readonly tls?: 'straks' | 'starttls' | 'ingen';
  readonly login?: { readonly user: string; readonly pass: string };
  readonly maxConnections?: number;
  /** More than so many messages in so long are answered with 451 4.7.1. */
  readonly limit?: { readonly messages: number; readonly perMs: number };
}

function refusal(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}

/** A mail server on 127.0.0.1 with a certificate of its own, that can refuse, greylist, bounce, cut and dawdle. */
export class FakeSmtp {
  readonly received: Received[] = [];
  /** Why something was refused, in order. */
  readonly refused: string[] = [];
  readonly cert: string;
  connections = 0;
  mostAtOnce = 0;
  private readonly server: SMTPServer;
  private readonly faults = new Map<string, { readonly fault: MailFault; left: number }>();
  private readonly sockets = new Map<number, Socket>();
  private readonly options: FakeSmtpOptions;
  private accepted: number[] = [];
  private closed = false;

  private constructor(options: FakeSmtpOptions) {
    this.options = options;
    const { key, cert } = selfSigned();
    this.cert = cert;
    const { tls = 'starttls', login } = options;
    this.server = new SMTPServer({
      key,
      cert,
      secure: tls === 'straks',
      disabledCommands: [...(tls === 'ingen' ? ['STARTTLS'] : []), ...(login === undefined ? ['AUTH'] : [])],
      allowInsecureAuth: false,
      disableReverseLookup: true,
      closeTimeout: 50,
      onConnect: (_, done) => {
        const open = this.sockets.size;
        this.mostAtOnce = Math.max(this.mostAtOnce, open);
        if (this.closed) return done(refusal(421, '4.3.2 closed for the day'));
        if (open > (options.maxConnections ?? 100)) return done(refusal(421, '4.7.0 too many connections'));
        done();
      },
      onAuth: ({ username, password }, _, done) => {
        if (username === login?.user && password === login?.pass) done(null, { user: username });
        else done(refusal(535, '5.7.8 wrong password'));
      },
      onRcptTo: ({ address }, session, done) => {
        const fault = this.peek(address);
        if (fault?.kind === 'refused') {
          this.take(address);
          this.refused.push(`${fault.code} ${address}`);
          return done(refusal(fault.code, `${fault.code < 500 ? '4.2.0 greylisted' : '5.1.1 unknown'}`));
        }
        if (fault?.kind === 'cut_before_data') {
          this.take(address);
          this.cut(session.id);
          return;
        }
        if (this.overLimit()) {
          this.refused.push(`451 ${address}`);
          return done(refusal(451, '4.7.1 slow down'));
        }
        done();
      },
      onData: (stream, session, done) => {
        const [to] = session.envelope.rcptTo.map((r) => r.address);
        const mailFrom = session.envelope.mailFrom;
        const from = mailFrom === false ? '' : mailFrom.address;
        const address = to ?? '';
        const fault = this.take(address);
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => {
          parts.push(part);
          if (fault?.kind === 'cut_in_data') this.cut(session.id);
        });
        stream.on('end', () => {
          if (fault?.kind === 'cut_in_data') return;
          if (fault?.kind === 'refused_after_data') {
            this.refused.push(`${fault.code} ${address}`);
            return done(refusal(fault.code, 'not like this'));
          }
          this.received.push({ from, to: address, raw: Buffer.concat(parts).toString('utf8'), at: performance.now() });
          if (fault?.kind === 'lost_answer') return this.cut(session.id);
          setTimeout(() => done(null, 'queued'), fault?.kind === 'slow' ? fault.ms : 0);
        });
      },
    });
    this.server.on('error', () => undefined);
  }

  static async start(options: FakeSmtpOptions = {}): Promise<FakeSmtp> {
    const fake = new FakeSmtp(options);
    const net = fake.server.listen(0, '127.0.0.1');
    await once(net, 'listening');
    net.on('connection', (socket: Socket) => {
      fake.connections += 1;
      const port = socket.remotePort ?? 0;
      fake.sockets.set(port, socket);
      socket.on('error', () => undefined);
      socket.once('close', () => fake.sockets.delete(port));
    });
    return fake;
  }

  get port(): number {
    const address: AddressInfo | string | null = this.server.server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  /** As it would stand in the configuration; TLS is asked for although it is this machine. */
  get url(): string {
    const { tls = 'starttls', login } = this.options;
    const who = login === undefined ? '' : `${encodeURIComponent(login.user)}:${encodeURIComponent(login.pass)}@`;
    return `${tls === 'straks' ? 'smtps' : 'smtp'}://${who}localhost:${this.port}${tls === 'starttls' ? '?tls=krev' : ''}`;
  }

  /** The next `times` messages to the address meet this. */
  fail(address: string, fault: MailFault, times = 1): void {
    this.faults.set(address, { fault, left: times });
  }

  /** New connections are turned away with 421. */
  closeDoors(closed: boolean): void {
    this.closed = closed;
  }

  /** Hangs up on everybody. */
  hangUp(): void {
    for (const connection of this.server.connections) connection._socket.destroy();
  }

  /** Forgets what was received and refused: a measurement of thousands shouldn't keep them. */
  forget(): void {
    this.received.length = 0;
    this.refused.length = 0;
  }

  to(address: string): Received[] {
    return this.received.filter((m) => m.to === address);
  }

  async stop(): Promise<void> {
    await new Promise<void>((done) => this.server.close(() => done()));
  }

  private peek(address: string): MailFault | null {
    const planned = this.faults.get(address);
    return planned === undefined || planned.left === 0 ? null : planned.fault;
  }

  private take(address: string): MailFault | null {
    const planned = this.faults.get(address);
    if (planned === undefined || planned.left === 0) return null;
    planned.left -= 1;
    return planned.fault;
  }

  /** The socket that the session talks on: pulling the one under its TLS away brings Node down. */
  private cut(id: string): void {
    for (const connection of this.server.connections) if (connection.id === id) connection._socket.destroy();
  }

  private overLimit(): boolean {
    const { limit } = this.options;
    if (limit === undefined) return false;
    const now = performance.now();
    this.accepted = this.accepted.filter((at) => at > now - limit.perMs);
    if (this.accepted.length >= limit.messages) return true;
    this.accepted.push(now);
    return false;
  }
}
