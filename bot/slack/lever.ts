import { type Innhold, somPost } from '../delivery/index.ts';
import type { Revisjonslinje, Svarpakke, Utgaaende } from '../store/index.ts';
import type { Melding } from './melding.ts';
import type { Tjenester } from './tjenester.ts';

/** Where something is said. */
export interface Mottaker {
  readonly team: string;
  readonly kanal: string;
  readonly traad: string | null;
}

/** A message to the outbox, by all its ways. `noekkel` says what it is about: the same twice is one message. */
export function utgaaende(noekkel: string, til: Mottaker, innhold: Innhold): Utgaaende {
  return { noekkel, ...til, metode: innhold.varianter[0]?.vei ?? 'metode', innhold };
}

export function post(noekkel: string, til: Mottaker, melding: Melding): Utgaaende {
  return utgaaende(noekkel, til, somPost(til.kanal, til.traad, { ...melding }));
}

/** Gives an answer: the log line, the message and the event's end in one committed write, then Slack. */
export async function leverSvar(
  t: Tjenester,
  hendelse: string,
  revisjon: Revisjonslinje,
  melding: Utgaaende,
  samtale: Svarpakke['samtale'] = null,
): Promise<void> {
  const tatt = await t.lager.svarskriving.skriv({ hendelse, revisjon, melding, samtale }, t.sendefristMs);
  t.app.avslutt(hendelse);
  if (tatt !== null) await t.sender.send(tatt);
}

/** Says something that needs no log line: help, a receipt. */
export async function si(t: Tjenester, melding: Utgaaende): Promise<void> {
  const tatt = await t.lager.utboks.leggTilOgTa(melding, t.sendefristMs);
  if (tatt !== null) await t.sender.send(tatt);
}
