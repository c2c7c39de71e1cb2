import * as z from 'zod';
import { json, sql } from './sql/sql.ts';
import { hentAlle, hentEn, type Utfoerer, utfoer } from './sql/utfoerer.ts';

/** A finding as it is kept per version: the key is the same from version to version. */
export interface LagretFunn {
  /** Rule, company and period: `{@link funnnoekkel}`. */
  readonly noekkel: string;
  readonly regel: string;
  /** Company id. */
  readonly selskap: string;
  /** As {@link periodeTekst} writes it, or empty. */
  readonly periode: string;
  /** The grade, as core's findings name it. */
  readonly alvor: string;
  /** The finding's texts, as the surface needs them (JSON). */
  readonly innhold: unknown;
}

/** On which day a version's findings were reckoned, and with which privacy limit (`null`: the common one). */
export interface Funnberegning {
  /** `YYYY-MM-DD`. */
  readonly dato: string;
  readonly personverngrense: number | null;
}

/** What makes a finding the same one in the next version. */
export function funnnoekkel(regel: string, selskap: string, periode: string): string {
  return `${regel}|${selskap}|${periode}`;
}

/** A finding that came, went or changed grade in a version, told in a channel. */
export interface Varsel {
  readonly team: string;
  readonly kanal: string;
  readonly versjon: number;
  readonly noekkel: string;
  /** The grade before and after; `null`: there was, or is, no finding. */
  readonly foer: string | null;
  readonly etter: string | null;
}

/** A finding that a channel doesn't want to hear about: until a day, or (kvittert) for good. */
export interface Demping {
  readonly team: string;
  readonly kanal: string;
  readonly noekkel: string;
  readonly slag: 'utsatt' | 'kvittert';
  /** The last day of silence (`YYYY-MM-DD`); `null` when acknowledged. */
  readonly til: string | null;
  readonly grunn: string;
  readonly av: string;
}

const FunnRad = z.object({
  noekkel: z.string(),
  regel: z.string(),
  selskap: z.string(),
  periode: z.string(),
  alvor: z.string(),
  innhold: z.unknown(),
});
const DempingRad = z.object({
  team: z.string(),
  kanal: z.string(),
  noekkel: z.string(),
  slag: z.enum(['utsatt', 'kvittert']),
  til: z.string().nullable(),
  grunn: z.string(),
  av: z.string(),
});
const DatoRad = z.object({ dato: z.string() });

export interface Varsler {
  /**
   * Keeps a version's findings as reckoned. `false`: someone has done it already, and theirs stand. Those of another
   * privacy limit are replaced. Call in a transaction.
   */
  lagreFunn(versjon: number, beregning: Funnberegning, funn: readonly LagretFunn[]): Promise<boolean>;
  /** A version's findings, or `null` when they haven't been reckoned with this privacy limit. */
  funn(versjon: number, personverngrense: number | null): Promise<LagretFunn[] | null>;
  /** `true`: the channel hasn't been told this, and now it is ours to tell, in the same transaction as the outbox. */
  fortell(varsel: Varsel): Promise<boolean>;
  /** Silences a finding in a channel; an earlier silence is replaced, and stays in the history. Call in a transaction. */
  demp(demping: Demping): Promise<void>;
  /** `false` when it wasn't silenced. */
  opphev(team: string, kanal: string, noekkel: string, av: string): Promise<boolean>;
  /** What is silenced in a channel on a day. */
  dempet(team: string, kanal: string, dato: string): Promise<Demping[]>;
}

export function lagVarsler(db: Utfoerer): Varsler {
  return {
    async lagreFunn(versjon, { dato, personverngrense }, funn) {
      const ny = await utfoer(
        db,
        sql`insert into eierblikk.funnberegning as f (versjon, dato, personverngrense)
            values (${versjon}, ${dato}, ${personverngrense})
            on conflict (versjon) do update
            set dato = excluded.dato, personverngrense = excluded.personverngrense, beregnet = now()
            where f.personverngrense is distinct from excluded.personverngrense`,
      );
      if (ny === 0) return false;
      await utfoer(db, sql`delete from eierblikk.funn where versjon = ${versjon}`);
      await utfoer(
        db,
        sql`insert into eierblikk.funn (versjon, noekkel, regel, selskap, periode, alvor, innhold)
            select ${versjon}, f.noekkel, f.regel, f.selskap, f.periode, f.alvor, f.innhold
            from json_to_recordset(${json(funn)}::json)
              as f(noekkel text, regel text, selskap text, periode text, alvor text, innhold json)`,
      );
      return true;
    },
    async funn(versjon, personverngrense) {
      const beregnet = await hentEn(
        db,
        DatoRad,
        sql`select dato from eierblikk.funnberegning
            where versjon = ${versjon} and personverngrense is not distinct from ${personverngrense}::int`,
      );
      if (beregnet === null) return null;
      return hentAlle(
        db,
        FunnRad,
        sql`select noekkel, regel, selskap, periode, alvor, innhold from eierblikk.funn
            where versjon = ${versjon} order by noekkel`,
      );
    },
    async fortell({ team, kanal, versjon, noekkel, foer, etter }) {
      const rader = await utfoer(
        db,
        sql`insert into eierblikk.varsel (team, kanal, versjon, noekkel, foer, etter)
            values (${team}, ${kanal}, ${versjon}, ${noekkel}, ${foer}, ${etter})
            on conflict do nothing`,
      );
      return rader === 1;
    },
    async demp({ team, kanal, noekkel, slag, til, grunn, av }) {
      await utfoer(
        db,
        sql`update eierblikk.demping set opphevet = now(), opphevet_av = ${av}
            where team = ${team} and kanal = ${kanal} and noekkel = ${noekkel} and opphevet is null`,
      );
      await utfoer(
        db,
        sql`insert into eierblikk.demping (team, kanal, noekkel, slag, til, grunn, av)
            values (${team}, ${kanal}, ${noekkel}, ${slag}, ${til}, ${grunn}, ${av})`,
      );
    },
    async opphev(team, kanal, noekkel, av) {
      const rader = await utfoer(
        db,
        sql`update eierblikk.demping set opphevet = now(), opphevet_av = ${av}
            where team = ${team} and kanal = ${kanal} and noekkel = ${noekkel} and opphevet is null`,
      );
      return rader === 1;
    },
    dempet(team, kanal, dato) {
      return hentAlle(
        db,
        DempingRad,
        sql`select team, kanal, noekkel, slag, til, grunn, av from eierblikk.demping
            where team = ${team} and kanal = ${kanal} and opphevet is null and (til is null or til >= ${dato}::date)
            order by id`,
      );
    },
  };
}
