import { webApi } from '@slack/bolt';
import type { Hemmelig } from '../config/index.ts';
import { hentFil } from './hent-fil.ts';
import { lagHttpkall } from './http-kall.ts';
import type { Kallutfall, Slackkall } from './slackkall.ts';
import { utfallAvFeil, utfallAvStatus } from './utfall.ts';

/** Slack's client uploads files and opens sockets. Its own retries are off: the outbox knows better what may be sent twice. */
export const KORT_POLITIKK = { retryConfig: { retries: 0 }, rejectRateLimitedCalls: true } as const;

/** More at once only makes Slack say no; a test against a local Slack may want more. */
const SAMTIDIGE = 100;
const SLACKS_ADRESSE = 'https://slack.com/api/';

/** The client would log Slack's complaints, and with them parts of messages; how each call went is told otherwise. */
const STILLE: webApi.Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => webApi.LogLevel.ERROR,
  setName: () => undefined,
};

export interface Webapivalg {
  readonly token: Hemmelig;
  /** Another address than Slack's own, for tests. */
  readonly apiUrl: string | null;
  /** A call that takes longer has most likely been lost, in milliseconds. */
  readonly fristMs: number;
}

function utenTommeSvar(svar: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(svar));
}

/** Slack's real Web API. */
export function lagWebapi({ token, apiUrl, fristMs }: Webapivalg): Slackkall {
  const klient = new webApi.WebClient(token.avsloer(), {
    ...KORT_POLITIKK,
    ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
    timeout: fristMs,
    maxRequestConcurrency: SAMTIDIGE,
    logger: STILLE,
  });
  const proev = async (kall: () => Promise<object>): Promise<Kallutfall> => {
    try {
      return { slag: 'ok', svar: utenTommeSvar(await kall()) };
    } catch (feil) {
      return utfallAvFeil(feil);
    }
  };
  return {
    kall: lagHttpkall({ token: token.avsloer(), apiUrl: apiUrl ?? SLACKS_ADRESSE, fristMs, samtidige: SAMTIDIGE }),
    async svarPaaAdresse(adresse, melding) {
      try {
        const svar = await fetch(adresse, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(melding),
          signal: AbortSignal.timeout(fristMs),
        });
        await svar.arrayBuffer();
        return utfallAvStatus(svar.status, svar.headers.get('retry-after'));
      } catch (feil) {
        return utfallAvFeil(feil);
      }
    },
    lastOpp: ({ kanal, traad, filnavn, innhold, tekst }) => {
      const fil = { filename: filnavn, file: innhold, initial_comment: tekst };
      return proev(() =>
        klient.filesUploadV2(
          traad === null ? { channel_id: kanal, ...fil } : { channel_id: kanal, thread_ts: traad, ...fil },
        ),
      );
    },
    hentFil: (adresse, hoeystByte) => hentFil(adresse, token.avsloer(), hoeystByte, fristMs),
  };
}
