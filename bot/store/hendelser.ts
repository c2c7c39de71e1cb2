import * as z from 'zod';
import type { Endringer } from './endringer.ts';
import { lagSamler } from './sql/samler.ts';
import { forberedt, json, sql } from './sql/sql.ts';
import { hentAlle, hentEn, type Utfoerer, utfoer } from './sql/utfoerer.ts';

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

interface Mottak {
  readonly hendelse: Hendelse;
  readonly fristMs: number;
}

const MottattRad = z.object({ endringer: z.number(), nye: z.array(z.string()) });

/**
 * The keys of many events in one statement, in the order of their places so that two processes seldom wait for each
 * other. Of the same key twice in it, the first is the new one.
 */
async function mottaAlle(
  db: Utfoerer,
  { endringer, eier }: Mottaksomgivelser,
  mottak: readonly Mottak[],
): Promise<boolean[]> {
  const rader = mottak.map(({ hendelse, fristMs }, nr) => ({ nr, ...hendelse, frist: fristMs, eier }));
  const svar = await hentEn(
    db,
    MottattRad,
    forberedt(
      'hendelse-motta',
      sql`with nye as (
            insert into eierblikk.hendelse (noekkel, team, kanal, ts, innhold, laast_til, eier)
            select noekkel, team, kanal, ts, innhold, now() + frist * interval '1 ms', eier
            from json_to_recordset(${json(rader)}::json)
              as x(nr int, noekkel text, team text, kanal text, ts text, innhold jsonb, frist int, eier int)
            order by team, kanal, ts, nr
            on conflict do nothing returning noekkel)
          select (select nummer from eierblikk.endring) as endringer, array(select noekkel from nye) as nye`,
    ),
  );
  const { endringer: nummer, nye } = MottattRad.parse(svar);
  endringer.sett(nummer);
  const ledige = new Set(nye);
  return mottak.map(({ hendelse }) => ledige.delete(hendelse.noekkel));
}

/** What the reception needs beside the database. */
export interface Mottaksomgivelser {
  readonly endringer: Endringer;
  /** The number of this process, when it has one. */
  readonly eier: number | null;
}

export function lagHendelser(db: Utfoerer, omgivelser: Mottaksomgivelser): Hendelser {
  const mottaEn = lagSamler((mottak: readonly Mottak[]) => mottaAlle(db, omgivelser, mottak));
  return {
    motta: (hendelse, fristMs = FRIST_MS) => mottaEn({ hendelse, fristMs }),
    async ferdig(noekkel) {
      await utfoer(db, sql`update eierblikk.hendelse set ferdig = now(), innhold = null where noekkel = ${noekkel}`);
    },
    taUferdige(antall, fristMs = FRIST_MS) {
      return hentAlle(
        db,
        UferdigRad,
        sql`update eierblikk.hendelse h
            set laast_til = now() + ${fristMs} * interval '1 ms', forsoek = forsoek + 1, eier = ${omgivelser.eier}
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
