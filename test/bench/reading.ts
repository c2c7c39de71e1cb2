import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import type { WayName } from './ways.ts';
import { companyYears, writeBenchWorkbook } from './workbook.ts';

/**
 * What reading a workbook costs, against exceljs on the same file. Every reading is a process of its own, the ways take
 * turns (A B A B), and the ratio is the median of the rounds' ratios, so that a busy machine slows both sides of it.
 * Ends with status 1 when a requirement is not met.
 */
const HIGHEST_RATIO = 1.3;
const HIGHEST_MB = 300;
const MEASURED = z.object({ ms: z.number(), peakMb: z.number(), count: z.number() });
type Measured = z.infer<typeof MEASURED>;

interface Case {
  readonly figures: number;
  readonly rounds: number;
  readonly against: WayName;
  readonly text: string;
}

const CASES: readonly Case[] = [
  { figures: 5_000, rounds: 9, against: 'exceljsMemory', text: "exceljs's in-memory read" },
  { figures: 100_000, rounds: 7, against: 'exceljsStreaming', text: "exceljs's streaming read + extra pass" },
];

function measure(way: WayName, path: string): Measured {
  const script = join(import.meta.dirname, 'run-one.ts');
  return MEASURED.parse(JSON.parse(execFileSync(process.execPath, [script, way, path], { encoding: 'utf8' })));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function line(name: string, runs: readonly Measured[]): string {
  const times = runs.map((run) => run.ms);
  const spread = `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}`;
  const peak = Math.max(...runs.map((run) => run.peakMb)).toFixed(0);
  return `  ${name.padEnd(40)} ${median(times).toFixed(0).padStart(6)} ms (${spread})  peak ${peak} MB`;
}

function check(requirement: string, holds: boolean): boolean {
  console.log(`  ${holds ? 'ok  ' : 'FAIL'} ${requirement}`);
  return holds;
}

async function runCase(folder: string, { figures, rounds, against, text }: Case): Promise<boolean> {
  const path = join(folder, `${figures}.xlsx`);
  await writeBenchWorkbook(path, figures);
  const ways = [against, 'eierblikk', 'eierblikkFile'] as const;
  const runs = new Map<WayName, Measured[]>(ways.map((way) => [way, []]));
  for (let round = 0; round < rounds; round++) for (const way of ways) runs.get(way)?.push(measure(way, path));
  const [theirs = [], ours = [], file = []] = ways.map((way) => runs.get(way));
  console.log(`\n${figures} figures, ${rounds} rounds`);
  console.log(line(text, theirs));
  console.log(line('eierblikk, file to portfolio', ours));
  console.log(line('  of which file to grid', file));
  const ratio = median(ours.map((run, round) => run.ms / (theirs[round]?.ms ?? Number.NaN)));
  const peak = Math.max(...ours.map((run) => run.peakMb));
  return [
    check(`ratio ${ratio.toFixed(2)}, at most ${HIGHEST_RATIO}`, ratio <= HIGHEST_RATIO),
    check(`peak ${peak.toFixed(0)} MB, below ${HIGHEST_MB}`, peak < HIGHEST_MB),
    check(
      `all ${companyYears(figures)} company-years understood`,
      ours.every((run) => run.count === companyYears(figures)),
    ),
  ].every(Boolean);
}

const folder = mkdtempSync(join(tmpdir(), 'eierblikk-bench-'));
try {
  const held: boolean[] = [];
  for (const one of CASES) held.push(await runCase(folder, one));
  if (!held.every(Boolean)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
