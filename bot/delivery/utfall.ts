import { webApi } from '@slack/bolt';
import * as z from 'zod';
import type { Kallutfall } from './slackkall.ts';

/** Errors of the network that come before a request is sent: nothing has happened at Slack. */
const IKKE_SENDT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Slack's own words for «not now»: it did nothing, and may do it later. */
const SENERE = new Set(['ratelimited', 'rate_limited', 'service_unavailable', 'team_added_to_org']);
/** Slack's own words for «something broke»: what it did is not known. */
const UVISST = new Set(['internal_error', 'fatal_error', 'request_timeout']);
const VENT_MS = 1_000;
const SEKUND_MS = 1_000;

/** The code of an error, or of what caused it. */
function nettkode(feil: unknown): string {
  let ledd: unknown = feil;
  for (let dybde = 0; dybde < 5 && typeof ledd === 'object' && ledd !== null; dybde++) {
    if ('code' in ledd && typeof ledd.code === 'string' && !ledd.code.startsWith('slack_')) return ledd.code;
    ledd = 'original' in ledd ? ledd.original : 'cause' in ledd ? ledd.cause : null;
  }
  return feil instanceof Error ? feil.name : 'ukjent';
}

function avPlattform(kode: string): Kallutfall {
  if (SENERE.has(kode)) return { slag: 'vent', ms: VENT_MS };
  return UVISST.has(kode) ? { slag: 'uvisst', kode } : { slag: 'avvist', kode };
}

const SvarSchema = z.looseObject({ ok: z.boolean(), error: z.string().default('ukjent') });

/** What Slack's own answer says, the body of a 200. */
export function utfallAvSvar(tekst: string): Kallutfall {
  let innhold: unknown;
  try {
    innhold = JSON.parse(tekst);
  } catch {
    return { slag: 'uvisst', kode: 'ugyldig_svar' };
  }
  const lest = SvarSchema.safeParse(innhold);
  if (!lest.success) return { slag: 'uvisst', kode: 'ugyldig_svar' };
  return lest.data.ok ? { slag: 'ok', svar: lest.data } : avPlattform(lest.data.error);
}

/** What an HTTP status says. `ventSekunder` is the header Retry-After. */
export function utfallAvStatus(status: number, ventSekunder: string | null): Kallutfall {
  if (status === 429) return { slag: 'vent', ms: Math.max(1, Number(ventSekunder) || 1) * SEKUND_MS };
  if (status >= 500) return { slag: 'uvisst', kode: `http_${status}` };
  return status >= 400 ? { slag: 'avvist', kode: `http_${status}` } : { slag: 'ok', svar: {} };
}

/** What a failed call says about whether Slack did as asked. */
export function utfallAvFeil(feil: unknown): Kallutfall {
  if (feil instanceof webApi.WebAPIPlatformError) return avPlattform(feil.data.error);
  if (feil instanceof webApi.WebAPIRateLimitedError) return { slag: 'vent', ms: feil.retryAfter * SEKUND_MS };
  if (feil instanceof webApi.WebAPIHTTPError) return utfallAvStatus(feil.statusCode, null);
  const kode = nettkode(feil);
  return IKKE_SENDT.has(kode) ? { slag: 'ikke_levert', kode } : { slag: 'uvisst', kode };
}
