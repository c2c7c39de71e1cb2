import * as z from 'zod/mini';
import { ENHETER, tilTall } from '../../values/index.ts';
import { AVSLAGSGRUNNER, RADSTATUSER, type Rad, SVARSTATUSER, type Svar } from './svar.ts';

const RadJsonSchema = z.object({
  selskap: z.optional(z.string()),
  navn: z.optional(z.string()),
  maal: z.string(),
  kommune: z.nullable(z.string()),
  periode: z.nullable(z.string()),
  verdi: z.nullable(z.number()),
  enhet: z.enum(ENHETER),
  status: z.enum(RADSTATUSER),
  kilde: z.nullable(z.string()),
  klasse: z.nullable(z.string()),
  intervall: z.optional(z.tuple([z.number(), z.number()])),
});

/** The command line's answer to one question: the keys are fixed for scripts that read it. */
export const SvarJsonSchema = z.object({
  status: z.enum(SVARSTATUSER),
  maal: z.nullable(z.string()),
  rader: z.array(RadJsonSchema),
  samlet: z.nullable(z.object({ verdi: z.nullable(z.number()), enhet: z.enum(ENHETER), metode: z.string() })),
  konklusjon: z.nullable(z.boolean()),
  forbehold: z.array(z.string()),
  tekst: z.string(),
  valg: z.array(z.string()),
  grunn: z.nullable(z.enum(AVSLAGSGRUNNER)),
  tolkning: z.string(),
  sporring: z.nullable(z.string()),
});
export type SvarJson = z.infer<typeof SvarJsonSchema>;

function radTilJson(rad: Rad): SvarJson['rader'][number] {
  return {
    ...(rad.selskap === null ? {} : { selskap: rad.selskap }),
    ...(rad.navn === null ? {} : { navn: rad.navn }),
    maal: rad.maal,
    kommune: rad.kommune,
    periode: rad.periode,
    verdi: rad.verdi === null ? null : tilTall(rad.verdi),
    enhet: rad.enhet,
    status: rad.status,
    kilde: rad.kilde,
    klasse: rad.klasse?.kode ?? null,
    ...(rad.intervall === null ? {} : { intervall: [tilTall(rad.intervall.fra), tilTall(rad.intervall.til)] }),
  };
}

/** The answer as plain JSON: shares as fractions, money in kroner. */
export function tilJson(svar: Svar): SvarJson {
  const { status, maal, konklusjon, forbehold, tekst, valg, grunn, tolkning, sporring } = svar;
  const samlet =
    svar.samlet === null
      ? null
      : {
          verdi: svar.samlet.verdi === null ? null : tilTall(svar.samlet.verdi),
          enhet: svar.samlet.enhet,
          metode: svar.samlet.metode,
        };
  const rader = svar.rader.map(radTilJson);
  return { status, maal, rader, samlet, konklusjon, forbehold, tekst, valg, grunn, tolkning, sporring };
}
