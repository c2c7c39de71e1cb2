import * as z from 'zod';
import type { Frigivelse } from '#core';
import { sql } from './sql/sql.ts';
import { hentAlle, type Utfoerer, utfoer } from './sql/utfoerer.ts';

const FrigivelseSchema = z.object({
  tabell: z.string(),
  celler: z.array(z.object({ navn: z.string(), verdi: z.string(), skjult: z.boolean() })),
  summer: z.enum(['vist', 'holdt_tilbake']),
});

const Rad = z.object({ versjon: z.number(), innhold: z.array(FrigivelseSchema) });
const Versjonsnummer = z.object({ versjon: z.number() });

/** What one version released. */
export interface Versjonsfrigivelse {
  readonly versjon: number;
  readonly innhold: readonly Frigivelse[];
}

/** What the versions that were in use released of their protected tables. Secret: it holds what is hidden. */
export interface Frigivelser {
  /** In the order that the versions came into use. */
  alle(): Promise<readonly Versjonsfrigivelse[]>;
  /** The versions that have been in use and whose releases aren't kept yet, the first that came into use first. */
  mangler(): Promise<readonly number[]>;
  /** Keeps what a version released. What is kept of a version stays: two processes come to the same. */
  lagre(versjon: number, innhold: readonly Frigivelse[]): Promise<void>;
}

export function lagFrigivelser(db: Utfoerer): Frigivelser {
  return {
    alle() {
      return hentAlle(db, Rad, sql`select versjon, innhold from eierblikk.frigivelse order by nummer`);
    },
    async mangler() {
      const rader = await hentAlle(
        db,
        Versjonsnummer,
        sql`select i.versjon from eierblikk.ibruktaking i
            where not exists (select from eierblikk.frigivelse f where f.versjon = i.versjon)
            group by i.versjon order by min(i.id)`,
      );
      return rader.map((r) => r.versjon);
    },
    async lagre(versjon, innhold) {
      await utfoer(
        db,
        sql`insert into eierblikk.frigivelse (versjon, innhold) values (${versjon}, ${JSON.stringify(innhold)}::jsonb)
            on conflict (versjon) do nothing`,
      );
    },
  };
}
