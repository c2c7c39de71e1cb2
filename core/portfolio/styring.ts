import * as z from 'zod/mini';
import { DatoSchema, FigurSchema, KildeSchema, PeriodeSchema, SelskapIdSchema } from './primitives.ts';

export const AVTALESLAG = ['godkjenning', 'avtale_aft', 'avtale_vta', 'equass'] as const;

/** Nav's godkjenning (four years), Nav's avtale (one year), EQUASS certificate: from when, until when. */
export const AvtaleSchema = z.object({
  selskap: SelskapIdSchema,
  slag: z.enum(AVTALESLAG),
  fra: z.nullable(DatoSchema),
  til: z.nullable(DatoSchema),
  kilde: KildeSchema,
});
export type Avtale = z.infer<typeof AvtaleSchema>;

export const DOKUMENTSLAG = [
  'eierskapsmelding',
  'eierstrategi',
  'eiermoete',
  'generalforsamling',
  'plan_for_overskudd',
  'eierskapskontroll',
  'tiltaksregnskap_levert',
] as const;

/** A document or a meeting, with its date. `selskap` null: it is the kommune's (an eierskapsmelding covers all). */
export const DokumentSchema = z.object({
  selskap: z.nullable(SelskapIdSchema),
  kommune: z.nullable(z.string()),
  slag: z.enum(DOKUMENTSLAG),
  tittel: z.nullable(z.string()),
  /** Held or adopted; a date after «today» is planned. */
  dato: z.nullable(DatoSchema),
  /** For a plan: sent to Nav. */
  sendtNav: z.nullable(z.boolean()),
  /** Stated in so many words that it does not exist. */
  finnes: z.boolean(),
  kilde: KildeSchema,
});
export type Dokument = z.infer<typeof DokumentSchema>;

export const BESLUTNINGSTATUSER = ['aapen', 'i_arbeid', 'gjennomfoert', 'bortfalt'] as const;

/** A decision of the owner's, who carries it out, and how far it has come. */
export const BeslutningSchema = z.object({
  selskap: z.nullable(SelskapIdSchema),
  kommune: z.nullable(z.string()),
  tekst: z.string(),
  vedtatt: z.nullable(DatoSchema),
  frist: z.nullable(DatoSchema),
  ansvarlig: z.nullable(z.string()),
  status: z.nullable(z.enum(BESLUTNINGSTATUSER)),
  kilde: KildeSchema,
});
export type Beslutning = z.infer<typeof BeslutningSchema>;

export const KJOEPSLAG = ['reservert', 'inkluderende', 'utvidet_egenregi', 'annet'] as const;

/** What a kommune buys from a company: reserverte contracts (anskaffelsesforskriften § 8-8) and inkluderende ones. */
export const KjoepSchema = z.object({
  selskap: SelskapIdSchema,
  kommune: z.string(),
  periode: PeriodeSchema,
  slag: z.enum(KJOEPSLAG),
  gjelder: z.nullable(z.string()),
  beloep: FigurSchema,
  kilde: KildeSchema,
});
export type Kjoep = z.infer<typeof KjoepSchema>;

/** Population and uføretrygdede in a kommune, for places per innbygger (003 kap. 7.6). */
export const KommunetallSchema = z.object({
  kommune: z.string(),
  kommunenummer: z.nullable(z.string().check(z.regex(/^\d{4}$/))),
  periode: PeriodeSchema,
  innbyggere: z.nullable(FigurSchema),
  ufoeretrygdede: z.nullable(FigurSchema),
  kilde: KildeSchema,
});
export type Kommunetall = z.infer<typeof KommunetallSchema>;
