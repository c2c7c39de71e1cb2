import * as z from 'zod/mini';
import { FigurSchema, KildeSchema, PeriodeSchema, SelskapIdSchema } from './primitives.ts';

/**
 * VTA per bostedskommune: what the state granted and what the kommune paid. `bostedskommune` null is the
 * company's total, when only that is known. Kommunalt finansierte tilleggsplasser do not belong here.
 */
export const VtaTilskuddSchema = z.object({
  selskap: SelskapIdSchema,
  bostedskommune: z.nullable(z.string()),
  periode: PeriodeSchema,
  deltakere: z.nullable(FigurSchema),
  /** Agreed places. */
  plasser: z.nullable(FigurSchema),
  /** Used places × months, as Nav counts them. */
  maanedsverk: z.nullable(FigurSchema),
  statligTilskudd: z.nullable(FigurSchema),
  kommunaltTilskudd: z.nullable(FigurSchema),
  /** A share that the source states without amounts, as a fraction of the state grant. */
  oppgittAndel: z.nullable(FigurSchema),
  kilde: KildeSchema,
});
export type VtaTilskudd = z.infer<typeof VtaTilskuddSchema>;
