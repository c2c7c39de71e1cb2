import * as z from 'zod/mini';
import { DatoSchema } from '#core';

/**
 * What the pane and the server say to each other when a workbook is published, all of it JSON over https:
 *
 * - `POST /excel/api/kobling` {@link KoblingskallSchema} → 200 {@link KoblingSchema}. The code comes from
 *   `/eierblikk tilgang excel` in Slack, is used once, and says who the person is.
 * - `POST /excel/api/utkast` {@link UtkastkallSchema} → 200 {@link UtkastSchema}. The server reads the cells with the same
 *   reader as the pane's, and keeps the result as a draft that nobody sees yet.
 * - `POST /excel/api/utkast/ID/ta-i-bruk`, without a body → 200 {@link IbruktattSchema}.
 *
 * The last two carry `Authorization: Bearer <noekkel>`. Every other status has a {@link ApifeilSchema}.
 */

/** The code as it was typed. */
export const KoblingskallSchema = z.object({ kode: z.string().check(z.minLength(1), z.maxLength(64)) });
export type Koblingskall = z.infer<typeof KoblingskallSchema>;

export const KoblingSchema = z.object({
  /** Secret: goes into the Authorization header and nowhere else. */
  noekkel: z.string().check(z.minLength(1)),
  /** Who the pane is now connected as, for the person to see. */
  navn: z.string(),
  /** The first day the key no longer works. */
  utloeper: DatoSchema,
});
export type Kobling = z.infer<typeof KoblingSchema>;

/** A cell, as in core's grid. An empty one is `null`. */
export const CelleSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.discriminatedUnion('slag', [
    z.object({ slag: z.literal('prosent'), tall: z.number(), desimaler: z.int().check(z.minimum(0), z.maximum(30)) }),
    z.object({ slag: z.literal('tall_med_format'), tall: z.number(), format: z.string() }),
    z.object({ slag: z.literal('dato'), dato: DatoSchema }),
    z.object({ slag: z.literal('feil'), kode: z.string() }),
    z.object({ slag: z.literal('formel_uten_resultat'), formel: z.string() }),
    z.object({ slag: z.literal('lenke'), tekst: z.string() }),
  ]),
]);

/** 1-based, as in Excel's own limits. */
const Nummer = z.int().check(z.minimum(1), z.maximum(1_048_576));

/** A sheet, as in core's grid; sets are lists, and an empty row is `[]`. */
export const ArkSchema = z.object({
  navn: z.string().check(z.minLength(1)),
  rader: z.array(z.array(CelleSchema)),
  sammenslaatte: z.array(z.object({ rad1: Nummer, kolonne1: Nummer, rad2: Nummer, kolonne2: Nummer })),
  skjulteRader: z.array(Nummer),
  skjulteKolonner: z.array(Nummer),
  skjult: z.boolean(),
});

/** The workbook's cells. */
export const UtkastkallSchema = z.object({
  /** The workbook's name, as a file's. */
  navn: z.string().check(z.minLength(1), z.maxLength(255)),
  ark: z.array(ArkSchema),
});
export type Utkastkall = z.infer<typeof UtkastkallSchema>;

/** One line of what the draft would change, against the figures in use. `tekst` is ready to be shown. */
export const ForskjellslinjeSchema = z.object({
  slag: z.enum(['nytt_selskap', 'borte_selskap', 'endret_selskap', 'tall', 'annet']),
  tekst: z.string(),
});
export type Forskjellslinje = z.infer<typeof ForskjellslinjeSchema>;

const Antall = z.int().check(z.minimum(0));

export const UtkastSchema = z.object({
  /** The draft's id, used in the path of «ta i bruk». */
  utkast: z.string().check(z.regex(/^[\w-]{1,64}$/)),
  antall: z.object({ selskaper: Antall, regnskap: Antall, aft: Antall, vta: Antall, tiltaksregnskap: Antall }),
  problemer: z.object({ feil: Antall, advarsler: Antall }),
  /** Empty when the workbook says the same as the figures in use. */
  forskjell: z.array(ForskjellslinjeSchema),
  /** How many lines were left out because the list would be too long. */
  utelatt: Antall,
});
export type Utkast = z.infer<typeof UtkastSchema>;

export const IbruktattSchema = z.object({ versjon: Antall });
export type Ibruktatt = z.infer<typeof IbruktattSchema>;

/** Why a call was refused. Public for ever; the pane has a text of its own for each. */
export const APIFEILKODER = [
  /** The pairing code is wrong, used or too old. */
  'ugyldig_kode',
  /** The key is wrong, out of date or withdrawn: connect again. */
  'ikke_koblet',
  /** Connected, but without the right to import. */
  'ikke_tilgang',
  /** The body isn't what the schema says. */
  'ugyldig_innhold',
  'for_stor',
  'for_mange_kall',
  /** There is no such draft, or it has been removed. */
  'ukjent_utkast',
  /** Somebody else took another workbook into use after the difference was shown: send again. */
  'foreldet',
  'tjenerfeil',
] as const;

export const ApifeilSchema = z.object({
  kode: z.enum(APIFEILKODER),
  /** One line in bokmål, for a log or a person without the pane's texts. */
  melding: z.string(),
});
export type Apifeil = z.infer<typeof ApifeilSchema>;
