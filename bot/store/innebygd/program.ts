import { spawn } from 'node:child_process';
import { type Kjoerebruker, somBruker } from './bruker.ts';

export type Programsvar = { readonly ok: true } | { readonly ok: false; readonly grunn: string };

/** PostgreSQL gets a bare environment: neither our tokens nor someone's PGDATA are its business. */
export function programmiljoe(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, TMP } = process.env;
  const arvet = Object.entries({ PATH, SystemRoot, TEMP, TMP }).filter(([, verdi]) => verdi !== undefined);
  return { ...Object.fromEntries(arvet), LC_ALL: 'C', TZ: 'UTC' };
}

/** The last line that says something, without the program's own name. */
export function sisteLinje(tekst: string): string {
  const linjer = tekst.split('\n').map((l) => l.trim());
  const feil = linjer.findLast((l) => /\b(FATAL|PANIC|error):/i.test(l));
  return (feil ?? linjer.findLast((l) => l !== '') ?? '').replace(/^.*?\b(FATAL|PANIC|error):\s*/i, '').slice(0, 300);
}

/** Runs a program to its end, as the given user. */
export function kjoerProgram(
  program: string,
  argumenter: readonly string[],
  bruker: Kjoerebruker | null,
): Promise<Programsvar> {
  return new Promise((ferdig) => {
    const barn = spawn(program, argumenter, {
      ...somBruker(bruker),
      cwd: '/',
      env: programmiljoe(),
      stdio: ['ignore', 'ignore', 'pipe'],
      windowsHide: true,
    });
    let sagt = '';
    barn.stderr.on('data', (bit: Buffer) => {
      sagt += bit.toString('utf8');
    });
    barn.on('error', (feil) => ferdig({ ok: false, grunn: feil.message }));
    barn.on('close', (kode) => ferdig(kode === 0 ? { ok: true } : { ok: false, grunn: sisteLinje(sagt) }));
  });
}
