import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { json, sql } from '../sql/sql.ts';
import { hentAlle, hentEn, type Utfoerer, utfoer } from '../sql/utfoerer.ts';
import { AbonnementRad, type NyttSammendrag, type Sammendragsabonnement, type Stansgrunn } from './abonnement.ts';
import { type Kjoering, KjoeringRad, kjoeringsnoekkel, type NyKjoering } from './kjoering.ts';

/** The last summary that was sent: when it was due, and the version that it told of. */
export interface SistLevert {
  readonly versjon: number;
  readonly tidspunkt: Date;
}

/** How far a subscription has been reckoned, in which version's light. */
export interface Regnet {
  readonly id: number;
  readonly til: Date;
  readonly neste: Date | null;
  readonly versjon: number | null;
}

/** Subscriptions to summaries, and what became of each due time. Points in time are given from outside. */
export interface Sammendragslager {
  opprett(nytt: NyttSammendrag, naa: Date): Promise<number>;
  /**
   * New wishes, for the same recipient or another. Its number, history, pause and maker stay; so does the key that stops it,
   * unless the recipient is another. Due times are reckoned anew from now. `false` when it is gone, or was changed since
   * `utgave`.
   */
  endre(id: number, utgave: number, nytt: NyttSammendrag, naa: Date): Promise<boolean>;
  hent(id: number): Promise<Sammendragsabonnement | null>;
  /** Those of a channel, paused ones too; `null`: all there are. */
  liste(sted: { readonly team: string; readonly kanal: string } | null): Promise<Sammendragsabonnement[]>;
  /** Nothing more is sent. `false` when there is no such subscription. */
  stans(id: number, grunn: Stansgrunn): Promise<boolean>;
  /** Begins again from now: what was due meanwhile is not made good. */
  gjenoppta(id: number, naa: Date): Promise<boolean>;
  slett(id: number): Promise<boolean>;
  /** The invited one said yes, in this direct message. `false` when nobody was asked. */
  samtykk(id: number, kanal: string, naa: Date): Promise<boolean>;
  /** By the key of an e-mail; the subscription that it stopped. */
  avmeld(noekkel: string): Promise<Sammendragsabonnement | null>;

  /** Those that may have something due: their next time has come, or another version is in use than when it was reckoned. */
  modne(naa: Date, versjon: number | null, antall: number): Promise<Sammendragsabonnement[]>;
  /** Takes subscriptions for the rest of the transaction; the ids of those that nobody else has, or has dealt with since. */
  laas(abonnementer: readonly Sammendragsabonnement[]): Promise<ReadonlySet<number>>;
  /** The due times in the history from a time on. */
  kjoertFra(id: number, fra: Date): Promise<Date[]>;
  /** Writes runs in the history; the keys ({@link kjoeringsnoekkel}) of those that weren't there already. */
  leggKjoeringer(kjoeringer: readonly NyKjoering[]): Promise<ReadonlySet<string>>;
  /** How far subscriptions have been reckoned, and when the next is due. */
  regnet(rader: readonly Regnet[]): Promise<void>;
  /** By subscription, of those that have been sent one. */
  sistLevert(ider: readonly number[]): Promise<ReadonlyMap<number, SistLevert>>;
  /** The earliest of all next due times. */
  nesteForfall(): Promise<Date | null>;

  /** Writes in the history how the messages of each run went; how many runs are over now. */
  avstem(): Promise<number>;
  /** Decides that a run of unknown fate is to be sent again. `false` when its fate isn't unknown. */
  sendUvissIgjen(id: number, tidspunkt: Date): Promise<boolean>;
  /** The newest first. */
  historikk(id: number, antall: number): Promise<Kjoering[]>;
  /** What an administrator should see: runs since a time that didn't get through, or nobody knows. */
  problemer(siden: Date, antall: number): Promise<Kjoering[]>;
}

const IdRad = z.object({ id: z.number() });
const TidRad = z.object({ tid: z.date().nullable() });
const LevertRad = z.object({ abonnement: z.number(), versjon: z.number(), tidspunkt: z.date() });
const SkrevetRad = z.object({ abonnement: z.number(), tidspunkt: z.date() });
const AVMELDING_BYTE = 24;
const nyNoekkel = (): string => randomBytes(AVMELDING_BYTE).toString('base64url');

