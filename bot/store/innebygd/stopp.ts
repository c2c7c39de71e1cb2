import { setTimeout as vent } from 'node:timers/promises';
import { feilkode } from '../feilkode.ts';
import type { Binaerer } from './binaerer.ts';
import type { Kjoerebruker } from './bruker.ts';
import { lesPostmaster, lever, type Postmaster } from './postmaster.ts';
import { kjoerProgram } from './program.ts';

const RASKT_MS = 6000;
const STRAKS_MS = 2000;
const PAUSE_MS = 10;

/** Whether this very server is gone. Its file may have been taken over by the next one already. */
async function erBorte(postmaster: Postmaster, data: string): Promise<boolean> {
  const naa = await lesPostmaster(data);
  return naa?.pid !== postmaster.pid || !(await lever(postmaster, data));
}

async function ventTilBorte(postmaster: Postmaster, data: string, lengstMs: number): Promise<boolean> {
  const frist = Date.now() + lengstMs;
  while (Date.now() < frist) {
    if (await erBorte(postmaster, data)) return true;
    await vent(PAUSE_MS);
  }
  return false;
}

function signaliser(pid: number, signal: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, signal);
  } catch (feil) {
    if (feilkode(feil) !== 'ESRCH') throw feil;
  }
}

/**
 * Stops the server that runs in the folder, and only that one: somebody may start the next at once. Fast (open
 * transactions are rolled back) and, if that takes too long, immediate (the next start recovers).
 */
export async function stoppTjener(data: string, binaerer: Binaerer, bruker: Kjoerebruker | null): Promise<void> {
  const postmaster = await lesPostmaster(data);
  if (postmaster === null) return;
  if (process.platform === 'win32') {
    await kjoerProgram(binaerer.pgCtl, ['stop', '-D', data, '-m', 'fast', '-s'], bruker);
    return;
  }
  signaliser(postmaster.pid, 'SIGINT');
  if (await ventTilBorte(postmaster, data, RASKT_MS)) return;
  signaliser(postmaster.pid, 'SIGQUIT');
  await ventTilBorte(postmaster, data, STRAKS_MS);
}
