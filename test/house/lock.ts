import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

/**
 * npm writes platform packages into the lock file only where the registry it talks to has them, and `npm ci` then refuses
 * the file on the ground that they are missing. This completes the file with the optional packages of the other
 * platforms: exact versions, and the platform that each name says, so that they are skipped where they don't belong.
 */
const Entry = z.looseObject({
  version: z.string().optional(),
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const Lock = z.looseObject({ packages: z.record(z.string(), Entry) });
type Lock = z.infer<typeof Lock>;

export interface MissingPackage {
  readonly path: string;
  readonly version: string;
  readonly dev: boolean;
}

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

export function readLock(text: string): Lock {
  return Lock.parse(JSON.parse(text));
}

/** Optional packages that the lock file asks for but doesn't have. */
export function missingPackages({ packages }: Lock): MissingPackage[] {
  return Object.entries(packages).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => packages[`node_modules/${name}`] === undefined)
      .filter(([name]) => packages[`${parent}/node_modules/${name}`] === undefined)
      .map(([name, version]) => ({ path: `node_modules/${name}`, version, dev: entry.dev === true })),
  );
}

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

/** The system, processor and C library that a package's name says it is for. */
export function platform(path: string): { os: string[]; cpu: string[]; libc?: string[] } {
  const words = (path.split('/').at(-1) ?? '').split('-');
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  if (os.length !== 1 || cpu.length !== 1) throw new RangeError(`no platform in the name ${path}`);
  const libc = words.some((w) => w.startsWith('musl'))
    ? ['musl']
    : words.some((w) => w.startsWith('gnu'))
      ? ['glibc']
      : [];
  return { os, cpu, ...(libc.length > 0 && os[0] === 'linux' ? { libc } : {}) };
}

export function completeLock(lock: Lock): Lock {
  const added = missingPackages(lock).map(({ path, version, dev }) => {
    if (!EXACT.test(version)) throw new RangeError(`${path} has no exact version: ${version}`);
    return [path, { version, ...platform(path), ...(dev ? { dev } : {}), optional: true }] as const;
  });
  const all = [...Object.entries(lock.packages), ...added];
  all.sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(all) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL('../../package-lock.json', import.meta.url);
  const lock = readLock(readFileSync(file, 'utf8'));
  const missing = missingPackages(lock);
  writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
  console.log(`${missing.length} platform packages added`);
}
