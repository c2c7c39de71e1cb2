import * as z from 'zod/mini';
import { FigurSchema, KildeSchema, PeriodeSchema, SelskapIdSchema } from './primitives.ts';

export const TIDSPUNKTER = ['avslutning', '3mnd', '6mnd', '12mnd', '24mnd'] as const;
export type Tidspunkt = (typeof TIDSPUNKTER)[number];
export const OMFATTER = ['arbeid_utdanning', 'arbeid'] as const;
export type Omfatter = (typeof OMFATTER)[number];
export const KILDESLAG = ['bedrift', 'nav', 'register'] as const;
export type Kildeslag = (typeof KILDESLAG)[number];

/** What makes one AFT percentage comparable with another (domain: only like with like). */
export const MaaledefinisjonSchema = z.object({
  tidspunkt: z.enum(TIDSPUNKTER),
  omfatter: z.enum(OMFATTER),
  /** The lower limit of what counts as work, in the source's words («minst 4 t/uke»); `null` when none is stated. */
  arbeidsgrense: z.nullable(z.string()),
  /** Whether work beside a ytelse counts; `null` when not stated. */
  medYtelse: z.nullable(z.boolean()),
  kildeslag: z.enum(KILDESLAG),
  /** Whether those who never came count among the avsluttede; `null` when not stated. */
  medIkkeMoett: z.nullable(z.boolean()),
  /** The definition was not stated and is assumed (ved avslutning, kilde bedrift); answers say so. */
  antatt: z.boolean(),
});
export type Maaledefinisjon = z.infer<typeof MaaledefinisjonSchema>;

/** One AFT result: counts when known, else the published percentage; both may stand. */
export const AftResultatSchema = z.object({
  selskap: SelskapIdSchema,
  periode: PeriodeSchema,
  definisjon: MaaledefinisjonSchema,
  avsluttet: z.nullable(FigurSchema),
  tilArbeid: z.nullable(FigurSchema),
  tilUtdanning: z.nullable(FigurSchema),
  /** To arbeid or utdanning. When only the two parts are given it is their sum (the reader adds). */
  formidlet: z.nullable(FigurSchema),
  /** As a fraction: 55 % is 11/20, with the precision of the printed percentage. */
  andel: z.nullable(FigurSchema),
  paastand: z.boolean(),
  kilde: KildeSchema,
});
export type AftResultat = z.infer<typeof AftResultatSchema>;

/** Nav's list first, then what 000 and the companies use beside it. */
export const SLUTTAARSAKER = [
  'arbeid',
  'utdanning',
  'syk',
  'moeter_ikke_opp',
  'trenger_annen_stoette',
  'ufoerepensjon',
  'gradert_ufoere_med_arbeid',
  'vta_med_bonusloenn',
  'annet',
] as const;
export type Sluttaarsak = (typeof SLUTTAARSAKER)[number];

/** How many left AFT for one reason. Reasons may overlap in a source: never stacked, never totalled. */
export const SluttaarsakSchema = z.object({
  selskap: SelskapIdSchema,
  periode: PeriodeSchema,
  aarsak: z.enum(SLUTTAARSAKER),
  antall: z.nullable(FigurSchema),
  andel: z.nullable(FigurSchema),
  kilde: KildeSchema,
});
export type SluttaarsakObservasjon = z.infer<typeof SluttaarsakSchema>;

/** A level to hold a company's AFT figure against, when the definitions are alike: a city average, a fylke, the country. */
export const ReferanseSchema = z.object({
  omraade: z.string(),
  periode: PeriodeSchema,
  definisjon: MaaledefinisjonSchema,
  andel: FigurSchema,
  antall: z.nullable(FigurSchema),
  kilde: KildeSchema,
});
export type Referanse = z.infer<typeof ReferanseSchema>;
