import type { ServerResponse } from 'node:http';
import type { APIFEILKODER, Apifeil } from '../../../addin/taskpane/index.ts';

export type Apifeilkode = (typeof APIFEILKODER)[number];

/** What a call is answered with. */
export type Apisvar =
  | { readonly ok: true; readonly innhold: unknown }
  | { readonly ok: false; readonly kode: Apifeilkode; readonly melding: string; readonly vent?: number };

const STATUS: Readonly<Record<Apifeilkode, number>> = {
  ugyldig_kode: 403,
  ikke_koblet: 401,
  ikke_tilgang: 403,
  ugyldig_innhold: 400,
  for_stor: 413,
  for_mange_kall: 429,
  ukjent_utkast: 404,
  foreldet: 409,
  tjenerfeil: 500,
};

const TEKSTER: Readonly<Record<Apifeilkode, string>> = {
  ugyldig_kode:
    'Koden er feil, brukt eller for gammel. Be om en ny med «/eierblikk tilgang excel» i Slack, og skriv den inn med en gang.',
  ikke_koblet: 'Excel er ikke koblet til boten. Be om en kode med «/eierblikk tilgang excel» i Slack.',
  ikke_tilgang: 'Du har ikke tilgang til å ta arbeidsbøker i bruk. Spør en administrator i eierskapsenheten.',
  ugyldig_innhold: 'Innholdet er ikke slik Eierblikk venter det. Lukk ruten i Excel, åpne den igjen og prøv på nytt.',
  for_stor: 'Arbeidsboken er for stor. Fjern ark som ikke trengs, og prøv igjen.',
  for_mange_kall: 'Det kom for mange kall på kort tid. Vent litt, og prøv igjen.',
  ukjent_utkast: 'Utkastet finnes ikke. Send arbeidsboken på nytt.',
  foreldet:
    'Noen andre tok i bruk en annen arbeidsbok imens, så forskjellen gjelder ikke lenger. Send arbeidsboken på nytt.',
  tjenerfeil: 'Noe gikk galt hos Eierblikk. Prøv igjen om litt.',
};

export function greit(innhold: unknown): Apisvar {
  return { ok: true, innhold };
}

/** `melding`: what else than the code's own words is said. `vent`: seconds until it is worth another try. */
export function nekt(kode: Apifeilkode, melding = TEKSTER[kode], vent?: number): Apisvar {
  return { ok: false, kode, melding, ...(vent === undefined ? {} : { vent }) };
}

/** Writes the answer. Nobody may keep it, frame it or read it from another origin. */
export function svarApi(svar: ServerResponse, api: Apisvar): void {
  const feil: Apifeil | null = api.ok ? null : { kode: api.kode, melding: api.melding };
  const tekst = `${JSON.stringify(feil ?? (api.ok ? api.innhold : null))}\n`;
  svar.writeHead(api.ok ? 200 : STATUS[api.kode], {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(tekst),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    ...(api.ok || api.vent === undefined ? {} : { 'retry-after': String(api.vent) }),
    ...(!api.ok && api.kode === 'ikke_koblet' ? { 'www-authenticate': 'Bearer' } : {}),
    // The rest of a body that is too large is not worth receiving.
    ...(!api.ok && api.kode === 'for_stor' ? { connection: 'close' } : {}),
  });
  svar.end(tekst);
}
