import * as z from 'zod';
import { forberedt, sql } from './sql/sql.ts';
import { hentEn, type Utfoerer, utfoer } from './sql/utfoerer.ts';

/** Where a conversation goes on. In a direct message without threads `traad` is the channel's own id. */
export interface Samtalested {
  readonly team: string;
  readonly kanal: string;
  readonly traad: string;
  readonly bruker: string;
}

const SporringRad = z.object({ sporring: z.string() });

/** The last typed query of each conversation, for the follow-up («og i 2021?»). Never the question's text. */
export interface Samtaler {
  /** The query to hand in as `forrige`, or `null` when there is none or it has expired. */
  forrige(sted: Samtalested): Promise<string | null>;
  /** Remembers the canonical query for `timer` hours. */
  husk(sted: Samtalested, sporring: string, timer: number): Promise<void>;
  glem(sted: Samtalested): Promise<void>;
  /** Deletes what has expired; how many. */
  rydd(): Promise<number>;
}

export function lagSamtaler(db: Utfoerer): Samtaler {
  return {
    async forrige({ team, kanal, traad, bruker }) {
      const rad = await hentEn(
        db,
        SporringRad,
        forberedt(
          'samtale-forrige',
          sql`select sporring from eierblikk.samtale
            where team = ${team} and kanal = ${kanal} and traad = ${traad} and bruker = ${bruker}
              and utloeper > now()`,
        ),
      );
      return rad?.sporring ?? null;
    },
    async husk({ team, kanal, traad, bruker }, sporring, timer) {
      await utfoer(
        db,
        sql`insert into eierblikk.samtale (team, kanal, traad, bruker, sporring, utloeper)
            values (${team}, ${kanal}, ${traad}, ${bruker}, ${sporring}, now() + ${timer} * interval '1 hour')
            on conflict (team, kanal, traad, bruker) do update
            set sporring = excluded.sporring, utloeper = excluded.utloeper, oppdatert = now()`,
      );
    },
    async glem({ team, kanal, traad, bruker }) {
      await utfoer(
        db,
        sql`delete from eierblikk.samtale
            where team = ${team} and kanal = ${kanal} and traad = ${traad} and bruker = ${bruker}`,
      );
    },
    rydd() {
      return utfoer(db, sql`delete from eierblikk.samtale where utloeper <= now()`);
    },
  };
}
