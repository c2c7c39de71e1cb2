import { datoI } from '#core';
import type { Repositorier, Sammendragsabonnement } from '../store/index.ts';
import { lagKjoering } from './oppdrag.ts';
import { osloTid } from './oslotid.ts';
import { visKjoering, visKoestand } from './vis-abonnement.ts';

const DOEGN_MS = 86_400_000;
const PROBLEMER_DAGER = 30;
const FLEST_PROBLEMER = 10;

/** Puts a summary in the outbox now, to the subscription's own recipient, and in its history as a test. Call in a transaction. */
export async function sendProeve(
  r: Pick<Repositorier, 'sammendrag' | 'masseutboks'>,
  a: Sammendragsabonnement,
  { versjon, team, naa }: { readonly versjon: number; readonly team: string; readonly naa: Date },
): Promise<boolean> {
  const { kjoering, meldinger } = lagKjoering(a, {
    slag: 'test',
    anledning: null,
    tidspunkt: naa,
    frist: new Date(naa.getTime() + DOEGN_MS),
    versjon,
    dato: datoI(osloTid(naa)),
    forrige: null,
    team,
  });
  if ((await r.sammendrag.leggKjoeringer([kjoering])).size === 0) return false;
  await r.masseutboks.leggTil(meldinger);
  return true;
}

/** What an administrator should know: bounces, withdrawn tokens, what nobody knows the fate of. Empty when all is well. */
export async function driftsproblemer(
  r: Pick<Repositorier, 'sammendrag' | 'masseutboks'>,
  naa: Date,
  navn: (a: Sammendragsabonnement) => string,
): Promise<string[]> {
  const siden = new Date(naa.getTime() - PROBLEMER_DAGER * DOEGN_MS);
  const [slack, epost, problemer] = await Promise.all([
    r.masseutboks.stand('sammendrag'),
    r.masseutboks.stand('epost'),
    r.sammendrag.problemer(siden, FLEST_PROBLEMER),
  ]);
  const linjer: string[] = [];
  for (const kjoering of problemer) {
    const a = await r.sammendrag.hent(kjoering.abonnement);
    if (a !== null) linjer.push(`Abonnement ${a.id} til ${navn(a)}, ${visKjoering(kjoering)}`);
  }
  return [...visKoestand('Slack', slack), ...visKoestand('E-post', epost), ...linjer];
}