export function lagSammendragslager(db: Utfoerer): Sammendragslager {
  return {
    async opprett(n, naa) {
      const rad = await hentEn(
        db,
        IdRad,
        sql`insert into eierblikk.abonnement
              (team, kanal, slag, tidsplan, opprettet_av, opprettet, mottaker, adresse, omfang, maalform, lengde, former,
               bare_nytt, vindu_timer, samtykke, avmelding, gjelder_fra, regnet_til)
            values (${n.team}, ${n.kanal}, 'oppsummering', ${json(n.tidsplan)}, ${n.opprettetAv}, ${naa}, ${n.mottaker},
                    ${n.adresse}, ${json(n.omfang)}, ${n.maalform}, ${n.lengde}, ${n.former}, ${n.bareNytt},
                    ${n.vinduTimer}, ${n.samtykke}, ${nyNoekkel()}, ${naa}, ${naa})
            returning id`,
      );
      return IdRad.parse(rad).id;
    },
    async endre(id, utgave, n, naa) {
      const rader = await utfoer(
        db,
        sql`update eierblikk.abonnement
            set utgave = utgave + 1, team = ${n.team}, kanal = ${n.kanal}, tidsplan = ${json(n.tidsplan)}, omfang = ${json(n.omfang)},
                maalform = ${n.maalform}, lengde = ${n.lengde}, former = ${n.former}, bare_nytt = ${n.bareNytt},
                vindu_timer = ${n.vinduTimer}, samtykke = ${n.samtykke},
                avmelding = case when mottaker = ${n.mottaker} and adresse = ${n.adresse} then avmelding
                                 else ${nyNoekkel()} end,
                -- A no was the former recipient's.
                aktiv = aktiv or (stanset <> 'pause' and adresse <> ${n.adresse}),
                stanset = case when adresse <> ${n.adresse} and stanset <> 'pause' then null else stanset end,
                mottaker = ${n.mottaker}, adresse = ${n.adresse},
                gjelder_fra = ${naa}, regnet_til = ${naa}, neste = null, regnet_versjon = null
            where id = ${id} and utgave = ${utgave} and slag = 'oppsummering' and omfang is not null`,
      );
      return rader === 1;
    },
    hent: (id) =>
      hentEn(
        db,
        AbonnementRad,
        sql`select * from eierblikk.abonnement where id = ${id} and slag = 'oppsummering' and omfang is not null`,
      ),
    liste: (sted) =>
      hentAlle(
        db,
        AbonnementRad,
        sql`select * from eierblikk.abonnement
            where slag = 'oppsummering' and omfang is not null
              and (${sted === null} or (team in (${sted?.team ?? ''}, '') and kanal = ${sted?.kanal ?? ''}))
            order by id`,
      ),
    async stans(id, grunn) {
      const rader = await utfoer(
        db,
        sql`update eierblikk.abonnement set aktiv = false, stanset = ${grunn}
            where id = ${id} and slag = 'oppsummering'`,
      );
      return rader === 1;
    },
    async gjenoppta(id, naa) {
      const rader = await utfoer(
        db,
        sql`update eierblikk.abonnement
            set aktiv = true, stanset = null, gjelder_fra = ${naa}, regnet_til = ${naa}, neste = null, regnet_versjon = null
            where id = ${id} and slag = 'oppsummering' and not aktiv`,
      );
      return rader === 1;
    },
    async slett(id) {
      return (await utfoer(db, sql`delete from eierblikk.abonnement where id = ${id} and slag = 'oppsummering'`)) === 1;
    },
    async samtykk(id, kanal, naa) {
      const rader = await utfoer(
        db,
        sql`update eierblikk.abonnement
            set samtykke = 'ja', kanal = ${kanal}, gjelder_fra = ${naa}, regnet_til = ${naa}, neste = null,
                regnet_versjon = null
            where id = ${id} and samtykke = 'spurt'`,
      );
      return rader === 1;
    },
    avmeld: (noekkel) =>
      hentEn(
        db,
        AbonnementRad,
        sql`update eierblikk.abonnement set aktiv = false, stanset = 'avmeldt' where avmelding = ${noekkel}
            returning *`,
      ),
    modne: (naa, versjon, antall) =>
      hentAlle(
        db,
        AbonnementRad,
        sql`select * from eierblikk.abonnement
            where aktiv and slag = 'oppsummering' and omfang is not null and samtykke in ('trengs_ikke', 'ja')
              and (neste <= ${naa} or regnet_versjon is distinct from ${versjon}::int)
            order by neste nulls first, id limit ${antall}`,
      ),
    async laas(abonnementer) {
      const sett = json(abonnementer.map(({ id, regnetTil }) => ({ id, til: regnetTil })));
      const rader = await hentAlle(
        db,
        IdRad,
        sql`select a.id from eierblikk.abonnement a
            join json_to_recordset(${sett}::json) as x(id int, til timestamptz) on x.id = a.id
            where a.aktiv and a.regnet_til = x.til order by a.id for update of a skip locked`,
      );
      return new Set(rader.map((r) => r.id));
    },
    async kjoertFra(id, fra) {
      const rader = await hentAlle(
        db,
        TidRad,
        sql`select tidspunkt as tid from eierblikk.kjoering
            where abonnement = ${id} and tidspunkt >= ${fra} and slag = 'plan'`,
      );
      return rader.flatMap(({ tid }) => (tid === null ? [] : [tid]));
    },
    async leggKjoeringer(kjoeringer) {
      const rader = await hentAlle(
        db,
        SkrevetRad,
        sql`insert into eierblikk.kjoering
              (abonnement, tidspunkt, slag, anledning, resultat, notat, versjon, deler, ferdig)
            select x.abonnement, x.tidspunkt, x.slag, x.anledning, x.resultat, x.notat, x.versjon, x.deler,
                   case when x.resultat = 'lagt_ut' then null else now() end
            from json_to_recordset(${json(kjoeringer)}::json) as x(
              abonnement int, tidspunkt timestamptz, slag text, anledning jsonb, resultat text, notat text,
              versjon int, deler int)
            on conflict do nothing returning abonnement, tidspunkt`,
      );
      return new Set(rader.map((r) => kjoeringsnoekkel(r.abonnement, r.tidspunkt)));
    },
    async regnet(rader) {
      await utfoer(
        db,
        sql`update eierblikk.abonnement a
            set regnet_til = x.til, neste = x.neste, regnet_versjon = x.versjon
            from json_to_recordset(${json(rader)}::json) as x(id int, til timestamptz, neste timestamptz, versjon int)
            where a.id = x.id`,
      );
    },
    async sistLevert(ider) {
      const rader = await hentAlle(
        db,
        LevertRad,
        sql`select distinct on (abonnement) abonnement, versjon, tidspunkt from eierblikk.kjoering
            where abonnement = any(${ider}::int[]) and slag = 'plan' and versjon is not null
              and resultat in ('lagt_ut', 'levert', 'delvis', 'uvisst')
            order by abonnement, tidspunkt desc`,
      );
      return new Map(rader.map(({ abonnement, ...resten }) => [abonnement, resten]));
    },
    async nesteForfall() {
      const rad = await hentEn(
        db,
        TidRad,
        sql`select min(neste) as tid from eierblikk.abonnement
            where aktiv and slag = 'oppsummering' and samtykke in ('trengs_ikke', 'ja')`,
      );
      return rad?.tid ?? null;
    },
    avstem: () =>
      utfoer(
        db,
        sql`with aapne as (
              select abonnement, tidspunkt, deler from eierblikk.kjoering
              where ferdig is null and resultat = 'lagt_ut'
              order by abonnement, tidspunkt for update skip locked),
            delene as (
              select k.abonnement, k.tidspunkt, u.status, u.feil
              from aapne k
              cross join lateral generate_series(0, k.deler - 1) as del
              left join eierblikk.utboks u
                on u.noekkel = 'sammendrag:' || k.abonnement || ':' ||
                               round(extract(epoch from k.tidspunkt) * 1000)::bigint || ':' || del),
            samlet as (
              select abonnement, tidspunkt,
                bool_or(coalesce(status, 'uvisst') in ('venter', 'sendes')) as paa_vei,
                bool_or(coalesce(status, 'uvisst') = 'uvisst') as uviss,
                bool_and(coalesce(status, '') = 'sendt') as alle,
                bool_or(coalesce(status, '') = 'sendt') as noen,
                string_agg(distinct feil, ', ') as feil
              from delene group by abonnement, tidspunkt)
            update eierblikk.kjoering k
            set ferdig = now(), notat = s.feil,
                resultat = case when s.uviss then 'uvisst' when s.alle then 'levert' when s.noen then 'delvis'
                           else 'feilet' end
            from samlet s
            where k.abonnement = s.abonnement and k.tidspunkt = s.tidspunkt and not s.paa_vei`,
      ),
    async sendUvissIgjen(id, tidspunkt) {
      const rader = await utfoer(
        db,
        sql`with igjen as (
              update eierblikk.kjoering set resultat = 'lagt_ut', ferdig = null, notat = null
              where abonnement = ${id} and tidspunkt = ${tidspunkt} and resultat = 'uvisst'
              returning abonnement, tidspunkt)
            update eierblikk.utboks u set status = 'venter', neste_forsoek = now(), laas = null, laast_til = null
            from igjen
            where u.status = 'uvisst' and u.noekkel like 'sammendrag:' || igjen.abonnement || ':' ||
              round(extract(epoch from igjen.tidspunkt) * 1000)::bigint || ':%'`,
      );
      return rader > 0;
    },
    historikk: (id, antall) =>
      hentAlle(
        db,
        KjoeringRad,
        sql`select abonnement, tidspunkt, slag, resultat, notat, versjon, startet, ferdig from eierblikk.kjoering
            where abonnement = ${id} order by tidspunkt desc limit ${antall}`,
      ),
    problemer: (siden, antall) =>
      hentAlle(
        db,
        KjoeringRad,
        sql`select abonnement, tidspunkt, slag, resultat, notat, versjon, startet, ferdig from eierblikk.kjoering
            where tidspunkt >= ${siden} and resultat in ('feilet', 'uvisst', 'delvis')
            order by tidspunkt desc limit ${antall}`,
      ),
  };
}
