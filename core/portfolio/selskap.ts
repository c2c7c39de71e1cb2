import * as z from 'zod/mini';
import { DatoSchema, FigurSchema, KildeSchema, SelskapIdSchema } from './primitives.ts';

/** AS and KF are what the kommuner use; the others are read too, and need Nav's acceptance (tiltaksforskriften §§ 13-6, 14-5). */
export const ORGANISASJONSFORMER = ['AS', 'KF', 'IKS', 'SA', 'stiftelse', 'forening', 'annen'] as const;

/** A tiltaksarrangør that the portfolio follows. */
export const SelskapSchema = z.object({
  id: SelskapIdSchema,
  navn: z.string().check(z.minLength(1)),
  alias: z.array(z.string()),
  /** Nine digits, checked mod 11. */
  orgnr: z.nullable(z.string().check(z.regex(/^\d{9}$/))),
  /** The kommune that owns it, or owns most of it. */
  kommune: z.nullable(z.string()),
  organisasjonsform: z.nullable(z.enum(ORGANISASJONSFORMER)),
  /** Whether the company heads, or belongs to, a konsern; `null` when not stated. */
  konsern: z.nullable(z.boolean()),
  formaal: z.nullable(z.string()),
  dagligLeder: z.nullable(z.string()),
  styre: z.array(z.object({ rolle: z.string(), navn: z.string() })),
  ansvarligEnhet: z.nullable(z.string()),
  andreTilbud: z.nullable(z.string()),
  /** Commercial activity in the approved company; `false` when stated that there is none. */
  kommersiellVirksomhet: z.nullable(z.union([z.string(), z.literal(false)])),
  /** Utleie (staffing) is outside primærvirksomhet (Prinsipputtalelsen 2.2, 2.4). */
  utleie: z.nullable(z.boolean()),
  /** Owns another business than a sales company for own goods or an opplæringskontor (§ 14-5 d). */
  eierAnnenVirksomhet: z.nullable(z.boolean()),
  kilde: KildeSchema,
});
export type Selskap = z.infer<typeof SelskapSchema>;

/** A company of which only the name is known, and where it stood. */
export function tomtSelskap(id: string, navn: string, kilde: z.infer<typeof KildeSchema>): Selskap {
  return {
    id,
    navn,
    alias: [],
    orgnr: null,
    kommune: null,
    organisasjonsform: null,
    konsern: null,
    formaal: null,
    dagligLeder: null,
    styre: [],
    ansvarligEnhet: null,
    andreTilbud: null,
    kommersiellVirksomhet: null,
    utleie: null,
    eierAnnenVirksomhet: null,
    kilde,
  };
}

/** Mor and datter. The daughter need not be a Selskap of the portfolio: it is then known by its name only. */
export const KonsernforholdSchema = z.object({
  mor: SelskapIdSchema,
  datterNavn: z.string(),
  datter: z.nullable(SelskapIdSchema),
  fra: z.nullable(DatoSchema),
  til: z.nullable(DatoSchema),
  /** Whether the daughter is Nav's godkjente arrangør. */
  godkjentArrangoer: z.nullable(z.boolean()),
  kilde: KildeSchema,
});
export type Konsernforhold = z.infer<typeof KonsernforholdSchema>;

export const EIERSLAG = ['kommune', 'fylkeskommune', 'stat', 'privat', 'annen'] as const;

/** One owner's share of one company (a fraction, 0–1). */
export const EierandelSchema = z.object({
  selskap: SelskapIdSchema,
  eier: z.string(),
  slag: z.nullable(z.enum(EIERSLAG)),
  andel: FigurSchema,
  fra: z.nullable(DatoSchema),
  kilde: KildeSchema,
});
export type Eierandel = z.infer<typeof EierandelSchema>;
