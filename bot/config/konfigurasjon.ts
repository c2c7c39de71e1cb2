import type { Hemmelig } from './hemmelig.ts';
import type { Variabel } from './variabler.ts';

/** How the bot reaches Slack. `socket`: the bot calls out; `http`: Slack calls in at `/slack/events`. */
export type Slackvalg =
  | {
      readonly modus: 'socket';
      readonly botToken: Hemmelig;
      readonly appToken: Hemmelig;
      readonly apiUrl: string | null;
    }
  | {
      readonly modus: 'http';
      readonly botToken: Hemmelig;
      readonly signeringsnoekkel: Hemmelig;
      readonly apiUrl: string | null;
    };

export type Databasevalg =
  | { readonly slag: 'server'; readonly url: Hemmelig }
  | { readonly slag: 'innebygd'; readonly mappe: string };

/** How e-mail leaves, and what the mail server takes. */
export interface Epostvalg {
  readonly smtpUrl: Hemmelig;
  /** The sender's address. */
  readonly fra: string;
  /** Connections at once. */
  readonly tilkoblinger: number;
  readonly perMinutt: number;
}

/** The server's configuration, checked. */
export interface Konfigurasjon {
  readonly port: number;
  readonly vert: string;
  /** The public address without a slash at the end; `null` when only this machine uses it. */
  readonly adresse: string | null;
  readonly tls: { readonly sertifikatfil: string; readonly noekkelfil: string } | null;
  readonly database: Databasevalg;
  /** Slack user ids that are administrators from the start. */
  readonly administratorer: readonly string[];
  /** The kommune's own privacy limit, in persons; `null`: the common one. */
  readonly personverngrense: number | null;
  /** AES-256 keys, the first encrypts. May be empty. */
  readonly krypteringsnoekler: readonly Hemmelig[];
  /** `null`: no workspace, the console page instead. */
  readonly slack: Slackvalg | null;
  /** `null`: no mail server, and no e-mail. */
  readonly epost: Epostvalg | null;
}

/** What is wrong with one variable, in one line. Never shows a value that may be secret. */
export interface Konfigurasjonsfeil {
  readonly variabel: Variabel;
  readonly melding: string;
}

export type Konfigurasjonslesing =
  | { readonly ok: true; readonly konfigurasjon: Konfigurasjon; readonly advarsler: readonly string[] }
  | { readonly ok: false; readonly feil: readonly Konfigurasjonsfeil[] };
