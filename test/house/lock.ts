import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

/**
 * npm writes platform packages into the lock file only where the registry it talks to has them, and `npm ci` then refuses
 * the file on the ground that they are missing. This completes the file with the optional packages of the other
 * platforms: exact versions, and the platform that each name says, so that they are skipped where they don't belong.
 */
const Entries = z.record(z.string(), z.record(z.string(), z.unknown()));
type Entries = z.infer<typeof Entries>;
const Asks = z.object({
  dev: z.boolean().default(false),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});

/** The lock file as it stands, its keys in npm's own order. */
export type Lock = Readonly<Record<string, unknown>>;

export interface MissingPackage {
  readonly path: string;
  readonly version: string;
  readonly dev: boolean;
}

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

export function readLock(text: string): Lock {
  return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
}

export function entries(lock: Lock): Entries {
  return Entries.parse(lock.packages);
}

/** Optional packages that the lock file asks for but doesn't have. */
export function missingPackages(lock: Lock): MissingPackage[] {
  const packages = entries(lock);
  return Object.entries(packages).flatMap(([parent, entry]) => {
    const { dev, optionalDependencies } = Asks.parse(entry);
    return Object.entries(optionalDependencies)
      .filter(([name]) => packages[`node_modules/${name}`] === undefined)
      .filter(([name]) => packages[`${parent}/node_modules/${name}`] === undefined)
      .map(([name, version]) => ({ path: `node_modules/${name}`, version, dev }));
  });
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
    const { os, cpu, libc } = platform(path);
    // In the order npm itself writes, so that its next run changes nothing.
    return [
      path,
      { version, cpu, ...(dev ? { dev } : {}), ...(libc === undefined ? {} : { libc }), optional: true, os },
    ] as const;
  });
  const all = [...Object.entries(entries(lock)), ...added];
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
