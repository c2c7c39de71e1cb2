import * as z from 'zod/mini';
import { BroekSchema, SelskapIdSchema } from '../../portfolio/index.ts';
import { ENHETER } from '../../values/index.ts';

export const SVARSTATUSER = ['svar', 'avklaring', 'avslag'] as const;
/** Why a question is refused. Public for ever. */
export const AVSLAGSGRUNNER = [
  'ukjent_selskap',
  'ukjent_maal',
  'ingen_data',
  'ikke_aktuelt',
  'ikke_sammenlignbart',
  'utenfor_omraadet',
  'skjult_av_personvern',
] as const;
export type Avslagsgrunn = (typeof AVSLAGSGRUNNER)[number];
export const RADSTATUSER = ['kjent', 'mangler', 'skjult', 'ikke_beregnbar', 'motstrid'] as const;
export const KLASSEKODER = ['A', 'B', 'C', 'D'] as const;

const IntervallSchema = z.object({ fra: BroekSchema, til: BroekSchema });

/** How sure an AFT result grade is: the division is Eierblikk's own, not Nav's. */
export const KlasseSchema = z.object({
  kode: z.nullable(z.enum(KLASSEKODER)),
  tekst: z.string(),
  intervall: z.nullable(IntervallSchema),
});

/** One figure of the answer: one company (or rate), one period, one source. */
export const RadSchema = z.object({
  maal: z.string(),
  /** The company's name as in the portfolio, or `null` for a rate, which has `navn`. */
  selskap: z.nullable(z.string()),
  selskapId: z.nullable(SelskapIdSchema),
  navn: z.nullable(z.string()),
  kommune: z.nullable(z.string()),
  /** `2020`, or `2022-01/2022-08` for part of a year. */
  periode: z.nullable(z.string()),
  verdi: z.nullable(BroekSchema),
  /** What the figure may be when its inputs' rounding is reckoned with; `null` when it is exact. */
  intervall: z.nullable(IntervallSchema),
  enhet: z.enum(ENHETER),
  status: z.enum(RADSTATUSER),
  kilde: z.nullable(z.string()),
  klasse: z.nullable(KlasseSchema),
});
export type Rad = z.infer<typeof RadSchema>;

export const SamletSchema = z.object({
  verdi: z.nullable(BroekSchema),
  enhet: z.enum(ENHETER),
  metode: z.enum(['sum', 'vektet', 'uvektet', 'median', 'antall']),
});
export type Samlet = z.infer<typeof SamletSchema>;

/** An answer with exact figures, for the surfaces; {@link tilJson} gives the command line's document. */
export const SvarSchema = z.object({
  status: z.enum(SVARSTATUSER),
  maal: z.nullable(z.string()),
  rader: z.array(RadSchema),
  samlet: z.nullable(SamletSchema),
  konklusjon: z.nullable(z.boolean()),
  forbehold: z.array(z.string()),
  /** For a board member: short, whole sentences, in the question's own written standard. */
  tekst: z.string(),
  /** Finished questions to choose from, one to three, when `status` is `avklaring`. */
  valg: z.array(z.string()),
  grunn: z.nullable(z.enum(AVSLAGSGRUNNER)),
  /** How the question was read, in one line: «Driftsmargin · Oslo · 2020 · under 3 %». Empty when it was not understood. */
  tolkning: z.string(),
  /** The limits, targets and interval ends that the text speaks of, beside the rows. */
  grenser: z.array(z.object({ verdi: BroekSchema, enhet: z.enum(ENHETER) })),
  /** The query in canonical form: hand it in as `forrige` with the conversation's next question. */
  sporring: z.nullable(z.string()),
  maalform: z.enum(['nb', 'nn']),
});
export type Svar = z.infer<typeof SvarSchema>;
