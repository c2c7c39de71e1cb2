import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { lagSamler } from './sql/samler.ts';
import { forberedt, json, sql } from './sql/sql.ts';
import { hentAlle, hentEn, type Utfoerer, utfoer } from './sql/utfoerer.ts';

/** Something to say in Slack. */
export interface Utgaaende {
  /** What it is about, once and for all: `svar:<event>`, `varsel:<kanal>:<versjon>`. The same key twice is one message. */
  readonly noekkel: string;
  readonly team: string;
  readonly kanal: string;
  /** The thread's ts. */
  readonly traad: string | null;
  /** The Web API method (`chat.postMessage`). */
  readonly metode: string;
  /** The method's arguments (JSON). */
  readonly innhold: unknown;
}

export const UTBOKSSTATUSER = ['venter', 'sendes', 'sendt', 'feilet', 'uvisst'] as const;
export type Utboksstatus = (typeof UTBOKSSTATUSER)[number];

/** A claimed message. Only the holder of `laas` may say how it went. */
export interface Tatt extends Utgaaende {
  readonly id: number;
  readonly laas: string;
  /** 1 the first time. */
  readonly forsoek: number;
}

export const TattRad = z.object({
  id: z.number(),
  noekkel: z.string(),
  team: z.string(),
  kanal: z.string(),
  traad: z.string().nullable(),
  metode: z.string(),
  innhold: z.unknown(),
  laas: z.string(),
  forsoek: z.number(),
});
const IdRad = z.object({ id: z.number() });
const StatusRad = z.object({ status: z.enum(UTBOKSSTATUSER), slack_ts: z.string().nullable() });
const AntallRad = z.object({ status: z.enum(UTBOKSSTATUSER), antall: z.number() });

/** How a claim is named when it is reported on. */
export type Krav = Pick<Tatt, 'id' | 'laas'>;

/**
 * The outbox: pending → sending → sent (with Slack's ts) or failed. What was being sent when a process died is
 * `uvisst`: Slack may have shown it or not, and nobody sends it again without deciding to ({@link sendIgjen}).
 */
export interface Utboks {
  /** Puts it in the box, to be taken by whoever is free; `null` when the key is there already. Call in the work's own transaction. */
  leggTil(melding: Utgaaende): Promise<number | null>;
  /** Puts it in the box already claimed by the caller, who sends at once; `null` when the key is there already. */
  leggTilOgTa(melding: Utgaaende, fristMs?: number): Promise<Tatt | null>;
  /**
   * Claims at most `antall` messages that are due, oldest first. Several processes never get the same one. What many get
   * at once stands in lines of its own (`Masseutboks`), and isn't sent twice to be on the safe side.
   */
  ta(antall: number, fristMs?: number): Promise<Tatt[]>;
  /** Slack has it. `ts` is Slack's, null for a method that gives none. `false` when the claim was lost meanwhile. */
  sendt(krav: Krav, ts: string | null): Promise<boolean>;
  /** Slack surely didn't take it (429, refused connection): due again in `omMs`. */
  utsett(krav: Krav, omMs: number, feil: string): Promise<boolean>;
  /** It can never be sent (channel_not_found). */
  feilet(krav: Krav, feil: string): Promise<boolean>;
  /** Slack may have taken it (timeout, socket closed after the request was sent). */
  meldUvisst(krav: Krav, feil: string): Promise<boolean>;
  /** Marks as `uvisst` what crashed processes were sending; how many. */
  gjenopprett(): Promise<number>;
  /** Claims messages whose fate is unknown, for someone who can find out. */
  taUvisste(antall: number, fristMs?: number): Promise<Tatt[]>;
  /** Due again at once: the decision that a second copy is better than none. */
  sendIgjen(krav: Krav): Promise<boolean>;
  status(noekkel: string): Promise<{ readonly status: Utboksstatus; readonly slackTs: string | null } | null>;
  /** How many there are of each status. */
  antall(): Promise<Readonly<Record<Utboksstatus, number>>>;
  /** Deletes what was sent, or failed, more than `dager` days ago; how many. */
  rydd(dager: number): Promise<number>;
}

const FRIST_MS = 60_000;

interface Kvittering extends Krav {
  readonly ts: string | null;
}

/** That many messages were sent, in one statement. */
async function sendtAlle(db: Utfoerer, kvitteringer: readonly Kvittering[]): Promise<boolean[]> {
  const skrevet = await hentAlle(
    db,
    IdRad,
    forberedt(
      'utboks-sendt',
      sql`update eierblikk.utboks u
        set status = 'sendt', slack_ts = x.ts, sendt = now(), laas = null, laast_til = null, feil = null
        from json_to_recordset(${json(kvitteringer)}::json) as x(id bigint, laas uuid, ts text)
        where u.id = x.id and u.laas = x.laas and u.status in ('sendes', 'uvisst')
        returning u.id`,
    ),
  );
  const ider = new Set(skrevet.map((rad) => rad.id));
  return kvitteringer.map(({ id }) => ider.delete(id));
}

