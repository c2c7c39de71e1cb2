import * as z from 'zod/mini';
import {
  type Broek,
  type Dato,
  erDato,
  type Figur,
  type Kilde,
  type Periode,
  type Presisjon,
} from '../values/index.ts';

/** zod schemas of the values that every fact is made of. */
export const BroekSchema: z.ZodMiniType<Broek> = z
  .object({ t: z.bigint(), n: z.bigint() })
  .check(z.refine((b) => b.n > 0n, 'nevneren må være positiv'));

export const DatoSchema = z.custom<Dato>((v) => typeof v === 'string' && erDato(v), 'ikke en dato (ÅÅÅÅ-MM-DD)');

export const PeriodeSchema: z.ZodMiniType<Periode> = z
  .object({ fra: DatoSchema, til: DatoSchema })
  .check(z.refine((p) => p.fra <= p.til, 'perioden slutter før den begynner'));

export const KildeSchema: z.ZodMiniType<Kilde> = z.object({
  dokument: z.string(),
  fil: z.optional(z.string()),
  ark: z.optional(z.string()),
  celle: z.optional(z.string()),
});

export const PresisjonSchema: z.ZodMiniType<Presisjon> = z.object({
  steg: z.nullable(BroekSchema),
  grunnlag: z.enum(['eksakt', 'vist', 'oppgitt', 'antatt']),
});

export const FigurSchema: z.ZodMiniType<Figur> = z.discriminatedUnion('status', [
  z.object({ status: z.literal('kjent'), verdi: BroekSchema, presisjon: PresisjonSchema, kilde: KildeSchema }),
  z.object({ status: z.literal('mangler'), kilde: KildeSchema }),
]);

/** A company's key in one portfolio: lower-case ASCII, made from name (and kommune when two share a name). */
export const SelskapIdSchema = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
export type SelskapId = string;

export const NIVAAER = ['konsern', 'selskap'] as const;
export type Nivaa = (typeof NIVAAER)[number];
