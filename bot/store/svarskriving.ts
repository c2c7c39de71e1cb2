import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Revisjonslinje } from './revisjon/revisjonslogg.ts';
import type { Samtalested } from './samtaler.ts';
import { forberedt, json, sql } from './sql/sql.ts';
import { hentEn, type Utfoerer } from './sql/utfoerer.ts';
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

const SkrevetRad = z.object({ id: z.number() });

/**
 * The answer's way out in one statement: the audit line, the message (already claimed by the caller, who posts it and
 * reports to the outbox), the conversation and the event's end are committed together, in one round trip.
 */
export interface Svarskriving {
  /** `null`: the message's key is there already, and nothing was written. */
  skriv(pakke: Svarpakke, fristMs?: number): Promise<Tatt | null>;
}

const FRIST_MS = 60_000;

export function lagSvarskriving(db: Utfoerer): Svarskriving {
  return {
    async skriv({ hendelse, revisjon: r, melding: m, samtale }, fristMs = FRIST_MS) {
      const laas = randomUUID();
      const rad = await hentEn(
        db,
        SkrevetRad,
        forberedt(
          'svar-skriv',
          sql`with melding as (
              insert into eierblikk.utboks
                (noekkel, team, kanal, traad, metode, innhold, status, forsoek, laas, laast_til)
              values (${m.noekkel}, ${m.team}, ${m.kanal}, ${m.traad}, ${m.metode}, ${json(m.innhold)},
                      'sendes', 1, ${laas}, now() + ${fristMs} * interval '1 ms')
              on conflict (noekkel) do nothing returning id),
            linje as (
              insert into eierblikk.revisjon
                (team, kanal, bruker, handling, sporring, selskaper, utfall, regel, dataversjon, detaljer)
              select ${r.team}, ${r.kanal}, ${r.bruker}, ${r.handling}, ${r.sporring}, ${r.selskaper}::text[],
                     ${r.utfall}, ${r.regel}, ${r.dataversjon}::int,
                     ${r.detaljer === null ? null : json(r.detaljer)}::jsonb
              from melding),
            husket as (
              insert into eierblikk.samtale (team, kanal, traad, bruker, sporring, utloeper)
              select ${samtale?.sted.team ?? null}::text, ${samtale?.sted.kanal ?? null}::text,
                     ${samtale?.sted.traad ?? null}::text, ${samtale?.sted.bruker ?? null}::text,
                     ${samtale?.sporring ?? null}::text, now() + ${samtale?.timer ?? 0} * interval '1 hour'
              from melding where ${samtale !== null}
              on conflict (team, kanal, traad, bruker) do update
              set sporring = excluded.sporring, utloeper = excluded.utloeper, oppdatert = now()),
            slutt as (
              update eierblikk.hendelse set ferdig = now(), innhold = null
              where noekkel = ${hendelse} and exists (select from melding))
            select id from melding`,
        ),
      );
      return rad === null ? null : { ...m, id: rad.id, laas, forsoek: 1 };
    },
  };
}
