import * as z from 'zod/mini';
import { FigurSchema, KildeSchema, PeriodeSchema, SelskapIdSchema } from './primitives.ts';

/** Rows and columns of 003, tabell 7-1 (tiltaksspesifisert regnskap), in its order. */
export const TILTAKSREGNSKAP_RADER = [
  'salgsinntekter',
  'tilskudd_nav',
  'tilskudd_medfinansiering_vta',
  'tilskudd_andre',
  'annen_driftsinntekt',
  'sum_driftsinntekter',
  'varekostnader',
  'loennskostnader',
  'av_og_nedskrivninger',
  'oevrige_driftskostnader',
  'sum_driftskostnader',
  'sum_finansinntekter',
  'sum_finanskostnader',
  'sum_finans',
  'resultat_foer_skatt',
  'skattekostnad',
  'sum_ekstraordinaere_poster',
  'aarsresultat',
] as const;
export type TiltaksregnskapRad = (typeof TILTAKSREGNSKAP_RADER)[number];

export const TILTAKSREGNSKAP_KOLONNER = ['aft', 'vta', 'andre_tiltak', 'annen_virksomhet', 'totalt'] as const;
export type TiltaksregnskapKolonne = (typeof TILTAKSREGNSKAP_KOLONNER)[number];

export const KONSERNAVTALER = ['administrative_tjenester', 'husleie', 'annet', 'konsernkonto'] as const;

/** The accounts split on tiltak that § 1-6 asks for, one per company and year. Cells that are not there are absent. */
export const TiltaksregnskapSchema = z.object({
  selskap: SelskapIdSchema,
  periode: PeriodeSchema,
  celler: z.array(
    z.object({ rad: z.enum(TILTAKSREGNSKAP_RADER), kolonne: z.enum(TILTAKSREGNSKAP_KOLONNER), figur: FigurSchema }),
  ),
  konsernavtaler: z.array(
    z.object({ slag: z.enum(KONSERNAVTALER), finnes: z.nullable(z.boolean()), beloep: z.nullable(FigurSchema) }),
  ),
  kilde: KildeSchema,
});
export type Tiltaksregnskap = z.infer<typeof TiltaksregnskapSchema>;
