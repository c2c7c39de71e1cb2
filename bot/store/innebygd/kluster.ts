import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { feilet, type Utfall } from '../feil.ts';
import { feilkode } from '../feilkode.ts';
import type { Binaerer } from './binaerer.ts';
import type { Kjoerebruker } from './bruker.ts';
import { kjoerProgram } from './program.ts';

/** A database cluster on disk. */
export interface Kluster {
  /** Holds everything below. */
  readonly mappe: string;
  readonly data: string;
  /** The server's log, a file. */
  readonly logg: string;
  readonly passord: string;
}

/** The superuser inside the cluster. */
export const KLUSTERBRUKER = 'eierblikk';

export function klustermappe(mappe: string): string {
  return join(mappe, 'postgres');
}

async function les(mappe: string): Promise<Kluster | null> {
  const passord = await readFile(join(mappe, 'passord'), 'utf8').catch(() => null);
  if (passord === null) return null;
  return { mappe, data: join(mappe, 'data'), logg: join(mappe, 'postgres.logg'), passord: passord.trim() };
}

async function gi(sti: string, bruker: Kjoerebruker | null): Promise<void> {
  if (bruker !== null) await chown(sti, bruker.uid, bruker.gid);
}

/** Makes the cluster aside and moves it into place whole: a process that dies on the way leaves nothing half made. */
async function lag(mappe: string, binaerer: Binaerer, bruker: Kjoerebruker | null): Promise<Utfall<null>> {
  const ny = `${mappe}.ny-${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    await mkdir(ny, { mode: 0o700 });
    await gi(ny, bruker);
    const passordfil = join(ny, 'passord');
    await writeFile(passordfil, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
    await chmod(passordfil, 0o600);
    await gi(passordfil, bruker);
    const laget = await kjoerProgram(
      binaerer.initdb,
      [
        `--pgdata=${join(ny, 'data')}`,
        `--pwfile=${passordfil}`,
        `--username=${KLUSTERBRUKER}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        // The order of text is core's business; this one is the same on every machine.
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-instructions',
      ],
      bruker,
    );
    if (!laget.ok) return feilet('postgres_startet_ikke', { sti: mappe, grunn: laget.grunn });
    await rename(ny, mappe);
    return { ok: true, verdi: null };
  } catch (feil) {
    // Another process was first, and its cluster is the one.
    if ((await les(mappe)) !== null) return { ok: true, verdi: null };
    return feilet('mappe_ikke_skrivbar', { sti: mappe, grunn: feilkode(feil) });
  } finally {
    await rm(ny, { recursive: true, force: true });
  }
}

/** The cluster in the data folder, made when there is none. */
export async function sikreKluster(
  datamappe: string,
  binaerer: Binaerer,
  bruker: Kjoerebruker | null,
): Promise<Utfall<Kluster>> {
  const mappe = klustermappe(datamappe);
  if ((await les(mappe)) === null) {
    const laget = await lag(mappe, binaerer, bruker);
    if (!laget.ok) return laget;
  }
  const kluster = await les(mappe);
  if (kluster === null) return feilet('mappe_ikke_skrivbar', { sti: mappe });
  const fant = (await readFile(join(kluster.data, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
  if (fant !== binaerer.hovedversjon) {
    return feilet('annen_postgres_versjon', { sti: mappe, fant: fant || '?', ventet: binaerer.hovedversjon });
  }
  return { ok: true, verdi: kluster };
}
