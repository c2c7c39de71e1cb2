import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import * as z from 'zod';

const RESULT = z.object({
  results: z.array(
    z.object({
      ok: z.boolean(),
      kode: z.string().nullable(),
      nb: z.string().nullable(),
      problemer: z.array(z.string()),
    }),
  ),
  peakMb: z.number(),
});

/** Reads files in a process of their own, one after the other: what came out, and the most memory it ever used. */
export function readInChild(paths: readonly string[]): z.infer<typeof RESULT> {
  const script = join(process.cwd(), 'test/bot/files/made/read-and-report.ts');
  const out = execFileSync(process.execPath, [script, ...paths], { encoding: 'utf8', maxBuffer: 1e8 });
  return RESULT.parse(JSON.parse(out));
}
