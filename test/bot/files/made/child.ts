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
      figures: z.number(),
      misunderstood: z.number(),
    }),
  ),
  peakMb: z.number(),
});

/** Reads files into portfolios in a process of its own, one by one: what came out, and the most memory it ever used. */
export function readInChild(paths: readonly string[]): z.infer<typeof RESULT> {
  const script = join(process.cwd(), 'test/bot/files/made/read-and-report.ts');
  const out = execFileSync(process.execPath, [script, ...paths], { encoding: 'utf8', maxBuffer: 1e8 });
  return RESULT.parse(JSON.parse(out));
}