/** `eier`: the number of this process, when it has one. */
export function lagUtboks(db: Utfoerer, eier: number | null): Utboks {
  const sendtEn = lagSamler((kvitteringer: readonly Kvittering[]) => sendtAlle(db, kvitteringer));
  return {
    async leggTil({ noekkel, team, kanal, traad, metode, innhold }) {
      const rad = await hentEn(
        db,
        IdRad,
        sql`insert into eierblikk.utboks (noekkel, team, kanal, traad, metode, innhold)
            values (${noekkel}, ${team}, ${kanal}, ${traad}, ${metode}, ${json(innhold)})
            on conflict (noekkel) do nothing returning id`,
      );
      return rad?.id ?? null;
    },
    async leggTilOgTa(melding, fristMs = FRIST_MS) {
      const { noekkel, team, kanal, traad, metode, innhold } = melding;
      const laas = randomUUID();
      const rad = await hentEn(
        db,
        IdRad,
        sql`insert into eierblikk.utboks
              (noekkel, team, kanal, traad, metode, innhold, status, forsoek, laas, laast_til, eier)
            values (${noekkel}, ${team}, ${kanal}, ${traad}, ${metode}, ${json(innhold)},
                    'sendes', 1, ${laas}, now() + ${fristMs} * interval '1 ms', ${eier})
            on conflict (noekkel) do nothing returning id`,
      );
      return rad === null ? null : { ...melding, id: rad.id, laas, forsoek: 1 };
    },
    ta(antall, fristMs = FRIST_MS) {
      return hentAlle(
        db,
        TattRad,
        sql`with tatt as (
              update eierblikk.utboks u
              set status = 'sendes', forsoek = forsoek + 1, laas = ${randomUUID()},
                  laast_til = now() + ${fristMs} * interval '1 ms', eier = ${eier}
              where u.id in (
                select id from eierblikk.utboks
                where status = 'venter' and neste_forsoek <= now() and metode not in ('epost', 'sammendrag')
                order by neste_forsoek, id limit ${antall} for update skip locked)
              returning id, noekkel, team, kanal, traad, metode, innhold, laas, forsoek)
            select * from tatt order by id`,
      );
    },
    sendt: ({ id, laas }, ts) => sendtEn({ id, laas, ts }),
    async utsett({ id, laas }, omMs, feil) {
      const rader = await utfoer(
        db,
        sql`update eierblikk.utboks
            set status = 'venter', neste_forsoek = now() + ${omMs} * interval '1 ms', feil = ${feil},
                laas = null, laast_til = null
            where id = ${id} and laas = ${laas} and status = 'sendes'`,
      );
      return rader === 1;
    },
    async feilet({ id, laas }, feil) {
      const rader = await utfoer(
        db,
        sql`update eierblikk.utboks set status = 'feilet', feil = ${feil}, laas = null, laast_til = null
            where id = ${id} and laas = ${laas} and status in ('sendes', 'uvisst')`,
      );
      return rader === 1;
    },
    async meldUvisst({ id, laas }, feil) {
      const rader = await utfoer(
        db,
        sql`update eierblikk.utboks set status = 'uvisst', feil = ${feil}, laas = null, laast_til = null
            where id = ${id} and laas = ${laas} and status = 'sendes'`,
      );
      return rader === 1;
    },
    gjenopprett() {
      return utfoer(
        db,
        sql`update eierblikk.utboks set status = 'uvisst', feil = 'avbrutt', laas = null, laast_til = null
            where id in (
              select id from eierblikk.utboks where status = 'sendes' and laast_til < now() for update skip locked)`,
      );
    },
    taUvisste(antall, fristMs = FRIST_MS) {
      return hentAlle(
        db,
        TattRad,
        sql`with tatt as (
              update eierblikk.utboks u
              set laas = ${randomUUID()}, laast_til = now() + ${fristMs} * interval '1 ms'
              where u.id in (
                select id from eierblikk.utboks
                where status = 'uvisst' and (laast_til is null or laast_til < now()) and metode not in ('epost', 'sammendrag')
                order by id limit ${antall} for update skip locked)
              returning id, noekkel, team, kanal, traad, metode, innhold, laas, forsoek)
            select * from tatt order by id`,
      );
    },
    async sendIgjen({ id, laas }) {
      const rader = await utfoer(
        db,
        sql`update eierblikk.utboks
            set status = 'venter', neste_forsoek = now(), laas = null, laast_til = null
            where id = ${id} and laas = ${laas} and status = 'uvisst'`,
      );
      return rader === 1;
    },
    async status(noekkel) {
      const rad = await hentEn(
        db,
        StatusRad,
        sql`select status, slack_ts from eierblikk.utboks where noekkel = ${noekkel}`,
      );
      return rad === null ? null : { status: rad.status, slackTs: rad.slack_ts };
    },
    async antall() {
      const rader = await hentAlle(
        db,
        AntallRad,
        sql`select status, count(*)::int as antall from eierblikk.utboks group by status`,
      );
      const antall = { venter: 0, sendes: 0, sendt: 0, feilet: 0, uvisst: 0 };
      for (const rad of rader) antall[rad.status] = rad.antall;
      return antall;
    },
    rydd(dager) {
      return utfoer(
        db,
        sql`delete from eierblikk.utboks
            where coalesce(sendt, opprettet) < now() - ${dager} * interval '1 day' and status in ('sendt', 'feilet')`,
      );
    },
  };
}
