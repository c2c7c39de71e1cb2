import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Tilkoblingsvalg } from './smtp-valg.ts';

/** What a mail server, or the way to it, said no with. */
export interface Smtpfeil {
  /** The server's own answer (250–599); `null` when there was none. */
  readonly svar: number | null;
  /** `EENVELOPE`, `ETIMEDOUT`, `EAUTH` … */
  readonly kode: string;
  /** The server's words, one line. */
  readonly tekst: string;
  /** Whether the server may have the message: some of it was sent and no answer came. */
  readonly kanVaereTatt: boolean;
  /** Whether it was about this message or recipient, and not about the server or the way to it. */
  readonly gjelderBrevet: boolean;
}

export type Sendesvar = { readonly ok: true } | { readonly ok: false; readonly feil: Smtpfeil };

/** An open connection to the mail server, for one message at a time. */
export interface Smtptilkobling {
  send(fra: string, til: string, innhold: Buffer): Promise<Sendesvar>;
  /** The server hung up, or something went wrong that makes the connection useless. */
  readonly brukt: boolean;
  lukk(): void;
}

const LENGSTE_TEKST = 200;

function felt(feil: object, navn: string): unknown {
  return Object.hasOwn(feil, navn) ? Reflect.get(feil, navn) : undefined;
}

function somFeil(feil: Error, begynt: boolean): Smtpfeil {
  const [svar, kode] = [felt(feil, 'responseCode'), felt(feil, 'code')];
  const tallsvar = typeof svar === 'number' ? svar : null;
  const kodetekst = typeof kode === 'string' ? kode : 'ESMTP';
  return {
    svar: tallsvar,
    kode: kodetekst,
    tekst: feil.message.replace(/\s+/g, ' ').slice(0, LENGSTE_TEKST),
    // An answer to the message itself is an answer: only silence after the first byte leaves it open.
    kanVaereTatt: begynt && kodetekst !== 'EMESSAGE' && kodetekst !== 'EENVELOPE',
    // 421 is said of the connection, whatever it is said to.
    gjelderBrevet: (kodetekst === 'EENVELOPE' || kodetekst === 'EMESSAGE') && tallsvar !== 421,
  };
}

/** The message as a stream that tells whether anything of it was asked for. */
function somStroem(innhold: Buffer): { readonly stroem: Readable; begynt(): boolean } {
  let begynt = false;
  const stroem = new Readable({
    read() {
      begynt = true;
      this.push(innhold);
      this.push(null);
    },
  });
  return { stroem, begynt: () => begynt };
}

function opprett(valg: Tilkoblingsvalg): SMTPConnection {
  const { vert, port, tls, fristMs, ca } = valg;
  return new SMTPConnection({
    host: vert,
    port,
    secure: tls === 'straks',
    requireTLS: tls === 'starttls',
    // A server on this machine often has a certificate that nobody knows.
    ignoreTLS: tls === 'ingen',
    connectionTimeout: fristMs,
    greetingTimeout: fristMs,
    socketTimeout: fristMs,
    dnsTimeout: fristMs,
    socketCloseTimeout: 0,
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true, ...(ca === null ? {} : { ca }) },
  });
}

function lagTilkobling(kobling: SMTPConnection): Smtptilkobling {
  let brukt = false;
  // Errors while nothing is under way; what is under way hears of them itself.
  kobling.on('error', () => {
    brukt = true;
  });
  kobling.once('end', () => {
    brukt = true;
  });
  const nullstill = (): Promise<void> =>
    new Promise((ferdig) => {
      kobling.reset((feil) => {
        if (feil !== null) brukt = true;
        ferdig();
      });
    });
  return {
    get brukt() {
      return brukt;
    },
    lukk() {
      brukt = true;
      kobling.close();
    },
    async send(fra, til, innhold) {
      const { stroem, begynt } = somStroem(innhold);
      const svar = await new Promise<Sendesvar>((ferdig) => {
        kobling.send({ from: fra, to: [til], size: innhold.byteLength }, stroem, (feil) =>
          ferdig(feil === null ? { ok: true } : { ok: false, feil: somFeil(feil, begynt()) }),
        );
      });
      if (svar.ok) return svar;
      if (svar.feil.gjelderBrevet && !brukt) await nullstill();
      else brukt = true;
      if (brukt) kobling.close();
      return svar;
    },
  };
}

export type Tilkoblingssvar =
  | { readonly ok: true; readonly tilkobling: Smtptilkobling }
  | { readonly ok: false; readonly feil: Smtpfeil };

/** Connects, makes it safe, and logs in. Nothing of a message has been sent when this fails. */
export function kobleTil(valg: Tilkoblingsvalg): Promise<Tilkoblingssvar> {
  const kobling = opprett(valg);
  return new Promise((ferdig) => {
    const avslutt = (feil: Error): void => {
      kobling.close();
      ferdig({ ok: false, feil: { ...somFeil(feil, false), gjelderBrevet: false } });
    };
    kobling.once('error', avslutt);
    // Why it ended, when that is known, is told right after.
    kobling.once('end', () => setImmediate(() => avslutt(new Error('tjeneren la på'))));
    const klar = (): void => {
      kobling.removeAllListeners('error');
      kobling.removeAllListeners('end');
      ferdig({ ok: true, tilkobling: lagTilkobling(kobling) });
    };
    kobling.connect((feil) => {
      if (feil) return avslutt(feil);
      if (valg.bruker === null) return klar();
      kobling.login({ user: valg.bruker, credentials: { user: valg.bruker, pass: valg.passord } }, (nei) =>
        nei === null ? klar() : avslutt(nei),
      );
    });
  });
}
