import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Revisjonslinje } from './revisjon/revisjonslogg.ts';
import type { Samtalested } from './samtaler.ts';
import { lagSamler } from './sql/samler.ts';
import { forberedt, json, sql } from './sql/sql.ts';
import { hentAlle, type Utfoerer } from './sql/utfoerer.ts';
import type { Tatt, Utgaaende } from './utboks.ts';

/** Everything that an answered event leaves behind before Slack is called. */
export interface Svarpakke {
  /** The event's key: its work is done with this. */
  readonly hendelse: string;
  readonly revisjon: Revisjonslinje;
  readonly melding: Utgaaende;
  /** What the next question may follow up, for so many hours; `null` when there is nothing to remember. */
  readonly samtale: { readonly sted: Samtalested; readonly sporring: string; readonly timer: number } | null;
}

const SkrevetRad = z.object({ id: z.number(), laas: z.string() });

/**
 * The answer's way out in one statement: the audit line, the message (already claimed by the caller, who posts it and
 * reports to the outbox), the conversation and the event's end are committed together. Answers that are ready at the
 * same time share the statement, and the commit.
 */
export interface Svarskriving {
  /** `null`: the message's key is there already, and nothing was written. */
  skriv(pakke: Svarpakke, fristMs?: number): Promise<Tatt | null>;
}

const FRIST_MS = 60_000;

interface Skriving {
  readonly pakke: Svarpakke;
  readonly fristMs: number;
  readonly laas: string;
}

function somRad({ pakke, fristMs, laas }: Skriving, nr: number, eier: number | null) {
  const { hendelse, revisjon: r, melding: m, samtale } = pakke;
  const { team, kanal, traad, bruker } = samtale?.sted ?? { team: null, kanal: null, traad: null, bruker: null };
  return {
    ...{ nr, hendelse, laas, frist: fristMs, eier },
    ...{ noekkel: m.noekkel, team: m.team, kanal: m.kanal, traad: m.traad, metode: m.metode, innhold: m.innhold },
    ...{ r_team: r.team, r_kanal: r.kanal, r_bruker: r.bruker, handling: r.handling, sporring: r.sporring },
    ...{ selskaper: r.selskaper, utfall: r.utfall, regel: r.regel, dataversjon: r.dataversjon, detaljer: r.detaljer },
    ...{ s_team: team, s_kanal: kanal, s_traad: traad, s_bruker: bruker },
    ...{ s_sporring: samtale?.sporring ?? null, s_timer: samtale?.timer ?? 0 },
  };
}

async function skrivAlle(db: Utfoerer, eier: number | null, skrivinger: readonly Skriving[]): Promise<(Tatt | null)[]> {
  const rader = skrivinger.map((s, nr) => somRad(s, nr, eier));
  const skrevet = await hentAlle(
    db,
    SkrevetRad,
    forberedt(
      'svar-skriv',
      sql`with inn as materialized (
          select * from json_to_recordset(${json(rader)}::json) as x(
            nr int, hendelse text, laas uuid, frist int, eier int,
            noekkel text, team text, kanal text, traad text, metode text, innhold json,
            r_team text, r_kanal text, r_bruker text, handling text, sporring text,
            selskaper text[], utfall text, regel text, dataversjon int, detaljer jsonb,
            s_team text, s_kanal text, s_traad text, s_bruker text, s_sporring text, s_timer int)),
        melding as (
          insert into eierblikk.utboks
            (noekkel, team, kanal, traad, metode, innhold, status, forsoek, laas, laast_til, eier)
          select noekkel, team, kanal, traad, metode, innhold, 'sendes', 1, laas, now() + frist * interval '1 ms', eier
          from inn order by noekkel, nr
          on conflict (noekkel) do nothing returning id, laas),
        nye as (select inn.* from inn join melding using (laas)),
        linje as (
          insert into eierblikk.revisjon
            (team, kanal, bruker, handling, sporring, selskaper, utfall, regel, dataversjon, detaljer)
          select r_team, r_kanal, r_bruker, handling, sporring, selskaper, utfall, regel, dataversjon, detaljer
          from nye order by nr),
        husket as (
          insert into eierblikk.samtale (team, kanal, traad, bruker, sporring, utloeper)
          select distinct on (s_team, s_kanal, s_traad, s_bruker)
            s_team, s_kanal, s_traad, s_bruker, s_sporring, now() + s_timer * interval '1 hour'
          from nye where s_sporring is not null
          order by s_team, s_kanal, s_traad, s_bruker, nr desc
          on conflict (team, kanal, traad, bruker) do update
          set sporring = excluded.sporring, utloeper = excluded.utloeper, oppdatert = now()),
        slutt as (
          update eierblikk.hendelse h set ferdig = now(), innhold = null from nye where h.noekkel = nye.hendelse)
        select id, laas from melding`,
    ),
  );
  const ider = new Map(skrevet.map(({ id, laas }) => [laas, id]));
  return skrivinger.map(({ pakke, laas }) => {
    const id = ider.get(laas);
    return id === undefined ? null : { ...pakke.melding, id, laas, forsoek: 1 };
  });
}

/** `eier`: the number of this process, when it has one. */
export function lagSvarskriving(db: Utfoerer, eier: number | null): Svarskriving {
  const skrivEn = lagSamler((skrivinger: readonly Skriving[]) => skrivAlle(db, eier, skrivinger));
  return { skriv: (pakke, fristMs = FRIST_MS) => skrivEn({ pakke, fristMs, laas: randomUUID() }) };
}
