import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Kallutfall } from './slackkall.ts';
import { utfallAvFeil, utfallAvStatus, utfallAvSvar } from './utfall.ts';

/** What one call of the Web API goes by. */
export interface Kallvalg {
  readonly token: string;
  /** With a slash at the end: `https://slack.com/api/`. */
  readonly apiUrl: string;
  /** A call that takes longer has most likely been lost, in milliseconds. */
  readonly fristMs: number;
  /** More at once only makes Slack say no. */
  readonly samtidige: number;
}

/** Methods that take JSON; the rest read forms only (docs.slack.dev/apis/web-api, «Post bodies»). */
const TAR_JSON = /^(?:chat|views|conversations\.open|assistant)\b/;
/** Connections at rest are closed before the other side closes them under a request. */
const HVILE_MS = 3_000;

function somSkjema(argumenter: Readonly<Record<string, unknown>>): string {
  const felt = new URLSearchParams();
  for (const [navn, verdi] of Object.entries(argumenter)) {
    if (verdi === undefined || verdi === null) continue;
    felt.set(navn, typeof verdi === 'object' ? JSON.stringify(verdi) : String(verdi));
  }
  return felt.toString();
}

function lesSvar(svar: IncomingMessage): Promise<string> {
  return new Promise((ferdig, feilet) => {
    const deler: Buffer[] = [];
    svar.on('data', (del: Buffer) => deler.push(del));
    svar.on('end', () => ferdig(Buffer.concat(deler).toString('utf8')));
    svar.on('error', feilet);
    svar.on('aborted', () => feilet(new Error('svaret ble avbrutt')));
  });
}

class Tidsavbrudd extends Error {
  readonly code = 'ETIMEDOUT';
}

/**
 * Calls of Slack's Web API over connections that are kept, without retries: the outbox knows better what may be sent
 * twice. An answer costs a fraction of what it costs through the general client.
 */
export function lagHttpkall({ token, apiUrl, fristMs, samtidige }: Kallvalg) {
  const sikker = new URL(apiUrl).protocol === 'https:';
  const valg = {
    keepAlive: true,
    maxSockets: samtidige,
    timeout: HVILE_MS,
    // Node's own switch for proxies reaches its own connections only.
    ...(process.env.NODE_USE_ENV_PROXY === '1' ? { proxyEnv: process.env } : {}),
  };
  const agent = sikker ? new HttpsAgent(valg) : new HttpAgent(valg);
  const sendTil = sikker ? httpsRequest : httpRequest;

  const send = (metode: string, argumenter: Readonly<Record<string, unknown>>): Promise<Kallutfall> =>
    new Promise((ferdig, feilet) => {
      const json = TAR_JSON.test(metode);
      const kropp = json ? JSON.stringify(argumenter) : somSkjema(argumenter);
      const foresporsel = sendTil(
        `${apiUrl}${metode}`,
        {
          method: 'POST',
          agent,
          headers: {
            authorization: `Bearer ${token}`,
            'content-type': json ? 'application/json; charset=utf-8' : 'application/x-www-form-urlencoded',
            'content-length': Buffer.byteLength(kropp),
          },
        },
        (svar) => {
          const status = svar.statusCode ?? 0;
          lesSvar(svar)
            .then((tekst) => {
              clearTimeout(frist);
              const ventSekunder = svar.headers['retry-after'] ?? null;
              ferdig(status === 200 ? utfallAvSvar(tekst) : utfallAvStatus(status, ventSekunder));
            })
            .catch(feilet);
        },
      );
      const frist = setTimeout(() => foresporsel.destroy(new Tidsavbrudd('Slack svarte ikke i tide')), fristMs);
      foresporsel.on('error', (feil) => {
        clearTimeout(frist);
        feilet(feil);
      });
      foresporsel.end(kropp);
    });

  return (metode: string, argumenter: Readonly<Record<string, unknown>>): Promise<Kallutfall> =>
    send(metode, argumenter).catch(utfallAvFeil);
}
