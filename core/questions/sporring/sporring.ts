import * as z from 'zod/mini';
import { ORDNINGER } from '../../parameters/index.ts';
import { SelskapIdSchema } from '../../portfolio/index.ts';
import { fraTekst } from '../../values/index.ts';

/** The period asked about. `siste`: none was named. */
export const TidsromSchema = z.discriminatedUnion('slag', [
  z.object({ slag: z.literal('siste') }),
  z.object({ slag: z.literal('aar'), aar: z.array(z.int().check(z.gte(1000), z.lte(2999))).check(z.minLength(1)) }),
  z.object({ slag: z.literal('maaneder'), fra: z.string(), til: z.string() }),
  z.object({ slag: z.literal('spenn'), fra: z.nullable(z.int()), til: z.nullable(z.int()) }),
  z.object({ slag: z.literal('siste_aar'), antall: z.int().check(z.gte(1), z.lte(50)) }),
]);
export type Tidsrom = z.infer<typeof TidsromSchema>;

const BroektekstSchema = z.string().check(z.refine((t) => fraTekst(t) !== null, 'ikke et tall'));

/** What a figure is held against: a number, an average, a target of Nav's or the law's, or another company. */
export const GrenseSchema = z.discriminatedUnion('slag', [
  z.object({ slag: z.literal('tall'), verdi: BroektekstSchema, enhet: z.string() }),
  z.object({
    slag: z.literal('snitt'),
    kommuner: z.array(z.string()),
    metode: z.nullable(z.enum(['vektet', 'uvektet'])),
  }),
  z.object({ slag: z.literal('median'), kommuner: z.array(z.string()) }),
  z.object({ slag: z.literal('maal'), parameter: z.string() }),
  z.object({ slag: z.literal('selskap'), id: SelskapIdSchema }),
]);
export type Grense = z.infer<typeof GrenseSchema>;

export const SAMMENLIGNINGER = ['under', 'hoeyst', 'lik', 'ulik', 'minst', 'over'] as const;
export type Sammenligning = (typeof SAMMENLIGNINGER)[number];

export const VilkaarSchema = z.object({ er: z.enum(SAMMENLIGNINGER), grense: GrenseSchema });
export type Vilkaar = z.infer<typeof VilkaarSchema>;

const OmraadeSchema = z.object({ selskaper: z.array(SelskapIdSchema), kommuner: z.array(z.string()) });
export type Omraade = z.infer<typeof OmraadeSchema>;

export const OPERASJONER = [
  'verdi',
  'liste',
  'antall',
  'samlet',
  'utvikling',
  'endring',
  'ja_nei',
  'forklaring',
  'begrunnelse',
  'sats',
  'minimum',
  'hva_om',
  'oversikt',
] as const;
export type Operasjon = (typeof OPERASJONER)[number];

/**
 * A question, understood. Canonical: two ways to ask the same are the same record, and {@link skrivSporring} gives the
 * same bytes. Nothing in it depends on the written standard or on the order of the words.
 */
export const SporringSchema = z.object({
  versjon: z.literal(1),
  operasjon: z.enum(OPERASJONER),
  /** A metric's id; `antall_selskaper`, `sats`, `medfinansiering_minimum`, `oversikt`. `null` only in an unfinished query. */
  maal: z.nullable(z.string()),
  /** Empty: all. Several kommuner and companies are added together. */
  utvalg: OmraadeSchema,
  unntatt: OmraadeSchema,
  form: z.nullable(z.enum(['AS', 'KF', 'konsern'])),
  /** Only companies that have, or lack, places in a tiltak: «med AFT», «uten VTA». */
  tilbyr: z.nullable(z.object({ ordning: z.enum(['AFT', 'VTA']), har: z.boolean() })),
  /** Put together per kommune instead of company by company. */
  gruppe: z.nullable(z.literal('kommune')),
  tid: TidsromSchema,
  vilkaar: z.array(VilkaarSchema),
  /** Highest or lowest first. */
  retning: z.nullable(z.enum(['hoeyest', 'lavest'])),
  /** How many of the ordered ones; `null`: all. */
  antall: z.nullable(z.int().check(z.gte(1))),
  /** Only the nth: 2 for «nest høyest». */
  plass: z.nullable(z.int().check(z.gte(1))),
  metode: z.nullable(z.enum(['sum', 'snitt', 'vektet', 'uvektet', 'median'])),
  kvantor: z.nullable(z.enum(['alle', 'noen', 'ingen'])),
  ordning: z.nullable(z.enum(ORDNINGER)),
  per: z.nullable(z.enum(['maaned', 'aar'])),
  tema: z.nullable(z.enum(['definisjon', 'utregning', 'hjemmel', 'kilde', 'krav'])),
  andel: z.nullable(z.object({ fra: BroektekstSchema, til: BroektekstSchema })),
});
export type Sporring = z.infer<typeof SporringSchema>;

export const TOMT: Omraade = { selskaper: [], kommuner: [] };

/** A query about everything, to fill in. */
export const TOM_SPORRING: Sporring = {
  versjon: 1,
  operasjon: 'verdi',
  maal: null,
  utvalg: TOMT,
  unntatt: TOMT,
  form: null,
  tilbyr: null,
  gruppe: null,
  tid: { slag: 'siste' },
  vilkaar: [],
  retning: null,
  antall: null,
  plass: null,
  metode: null,
  kvantor: null,
  ordning: null,
  per: null,
  tema: null,
  andel: null,
};

/** The canonical bytes of a query: fixed key order, what is not set left out. */
export function skrivSporring(s: Sporring): string {
  const tom: Readonly<Record<string, unknown>> = TOM_SPORRING;
  const felter = Object.entries(s).filter(
    ([navn, verdi]) =>
      navn === 'versjon' || navn === 'operasjon' || JSON.stringify(verdi) !== JSON.stringify(tom[navn]),
  );
  const rekkefoelge = Object.keys(TOM_SPORRING);
  felter.sort(([a], [b]) => rekkefoelge.indexOf(a) - rekkefoelge.indexOf(b));
  return JSON.stringify(Object.fromEntries(felter));
}

/** Reads a query back; `null` for anything that is none. */
export function lesSporring(tekst: string): Sporring | null {
  let raa: unknown;
  try {
    raa = JSON.parse(tekst);
  } catch {
    return null;
  }
  if (typeof raa !== 'object' || raa === null) return null;
  const lest = z.safeParse(SporringSchema, { ...TOM_SPORRING, ...raa });
  return lest.success ? lest.data : null;
}
