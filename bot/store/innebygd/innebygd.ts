import { chmod, mkdir, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import pg, { type ClientConfig } from 'pg';
import { feilet, type Utfall } from '../feil.ts';
import { feilkode } from '../feilkode.ts';
import { type Binaerer, finnBinaerer } from './binaerer.ts';
import { type Kjoerebruker, velgBruker } from './bruker.ts';
import type { Andel } from './deling.ts';
import { foersteStengte } from './framkommelig.ts';
import { type Kluster, klustermappe, sikreKluster } from './kluster.ts';
import { stoppTjener } from './stopp.ts';
import { sikreTjener } from './tjener.ts';

/** The embedded PostgreSQL, running. */
export interface Innebygd {
  /** How to reach our database in it. */
  readonly adresse: ClientConfig;
  /** Stops the server when no other process uses it. */
  stopp(): Promise<void>;
}

const BASE = 'eierblikk';

/** Makes the folder; whatever is wrong with it is one line that names it. */
async function klargjoerMappe(mappe: string, bruker: Kjoerebruker | null): Promise<Utfall<null>> {
  try {
    const fantes = await stat(mappe).then(
      (s) => s.isDirectory(),
      () => false,
    );
    await mkdir(mappe, { recursive: true, mode: bruker === null ? 0o700 : 0o755 });
    if (!fantes && bruker !== null) await chmod(mappe, 0o755);
  } catch (feil) {
    return feilet('mappe_ikke_skrivbar', { sti: mappe, grunn: feilkode(feil) });
  }
  if (bruker === null) return { ok: true, verdi: null };
  const stengt = await foersteStengte(mappe, bruker);
  return stengt === null ? { ok: true, verdi: null } : feilet('mappe_ikke_tilgjengelig', { sti: stengt });
}

/** duplicate_database, and the unique index that two creators at once meet. */
const FINNES_ALT = new Set(['42P04', '23505']);

async function sikreDatabase(adresse: ClientConfig): Promise<void> {
  const klient = new pg.Client({ ...adresse, database: 'postgres' });
  await klient.connect();
  try {
    const { rowCount } = await klient.query('select from pg_database where datname = $1', [BASE]);
    if (rowCount === 0) await klient.query(`create database ${BASE}`);
  } catch (feil) {
    if (!FINNES_ALT.has(feilkode(feil))) throw feil;
  } finally {
    await klient.end();
  }
}

function stopper(kluster: Kluster, binaerer: Binaerer, bruker: Kjoerebruker | null, andel: Andel) {
  return async (): Promise<void> => {
    if (await andel.slipp()) await stoppTjener(kluster.data, binaerer, bruker);
    await andel.avslutt();
  };
}

/** Starts the embedded PostgreSQL with its data in `mappe`, or joins the one that runs there. */
export async function startInnebygd(mappeOppgitt: string): Promise<Utfall<Innebygd>> {
  const mappe = resolve(mappeOppgitt);
  const valg = await velgBruker(klustermappe(mappe));
  if (valg.slag === 'ingen') return feilet('ingen_uprivilegert_bruker');
  const bruker = valg.slag === 'annen' ? valg.bruker : null;
  const klar = await klargjoerMappe(mappe, bruker);
  if (!klar.ok) return klar;
  const binaerer = await finnBinaerer(mappe, bruker);
  if (!binaerer.ok) return binaerer;
  const kluster = await sikreKluster(mappe, binaerer.verdi, bruker);
  if (!kluster.ok) return kluster;
  const andel = await sikreTjener(kluster.verdi, binaerer.verdi, bruker);
  if (!andel.ok) return andel;
  await sikreDatabase(andel.verdi.adresse);
  return {
    ok: true,
    verdi: {
      adresse: { ...andel.verdi.adresse, database: BASE },
      stopp: stopper(kluster.verdi, binaerer.verdi, bruker, andel.verdi),
    },
  };
}
