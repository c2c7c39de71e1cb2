import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A Node process of its own, which can be killed. */
export interface Barn {
  readonly prosess: ChildProcess;
  /** What it has written, whole lines only. */
  linjer(): string[];
  /** Resolves when it has written a line that begins so. */
  venter(begynnelse: string): Promise<string>;
  /** kill -9, and gone. */
  drep(): Promise<void>;
  /** Its exit code, when it has ended by itself. */
  slutt(): Promise<number | null>;
}

const levende = new Set<ChildProcess>();

/** A test that fails halfway must not leave its processes behind. */
afterAll(() => {
  for (const prosess of levende) prosess.kill('SIGKILL');
});

/** Starts one of the scripts in this folder. */
export function startBarn(skript: string, argumenter: readonly string[], env: NodeJS.ProcessEnv = {}): Barn {
  const sti = fileURLToPath(new URL(`./${skript}`, import.meta.url));
  const prosess = spawn(process.execPath, [sti, ...argumenter], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  levende.add(prosess);
  const slutt = once(prosess, 'close').finally(() => levende.delete(prosess));
  let tekst = '';
  let feil = '';
  prosess.stdout.on('data', (bit: Buffer) => {
    tekst += bit.toString('utf8');
    prosess.emit('linje');
  });
  prosess.stderr.on('data', (bit: Buffer) => {
    feil += bit.toString('utf8');
  });
  const linjer = () =>
    tekst
      .slice(0, tekst.lastIndexOf('\n') + 1)
      .split('\n')
      .slice(0, -1);
  return {
    prosess,
    linjer,
    async venter(begynnelse) {
      for (;;) {
        const linje = linjer().find((l) => l.startsWith(begynnelse));
        if (linje !== undefined) return linje;
        if (prosess.exitCode !== null || prosess.signalCode !== null) throw new Error(`${skript} endte: ${feil}`);
        await Promise.race([once(prosess, 'linje'), slutt]);
      }
    },
    async drep() {
      prosess.kill('SIGKILL');
      await slutt;
    },
    async slutt() {
      await slutt;
      return prosess.exitCode;
    },
  };
}
