import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { feilkode } from '../feilkode.ts';

/** Where a running server listens, as it has written itself. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** The socket's folder; empty when it has none. */
  readonly socketmappe: string;
  /** The text of the file, to know it again by. */
  readonly tekst: string;
}

function fil(data: string): string {
  return join(data, 'postmaster.pid');
}

/** Reads postmaster.pid: pid, data folder, start, port, socket folder, address. `null` when there is none, or it isn't complete yet. */
export async function lesPostmaster(data: string): Promise<Postmaster | null> {
  const tekst = await readFile(fil(data), 'utf8').catch(() => '');
  const [pid, , , port, socketmappe] = tekst.split('\n');
  const lest = { pid: Number(pid), port: Number(port), socketmappe: socketmappe?.trim() ?? '', tekst };
  return Number.isInteger(lest.pid) && lest.pid > 0 && Number.isInteger(lest.port) && lest.port > 0 ? lest : null;
}

export async function finnesPostmasterfil(data: string): Promise<boolean> {
  return readFile(fil(data)).then(
    () => true,
    () => false,
  );
}

async function erDennePostmasteren(pid: number, data: string): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  // A pid is used again after a restart of the machine; a zombie has no command line.
  const kommando = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null);
  return kommando?.split('\0').includes(data) ?? false;
}

/** Whether the process is alive and is this folder's server. */
export async function lever({ pid }: Postmaster, data: string): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (feil) {
    if (feilkode(feil) !== 'EPERM') return false;
  }
  return erDennePostmasteren(pid, data);
}

/** Removes what a server that died left behind, unless a new server has come meanwhile. */
export async function fjernEtterlatt(etterlatt: Postmaster, data: string): Promise<void> {
  if ((await lesPostmaster(data))?.tekst === etterlatt.tekst) await rm(fil(data), { force: true });
}
