import * as z from 'zod/mini';
import { AftResultatSchema, ReferanseSchema, SluttaarsakSchema } from './aft.ts';
import { ObservasjonSchema } from './observasjon.ts';
import { EierandelSchema, KonsernforholdSchema, SelskapSchema } from './selskap.ts';
import { AvtaleSchema, BeslutningSchema, DokumentSchema, KjoepSchema, KommunetallSchema } from './styring.ts';
import { TiltaksregnskapSchema } from './tiltaksregnskap.ts';
import { VtaTilskuddSchema } from './vta.ts';

/**
 * Everything that is known, as facts with provenance and in reading order. Order carries meaning in one way only:
 * of two sources for the same figure, the first that is no `paastand` is the hovedkilde.
 */
export const PortefoljeSchema = z.object({
  versjon: z.literal(1),
  navn: z.string(),
  selskaper: z.array(SelskapSchema),
  konsernforhold: z.array(KonsernforholdSchema),
  eierandeler: z.array(EierandelSchema),
  observasjoner: z.array(ObservasjonSchema),
  tiltaksregnskap: z.array(TiltaksregnskapSchema),
  vtaTilskudd: z.array(VtaTilskuddSchema),
  aftResultater: z.array(AftResultatSchema),
  sluttaarsaker: z.array(SluttaarsakSchema),
  referanser: z.array(ReferanseSchema),
  avtaler: z.array(AvtaleSchema),
  dokumenter: z.array(DokumentSchema),
  beslutninger: z.array(BeslutningSchema),
  kjoep: z.array(KjoepSchema),
  kommunetall: z.array(KommunetallSchema),
});
export type Portefolje = z.infer<typeof PortefoljeSchema>;

export function tomPortefolje(navn: string): Portefolje {
  return {
    versjon: 1,
    navn,
    selskaper: [],
    konsernforhold: [],
    eierandeler: [],
    observasjoner: [],
    tiltaksregnskap: [],
    vtaTilskudd: [],
    aftResultater: [],
    sluttaarsaker: [],
    referanser: [],
    avtaler: [],
    dokumenter: [],
    beslutninger: [],
    kjoep: [],
    kommunetall: [],
  };
}
