import * as z from 'zod';

/** What the reading thread is asked for: a file's bytes, or Excel's cells as JSON. `navn` is what messages call it. */
export interface Oppdrag {
  readonly slag: 'fil' | 'celler';
  readonly innhold: Uint8Array;
  readonly navn: string;
}

export const OppdragSchema: z.ZodType<Oppdrag> = z.object({
  slag: z.enum(['fil', 'celler']),
  innhold: z.instanceof(Uint8Array),
  navn: z.string(),
});
