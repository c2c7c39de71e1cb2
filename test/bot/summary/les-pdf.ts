import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const NodeSkjema = z.looseObject({ role: z.string().optional(), alt: z.string().optional() });
export interface Tre {
  readonly role?: string | undefined;
  readonly alt?: string | undefined;
  readonly children?: readonly Tre[] | undefined;
}
const TreSkjema: z.ZodType<Tre> = NodeSkjema.extend({
  get children() {
    return z.array(TreSkjema).optional();
  },
});
const PdfSkjema = z.object({
  sider: z.array(z.object({ tekst: z.string(), tre: TreSkjema.nullable() })),
  info: z.looseObject({ Title: z.string(), Language: z.string().nullable() }),
  merket: z.looseObject({ Marked: z.boolean() }),
  xmp: z.string(),
});

/** What Mozilla's reader finds in a PDF: texts and the tags that a screen reader walks. */
export function lesPdf(innhold: Buffer): z.infer<typeof PdfSkjema> {
  const mappe = mkdtempSync(join(tmpdir(), 'eierblikk-pdf-'));
  try {
    const fil = join(mappe, 'a.pdf');
    writeFileSync(fil, innhold);
    const skript = fileURLToPath(new URL('./pdf-innhold.mjs', import.meta.url));
    return PdfSkjema.parse(
      JSON.parse(execFileSync(process.execPath, [skript, fil], { encoding: 'utf8', maxBuffer: 64e6 })),
    );
  } finally {
    rmSync(mappe, { recursive: true });
  }
}
