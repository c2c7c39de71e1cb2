import * as z from 'zod';
import { sql } from '../sql/sql.ts';
import { hentAlle, type Utfoerer } from '../sql/utfoerer.ts';
import type { Tabell } from './ramme.ts';

const TabellRad = z.object({ navn: z.string(), kolonner: z.array(z.string()), viser_til: z.array(z.string()) });

/** The tables of the schema with their columns, each after those it refers to. */
export async function finnTabeller(db: Utfoerer): Promise<Tabell[]> {
  const rader = await hentAlle(
    db,
    TabellRad,
    sql`select c.relname as navn,
          array(select a.attname::text from pg_attribute a
                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                order by a.attnum) as kolonner,
          array(select distinct m.relname::text from pg_constraint f join pg_class m on m.oid = f.confrelid
                where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as viser_til
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'eierblikk' and c.relkind = 'r' and c.relname not in ('migrering', 'endring')
        order by c.relname`,
  );
  const ordnet: Tabell[] = [];
  const ferdige = new Set<string>();
  while (ordnet.length < rader.length) {
    const neste = rader.find((r) => !ferdige.has(r.navn) && r.viser_til.every((v) => ferdige.has(v)));
    if (neste === undefined) throw new RangeError('tabellene viser til hverandre i ring');
    ferdige.add(neste.navn);
    ordnet.push({ navn: neste.navn, kolonner: neste.kolonner });
  }
  return ordnet;
}

/** `eierblikk."versjon" ("id", "opprettet")`, for COPY. Names are checked before they get here ({@link TabellSchema}). */
export function kopinavn({ navn, kolonner }: Tabell): string {
  return `eierblikk."${navn}" (${kolonner.map((k) => `"${k}"`).join(', ')})`;
}
