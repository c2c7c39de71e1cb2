import * as z from 'zod';
import { ForskjellSchema, medBroeker } from '#core';
import { type Sporring, sql } from '../sql/sql.ts';
import { AntallSchema, ImportfilSchema, ProblemlinjeSchema } from './skjema.ts';
import type { Versjonshode } from './versjoner.ts';

export const HodeRad = z.object({
  id: z.number(),
  tilstand: z.enum(['utkast', 'gjeldende', 'tidligere']),
  opprettet: z.date(),
  av: z.string(),
  team: z.string().nullable(),
  filer: z.array(ImportfilSchema),
  innhold_sha256: z.string(),
  problemer: z.array(ProblemlinjeSchema),
  antall: AntallSchema,
  grunnversjon: z.number().nullable(),
  gjenopprettet_fra: z.number().nullable(),
  kommentar: z.string().nullable(),
});
export const ForskjellRad = z.object({ forskjell: z.preprocess(medBroeker, ForskjellSchema) });

export const IbruktakingRad = z.object({ id: z.number(), versjon: z.number(), av: z.string(), tid: z.date() });
export const IdRad = z.object({ id: z.number() });
export const InnholdRad = z.object({ tekst: z.string() });

export function somHode(rad: z.infer<typeof HodeRad>): Versjonshode {
  const { innhold_sha256, gjenopprettet_fra, ...resten } = rad;
  return { ...resten, sha256: innhold_sha256, gjenopprettetFra: gjenopprettet_fra };
}

/** The same columns for every way to choose versions. What is current is the last one taken into use. */
export const versjonsutvalg = {
  HashRad: z.object({ sha256: z.string() }),
  hode: (id: number): Sporring => velg(id, null, 1),
  liste: (antall: number, foer: number | null): Sporring => velg(null, foer, antall),
  gjeldende: (): Sporring => sql`
    select v.id, v.opprettet, v.av, v.team, v.filer, v.innhold_sha256, v.problemer, v.antall, v.grunnversjon,
      v.gjenopprettet_fra, v.kommentar, 'gjeldende' as tilstand
    from eierblikk.versjon v
    where v.id = (select versjon from eierblikk.ibruktaking order by id desc limit 1)`,
};

function velg(id: number | null, foer: number | null, antall: number): Sporring {
  return sql`
    select v.id, v.opprettet, v.av, v.team, v.filer, v.innhold_sha256, v.problemer, v.antall, v.grunnversjon,
      v.gjenopprettet_fra, v.kommentar,
      case
        when v.id = (select versjon from eierblikk.ibruktaking order by id desc limit 1) then 'gjeldende'
        when exists (select from eierblikk.ibruktaking i where i.versjon = v.id) then 'tidligere'
        else 'utkast'
      end as tilstand
    from eierblikk.versjon v
    where (${id}::int is null or v.id = ${id}) and (${foer}::int is null or v.id < ${foer})
    order by v.id desc limit ${antall}`;
}
