import * as z from 'zod';
import { egenPersonverngrense, tilTekst } from '#core';
import { lesEpostadresse } from './epostadresse.ts';
import { Hemmelig } from './hemmelig.ts';

const NOEKKEL_BYTE = 32;

/** A URL with one of the protocols, or `null`. */
function somUrl(tekst: string, protokoller: readonly string[]): URL | null {
  const url = URL.canParse(tekst) ? new URL(tekst) : null;
  return url !== null && protokoller.includes(url.protocol) ? url : null;
}

const url = (protokoller: readonly string[], melding: string) =>
  z.string().refine((tekst) => somUrl(tekst, protokoller) !== null, melding);

const hemmelig = (sjekk: z.ZodType<string, string>) => sjekk.transform((verdi) => new Hemmelig(verdi));

const LOKALE_VERTER = new Set(['localhost', '127.0.0.1', '[::1]']);

/** An origin: https, or http on this machine; nothing after the host. */
function erAdresse(tekst: string): boolean {
  const adresse = somUrl(tekst, ['https:', 'http:']);
  if (adresse === null) return false;
  const sikker = adresse.protocol === 'https:' || LOKALE_VERTER.has(adresse.hostname);
  const bareVert = adresse.pathname === '/' && adresse.search === '' && adresse.hash === '' && adresse.username === '';
  return sikker && bareVert;
}

function erNoekkel(tekst: string): boolean {
  return /^[A-Za-z0-9+/_-]+=*$/.test(tekst) && Buffer.from(tekst, 'base64').byteLength === NOEKKEL_BYTE;
}

const heltall = (fra: number, til: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, `må være et heltall fra ${fra} til ${til}`)
    .transform(Number)
    .refine((tall) => tall >= fra && tall <= til, `må være et heltall fra ${fra} til ${til}`);

const liste = (tekst: string) =>
  tekst
    .split(',')
    .map((del) => del.trim())
    .filter((del) => del !== '');

/** A kommune's own limit may be stricter than the common one, never laxer. */
const personverngrense = z.string().transform((tekst, ctx): number => {
  const lest = egenPersonverngrense(/^\d{1,6}$/.test(tekst) ? Number(tekst) : Number.NaN);
  if (lest.ok) return Number(tekst);
  ctx.addIssue(`må være et helt tall, ${tilTekst(lest.minst)} eller høyere`);
  return z.NEVER;
});

/** Each variable by itself. A message says what would be right, never what stood there. */
export const MiljoeSchema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'må være et portnummer fra 0 til 65535')
    .transform(Number)
    .refine((port) => port <= 65535, 'må være et portnummer fra 0 til 65535')
    .default(3000),
  EIERBLIKK_VERT: z
    .string()
    .regex(/^[A-Za-z0-9.:-]+$/, 'må være en IP-adresse eller et vertsnavn, uten port og protokoll')
    .default('127.0.0.1'),
  EIERBLIKK_ADRESSE: z
    .string()
    .refine(erAdresse, 'må være en https-adresse uten noe etter vertsnavnet, som https://eierblikk.kommune.no')
    .transform((tekst) => new URL(tekst).origin)
    .optional(),
  EIERBLIKK_TLS_CERT: z.string().optional(),
  EIERBLIKK_TLS_KEY: z.string().optional(),
  DATABASE_URL: hemmelig(
    url(['postgres:', 'postgresql:'], 'må være en PostgreSQL-adresse: postgresql://bruker:passord@vert:5432/database'),
  ).optional(),
  EIERBLIKK_DATA: z.string().optional(),
  EIERBLIKK_ADMIN: z
    .string()
    .transform(liste)
    .refine((ider) => ider.every((id) => /^[UW][A-Z0-9]{2,}$/.test(id)), {
      message: 'må være Slack-bruker-ID-er (U… eller W…) med komma mellom, ikke navn',
    })
    .default([]),
  EIERBLIKK_PERSONVERNGRENSE: personverngrense.optional(),
  EIERBLIKK_NOEKKEL: z
    .string()
    .transform(liste)
    .refine((noekler) => noekler.length > 0 && noekler.every(erNoekkel), {
      message: 'må være 32 tilfeldige byte som base64. Lag en med: openssl rand -base64 32',
    })
    .transform((noekler) => noekler.map((noekkel) => new Hemmelig(noekkel)))
    .default([]),
  SLACK_BOT_TOKEN: hemmelig(
    z.string().regex(/^xoxb-\S+$/, 'må begynne med xoxb- (OAuth & Permissions i Slack)'),
  ).optional(),
  SLACK_SIGNING_SECRET: hemmelig(
    z.string().regex(/^\S{16,}$/, 'ser ikke ut som en signeringsnøkkel (Basic Information i Slack)'),
  ).optional(),
  SLACK_APP_TOKEN: hemmelig(
    z.string().regex(/^xapp-\S+$/, 'må begynne med xapp- (App-Level Tokens i Slack)'),
  ).optional(),
  SLACK_API_URL: url(['http:', 'https:'], 'må være en http- eller https-adresse')
    .transform((tekst) => (tekst.endsWith('/') ? tekst : `${tekst}/`))
    .optional(),
  EIERBLIKK_EPOST_FRA: z
    .string()
    .refine((tekst) => lesEpostadresse(tekst) !== null, 'må være en e-postadresse, som eierblikk@kommune.no')
    .optional(),
  EIERBLIKK_EPOST_TILKOBLINGER: heltall(1, 20).default(3),
  EIERBLIKK_EPOST_PER_MINUTT: heltall(1, 10_000).default(120),
  SMTP_URL: hemmelig(url(['smtp:', 'smtps:'], 'må være en SMTP-adresse: smtp://bruker:passord@vert:587')).optional(),
});
export type Miljoe = z.infer<typeof MiljoeSchema>;
