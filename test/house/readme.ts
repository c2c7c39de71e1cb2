import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const README = join(ROOT, 'README.md');
const PROGRAM = join(ROOT, 'bot', 'cli', 'eierblikk.mjs');

/** A console block of README: `$ npx eierblikk …`, perhaps cut with `| head -N`, and what it prints. */
export interface Example {
  readonly command: string;
  readonly output: string;
}

const BLOCK = /```console\n\$ (npx eierblikk [^\n]*)\n([\s\S]*?)```/g;

export function examples(text: string): Example[] {
  return [...text.matchAll(BLOCK)].map(([, command = '', output = '']) => ({ command, output }));
}

/** The words of a command line: quotes keep a question together. */
function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

/** Runs the command as the README's reader would, in the project's root and a terminal of 80 columns. */
export function run(command: string): string {
  const [line = '', head] = command.split(/ \| head -/);
  const result = spawnSync(process.execPath, [PROGRAM, ...words(line).slice(2)], { cwd: ROOT, encoding: 'utf8' });
  if (result.status === 2) throw new Error(`${command}: ${result.stderr}`);
  if (head === undefined) return result.stdout;
  return `${result.stdout.split('\n').slice(0, Number(head)).join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = readFileSync(README, 'utf8');
  writeFileSync(
    README,
    text.replace(BLOCK, (_block, command: string) => `\`\`\`console\n$ ${command}\n${run(command)}\`\`\``),
  );
}
