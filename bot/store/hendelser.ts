import * as z from 'zod';
import { forberedt, json, sql } from './sql/sql.ts';
import { hentAlle, type Utfoerer, utfoer } from './sql/utfoerer.ts';

/** Something that came in from Slack. */
export interface Hendelse {
  /** Slack's event_id; for commands and buttons the trigger_id. */
  readonly noekkel: string;
  readonly team: string;
  /** With `ts`: the message, which may come as two events (app_mention and message). */
  readonly kanal: string | null;
  readonly ts: string | null;
  /** What is needed to do the work again after a crash (JSON); gone when the work is done. */
  readonly innhold: unknown;
}

const UferdigRad = z.object({
  noekkel: z.string(),
  team: z.string(),
  kanal: z.string().nullable(),
  ts: z.string().nullable(),
  innhold: z.unknown(),
  forsoek: z.number(),
});
export type UferdigHendelse = z.infer<typeof UferdigRad>;

/** Event keys: whatever Slack delivers twice is worked on once. */
export interface Hendelser {
  /**
   * Writes the key before the work. `true`: it is ours to do. `false`: seen before, by this or another process.
   * The work is ours for `fristMs`; if it isn't {@link ferdig} by then, someone may take it up again.
   */
  motta(hendelse: Hendelse, fristMs?: number): Promise<boolean>;
  /** The work is done: its content is forgotten, the key is kept. */
  ferdig(noekkel: string): Promise<void>;
  /** Takes up what a crashed process left behind: at most `antall`, ours alone for `fristMs`. */
  taUferdige(antall: number, fristMs?: number): Promise<UferdigHendelse[]>;
  /** Deletes the keys of work done more than `dager` days ago (Slack redelivers for some minutes); how many. */
  rydd(dager: number): Promise<number>;
}

const FRIST_MS = 60_000;

export function lagHendelser(db: Utfoerer): Hendelser {
  return {
    async motta({ noekkel, team, kanal, ts, innhold }, fristMs = FRIST_MS) {
      const nye = await utfoer(
        db,
        forberedt(
          'hendelse-motta',
          sql`insert into eierblikk.hendelse (noekkel, team, kanal, ts, innhold, laast_til)
            values (${noekkel}, ${team}, ${kanal}, ${ts}, ${json(innhold)}, now() + ${fristMs} * interval '1 ms')
            on conflict do nothing`,
        ),
      );
      return nye === 1;
    },
    async ferdig(noekkel) {
      await utfoer(db, sql`update eierblikk.hendelse set ferdig = now(), innhold = null where noekkel = ${noekkel}`);
    },
    taUferdige(antall, fristMs = FRIST_MS) {
      return hentAlle(
        db,
        UferdigRad,
        sql`update eierblikk.hendelse h
            set laast_til = now() + ${fristMs} * interval '1 ms', forsoek = forsoek + 1
            where h.noekkel in (
              select noekkel from eierblikk.hendelse where ferdig is null and laast_til < now()
              order by mottatt limit ${antall} for update skip locked)
            returning noekkel, team, kanal, ts, innhold, forsoek`,
      );
    },
    rydd(dager) {
      return utfoer(db, sql`delete from eierblikk.hendelse where ferdig < now() - ${dager} * interval '1 day'`);
    },
  };
}
