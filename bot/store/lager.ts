import type { PoolConfig } from 'pg';
import type { Endringer } from './endringer.ts';
import type { Lagerfeil } from './feil.ts';
import type { Repositorier } from './repositorier.ts';

/** How to find the database. */
export type Lagervalg =
  | { readonly slag: 'server'; readonly url: string }
  /** The embedded PostgreSQL, with its data in `mappe`. */
  | { readonly slag: 'innebygd'; readonly mappe: string };

export interface Lagerkonfigurasjon {
  readonly lager: Lagervalg;
  /** AES-256 keys (32 bytes) for Slack's tokens at rest; the first encrypts. May be empty. */
  readonly krypteringsnoekler?: readonly Uint8Array[];
  /** Connections at most; 10 unless set. */
  readonly tilkoblinger?: number;
}

/**
 * The store. Its methods reject when the database can't be reached or refuses a statement: that is no answer to give a
 * user, and what was not committed can be done again. Everything a person can do wrong comes back as a value.
 */
export interface Lager extends Repositorier {
  /** Several changes as one: all are committed, or none when the work throws. */
  iTransaksjon<T>(arbeid: (repositorier: Repositorier) => Promise<T>): Promise<T>;
  /** Whether the database answers, within two seconds. */
  klar(): Promise<boolean>;
  readonly endringer: Pick<Endringer, 'nummer'>;
  /** The schema's version in this database. */
  readonly skjemaversjon: number;
  /** For those that bring their own client. Holds the password: never to be printed. */
  readonly tilkobling: Readonly<PoolConfig>;
  /** Ends the connections; the embedded server too, when nobody else uses it. Within seconds. */
  lukk(): Promise<void>;
}

export type Aapning = { readonly ok: true; readonly lager: Lager } | { readonly ok: false; readonly feil: Lagerfeil };
