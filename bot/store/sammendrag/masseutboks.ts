import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { json, sql } from '../sql/sql.ts';
import { hentAlle, hentEn, type Utfoerer, utfoer } from '../sql/utfoerer.ts';
import { type Tatt, TattRad, type Utgaaende } from '../utboks.ts';

/** The outbox's lines for what many get at once. An answer to a person never stands behind them. */
export const MASSEKOEER = ['sammendrag', 'epost'] as const;
export type Massekoe = (typeof MASSEKOEER)[number];

export interface Koestand {
  readonly venter: number;
  readonly uvisst: number;
  /** Why the last one that was put off was, when one was. */
  readonly utsattFor: string | null;
}

/** How a line is emptied. How each message went is reported to the outbox itself. */
export interface Masseutboks {
  /** Puts messages in their line (`metode` names it); how many were not there already. Call in the work's transaction. */
  leggTil(meldinger: readonly Utgaaende[]): Promise<number>;
  /** Claims messages that are due, the oldest first. Several processes never get the same one. */
  ta(koe: Massekoe, antall: number, fristMs: number): Promise<Tatt[]>;
  stand(koe: Massekoe): Promise<Koestand>;
  /** One process at a time empties a line, so that its limits hold however many there are. `true`: it is ours for so long. */
  forpakt(navn: string, holder: string, ms: number): Promise<boolean>;
  slippForpaktning(navn: string, holder: string): Promise<void>;
}

const StandRad = z.object({ venter: z.number(), uvisst: z.number(), feil: z.string().nullable() });

/** `eier`: the number of this process, when it has one. */
export function lagMasseutboks(db: Utfoerer, eier: number | null): Masseutboks {
  return {
    leggTil: (meldinger) =>
      utfoer(
        db,
        sql`insert into eierblikk.utboks (noekkel, team, kanal, traad, metode, innhold)
            select x.noekkel, x.team, x.kanal, x.traad, x.metode, x.innhold
            from json_to_recordset(${json(meldinger)}::json)
              as x(noekkel text, team text, kanal text, traad text, metode text, innhold json)
            on conflict (noekkel) do nothing`,
      ),
    ta: (koe, antall, fristMs) =>
      hentAlle(
        db,
        TattRad,
        sql`with tatt as (
              update eierblikk.utboks u
              set status = 'sendes', forsoek = forsoek + 1, laas = ${randomUUID()},
                  laast_til = now() + ${fristMs} * interval '1 ms', eier = ${eier}
              where u.id in (
                select id from eierblikk.utboks where metode = ${koe} and status = 'venter' and neste_forsoek <= now()
                order by neste_forsoek, id limit ${antall} for update skip locked)
              returning id, noekkel, team, kanal, traad, metode, innhold, laas, forsoek)
            select * from tatt order by id`,
      ),
    async stand(koe) {
      const rad = await hentEn(
        db,
        StandRad,
        sql`select count(*) filter (where status in ('venter', 'sendes'))::int as venter,
                   count(*) filter (where status = 'uvisst')::int as uvisst,
                   max(feil) filter (where status = 'venter') as feil
            from eierblikk.utboks where metode = ${koe} and status in ('venter', 'sendes', 'uvisst')`,
      );
      return { venter: rad?.venter ?? 0, uvisst: rad?.uvisst ?? 0, utsattFor: rad?.feil ?? null };
    },
    async forpakt(navn, holder, ms) {
      const rader = await utfoer(
        db,
        sql`insert into eierblikk.forpaktning (navn, holder, til)
            values (${navn}, ${holder}, now() + ${ms} * interval '1 ms')
            on conflict (navn) do update set holder = excluded.holder, til = excluded.til
            where forpaktning.holder = excluded.holder or forpaktning.til < now()`,
      );
      return rader === 1;
    },
    async slippForpaktning(navn, holder) {
      await utfoer(db, sql`delete from eierblikk.forpaktning where navn = ${navn} and holder = ${holder}`);
    },
  };
}
