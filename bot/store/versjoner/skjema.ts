import * as z from 'zod';

/** A workbook that a version was read from. */
export const ImportfilSchema = z.object({
  navn: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  byte: z.number().int().nonnegative(),
});
export type Importfil = z.infer<typeof ImportfilSchema>;

/** A problem of the reading, with its text as it was told. */
export const ProblemlinjeSchema = z.object({
  fil: z.string(),
  /** Null when it is about the whole file. */
  ark: z.string().nullable(),
  celle: z.string().nullable(),
  alvor: z.enum(['feil', 'advarsel']),
  kode: z.string(),
  melding: z.object({ nb: z.string(), nn: z.string() }),
});
export type Problemlinje = z.infer<typeof ProblemlinjeSchema>;

export const AntallSchema = z.record(z.string(), z.number());
export type Antall = z.infer<typeof AntallSchema>;
