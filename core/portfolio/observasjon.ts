import * as z from 'zod/mini';
import { FELT_IDER } from './felt/index.ts';
import { FigurSchema, NIVAAER, PeriodeSchema, SelskapIdSchema } from './primitives.ts';

/**
 * One figure for one company and period: a line of the accounts, a number of places, or a measure that a source
 * states ready-made (a published driftsmargin). Several sources may state the same: all are kept, in reading order.
 */
export const ObservasjonSchema = z.object({
  selskap: SelskapIdSchema,
  felt: z.enum(FELT_IDER),
  periode: PeriodeSchema,
  /** Konsern and selskap figures are never mixed silently; `null` where the level makes no difference or is not stated. */
  nivaa: z.nullable(z.enum(NIVAAER)),
  figur: FigurSchema,
  /** Another source's statement beside the tables (the sheet «Motstrid»): never the hovedkilde when another has the figure. */
  paastand: z.boolean(),
});
export type Observasjon = z.infer<typeof ObservasjonSchema>;
