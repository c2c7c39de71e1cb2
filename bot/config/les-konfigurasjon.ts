import { accessSync, constants } from 'node:fs';
import { resolve } from 'node:path';
import { standardDatamappe } from '../store/index.ts';
import type { Epostvalg, Konfigurasjon, Konfigurasjonsfeil, Konfigurasjonslesing, Slackvalg } from './konfigurasjon.ts';
import { sammenhengsfeil } from './sammenhenger.ts';
import { type Miljoe, MiljoeSchema } from './skjema.ts';
import { ANDRE_VARIABLER, VARIABLER, type Variabel } from './variabler.ts';

type Miljoevariabler = Readonly<Record<string, string | undefined>>;

function kanLesesFraDisk(sti: string): boolean {
  try {
    accessSync(sti, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

function erVariabel(navn: string): navn is Variabel {
  return Object.hasOwn(VARIABLER, navn);
}

/** Blank is unset: `PORT=` in a service file is how people leave things out. */
function utenTomme(env: Miljoevariabler): Map<Variabel, string> {
  const satt = new Map<Variabel, string>();
  for (const [navn, verdi] of Object.entries(env)) {
    if (erVariabel(navn) && verdi !== undefined && verdi.trim() !== '') satt.set(navn, verdi.trim());
  }
  return satt;
}

/** A name of ours that nobody reads is most likely misspelt. */
function advarsler(env: Miljoevariabler): string[] {
  return Object.keys(env)
    .filter((navn) => navn.startsWith('EIERBLIKK_') && !erVariabel(navn) && !ANDRE_VARIABLER.has(navn))
    .map((navn) => `${navn} er ikke en innstilling, og har ingen virkning.`);
}

function slackvalg(m: Miljoe): Slackvalg | null {
  if (m.SLACK_BOT_TOKEN === undefined) return null;
  const felles = { botToken: m.SLACK_BOT_TOKEN, apiUrl: m.SLACK_API_URL ?? null };
  if (m.SLACK_APP_TOKEN !== undefined) return { modus: 'socket', appToken: m.SLACK_APP_TOKEN, ...felles };
  if (m.SLACK_SIGNING_SECRET === undefined) return null;
  return { modus: 'http', signeringsnoekkel: m.SLACK_SIGNING_SECRET, ...felles };
}

/** Without a sender: the account that logs in, when that is an address, otherwise one of our own at the mail server's name. */
function epostvalg(m: Miljoe): Epostvalg | null {
  if (m.SMTP_URL === undefined) return null;
  const { username, hostname } = new URL(m.SMTP_URL.avsloer());
  const konto = decodeURIComponent(username);
  return {
    smtpUrl: m.SMTP_URL,
    fra: m.EIERBLIKK_EPOST_FRA ?? (konto.includes('@') ? konto : `eierblikk@${hostname}`),
    tilkoblinger: m.EIERBLIKK_EPOST_TILKOBLINGER,
    perMinutt: m.EIERBLIKK_EPOST_PER_MINUTT,
  };
}

function somKonfigurasjon(m: Miljoe, env: Miljoevariabler): Konfigurasjon {
  const { EIERBLIKK_TLS_CERT: sertifikatfil, EIERBLIKK_TLS_KEY: noekkelfil } = m;
  return {
    port: m.PORT,
    vert: m.EIERBLIKK_VERT,
    adresse: m.EIERBLIKK_ADRESSE ?? null,
    tls: sertifikatfil === undefined || noekkelfil === undefined ? null : { sertifikatfil, noekkelfil },
    database:
      m.DATABASE_URL === undefined
        ? { slag: 'innebygd', mappe: resolve(m.EIERBLIKK_DATA ?? standardDatamappe(env)) }
        : { slag: 'server', url: m.DATABASE_URL },
    administratorer: m.EIERBLIKK_ADMIN,
    personverngrense: m.EIERBLIKK_PERSONVERNGRENSE ?? null,
    krypteringsnoekler: m.EIERBLIKK_NOEKKEL,
    slack: slackvalg(m),
    epost: epostvalg(m),
  };
}

/** Reads the configuration from the environment. All faults come at once, one line each, in the order of {@link VARIABLER}. */
export function lesKonfigurasjon(
  env: Miljoevariabler,
  kanLeses: (sti: string) => boolean = kanLesesFraDisk,
): Konfigurasjonslesing {
  const satt = utenTomme(env);
  const lest = MiljoeSchema.safeParse(Object.fromEntries(satt));
  const feil: Konfigurasjonsfeil[] = [];
  for (const { path, message } of lest.error?.issues ?? []) {
    const variabel = String(path[0]);
    if (erVariabel(variabel) && !feil.some((f) => f.variabel === variabel)) feil.push({ variabel, melding: message });
  }
  const filer = { cert: satt.get('EIERBLIKK_TLS_CERT'), key: satt.get('EIERBLIKK_TLS_KEY') };
  feil.push(...sammenhengsfeil((variabel) => satt.has(variabel), filer, kanLeses));
  if (!lest.success || feil.length > 0) return { ok: false, feil: iRekkefoelge(feil) };
  return { ok: true, konfigurasjon: somKonfigurasjon(lest.data, env), advarsler: advarsler(env) };
}

function iRekkefoelge(feil: readonly Konfigurasjonsfeil[]): Konfigurasjonsfeil[] {
  const orden = Object.keys(VARIABLER);
  return feil.toSorted((a, b) => orden.indexOf(a.variabel) - orden.indexOf(b.variabel));
}

/** A fault as one line: «PORT må være …». */
export function feillinje({ variabel, melding }: Konfigurasjonsfeil): string {
  return `${variabel} ${melding}.`;
}

/** The database alone, for commands that need nothing else: a fault elsewhere mustn't stand in the way of a backup. */
export function lesDatabasevalg(env: Miljoevariabler): Konfigurasjonslesing {
  const { DATABASE_URL, EIERBLIKK_DATA, XDG_DATA_HOME, LOCALAPPDATA } = env;
  return lesKonfigurasjon({ DATABASE_URL, EIERBLIKK_DATA, XDG_DATA_HOME, LOCALAPPDATA });
}

/** The privacy limit alone, for commands that answer from a workbook. */
export function lesPersonverngrense({ EIERBLIKK_PERSONVERNGRENSE }: Miljoevariabler): Konfigurasjonslesing {
  return lesKonfigurasjon({ EIERBLIKK_PERSONVERNGRENSE });
}
