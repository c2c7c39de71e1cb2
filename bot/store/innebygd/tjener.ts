import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, rename, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as vent } from 'node:timers/promises';
import type { ClientConfig } from 'pg';
import { feilet, type Utfall } from '../feil.ts';
import type { Binaerer } from './binaerer.ts';
import { type Kjoerebruker, somBruker } from './bruker.ts';
import { type Andel, koble, type Tilkoblet } from './deling.ts';
import { KLUSTERBRUKER, type Kluster } from './kluster.ts';
import { finnesPostmasterfil, fjernEtterlatt, lesPostmaster, lever, type Postmaster } from './postmaster.ts';
import { programmiljoe, sisteLinje } from './program.ts';

/** The kernel's limit for a socket's path is 107 bytes (103 on macOS), and PostgreSQL adds a name and a lock to ours. */
const LENGSTE_SOCKETMAPPE = 80;
const SOCKETPORT = 5432;
const LENGSTE_LOGG = 5_000_000;
const FRIST_MS = 30_000;
const PAUSE_MS = 20;

function brukerSocket(kluster: Kluster): boolean {
  return process.platform !== 'win32' && Buffer.byteLength(kluster.mappe) <= LENGSTE_SOCKETMAPPE;
}

function ledigPort(): Promise<number> {
  return new Promise((ferdig, feil) => {
    const tjener = createServer();
    tjener.once('error', feil);
    tjener.listen(0, '127.0.0.1', () => {
      const adresse = tjener.address();
      tjener.close(() => ferdig(typeof adresse === 'object' && adresse !== null ? adresse.port : 0));
    });
  });
}

/** `port`: where it was, when it was somewhere; those who use it know no other. */
async function innstillinger(kluster: Kluster, port?: number): Promise<string[]> {
  const socket = brukerSocket(kluster);
  const mappeISitat = `"${kluster.mappe.replaceAll('"', '""')}"`;
  return [
    `port=${socket ? SOCKETPORT : (port ?? (await ledigPort()))}`,
    `listen_addresses=${socket ? '' : '127.0.0.1'}`,
    `unix_socket_directories=${socket ? mappeISitat : ''}`,
    'unix_socket_permissions=0700',
    // Faults only: the log is one file, and nobody looks after its size between starts.
    'log_min_messages=warning',
    'log_checkpoints=off',
    // Statements may hold what people asked about.
    'log_min_error_statement=panic',
    'timezone=UTC',
    'log_timezone=UTC',
    'cluster_name=eierblikk',
  ].flatMap((innstilling) => ['-c', innstilling]);
}

interface Startet {
  /** `null` while it runs. */
  slutt: { readonly grunn: string } | null;
}

/** A long log makes room for a new one, and is kept until the next time. */
async function roterLogg(fil: string): Promise<void> {
  const stoerrelse = await stat(fil).then(
    (s) => s.size,
    () => 0,
  );
  if (stoerrelse > LENGSTE_LOGG) await rename(fil, `${fil}.1`);
}

/** Starts the server on its own: it outlives us if we are killed, and a Ctrl-C in our terminal doesn't reach it. */
async function start(
  kluster: Kluster,
  binaerer: Binaerer,
  bruker: Kjoerebruker | null,
  port?: number,
): Promise<Startet> {
  await roterLogg(kluster.logg);
  const logg = openSync(kluster.logg, 'a', 0o600);
  const foer = (await stat(kluster.logg)).size;
  const startet: Startet = { slutt: null };
  const barn = spawn(binaerer.postgres, ['-D', kluster.data, ...(await innstillinger(kluster, port))], {
    ...somBruker(bruker),
    cwd: kluster.mappe,
    env: programmiljoe(),
    stdio: ['ignore', logg, logg],
    detached: true,
    windowsHide: true,
  });
  closeSync(logg);
  barn.unref();
  barn.once('error', (feil) => {
    startet.slutt = { grunn: feil.message };
  });
  barn.once('exit', () => {
    void readFile(kluster.logg)
      .catch(() => Buffer.alloc(0))
      .then((tekst) => {
        startet.slutt = { grunn: sisteLinje(tekst.subarray(foer).toString('utf8')) };
      });
  });
  return startet;
}

/** How to reach the server that says it is here. */
export function adressen(kluster: Kluster, { port, socketmappe }: Postmaster): ClientConfig {
  const host = socketmappe === '' ? '127.0.0.1' : socketmappe;
  return { host, port, user: KLUSTERBRUKER, password: kluster.passord };
}

async function proev(
  kluster: Kluster,
  binaerer: Binaerer,
  bruker: Kjoerebruker | null,
): Promise<Tilkoblet | { readonly slag: 'ingen' }> {
  const postmaster = await lesPostmaster(kluster.data);
  if (postmaster === null) return { slag: 'ingen' };
  const gjenreis = async (): Promise<void> => {
    if (await erLedig(kluster)) await start(kluster, binaerer, bruker, postmaster.port);
  };
  return koble(adressen(kluster, postmaster), gjenreis);
}

/** Gives way for a new server: `true` when nothing lives in the data folder. */
async function erLedig(kluster: Kluster): Promise<boolean> {
  const postmaster = await lesPostmaster(kluster.data);
  if (postmaster === null) return !(await finnesPostmasterfil(kluster.data));
  if (await lever(postmaster, kluster.data)) return false;
  await fjernEtterlatt(postmaster, kluster.data);
  return true;
}

/**
 * Joins the server of the cluster: one that runs (another process's, or an orphan after a kill), else one that is
 * started now. Several processes may try at once: PostgreSQL lets one server into a folder, and all join that one.
 */
export async function sikreTjener(
  kluster: Kluster,
  binaerer: Binaerer,
  bruker: Kjoerebruker | null,
): Promise<Utfall<Andel>> {
  const frist = Date.now() + FRIST_MS;
  let startet: Startet | null = null;
  while (Date.now() < frist) {
    const svar = await proev(kluster, binaerer, bruker);
    if (svar.slag === 'inne') return { ok: true, verdi: svar.andel };
    if (svar.slag === 'avvist') return feilet('mappe_i_bruk', { sti: kluster.mappe });
    if (startet !== null && startet.slutt !== null && (await erLedig(kluster))) {
      return feilet('postgres_startet_ikke', { sti: kluster.logg, grunn: startet.slutt.grunn });
    }
    if (startet === null && (await erLedig(kluster))) startet = await start(kluster, binaerer, bruker);
    await vent(PAUSE_MS);
  }
  return startet === null
    ? feilet('mappe_i_bruk', { sti: kluster.mappe })
    : feilet('postgres_startet_ikke', { sti: kluster.logg, grunn: startet.slutt?.grunn ?? 'svarer ikke' });
}
