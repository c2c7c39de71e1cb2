import * as z from 'zod';
import { type Lagerfeil, lagerfeil } from './feil.ts';
import { dekrypter, krypter, noekkelId } from './kryptering.ts';
import { sql } from './sql/sql.ts';
import { hentAlle, hentEn, type Utfoerer, utfoer } from './sql/utfoerer.ts';

const Rad = z.object({ kryptert: z.instanceof(Buffer), noekkel_id: z.string() });
const TeamRad = z.object({ team: z.string() });

export type Installasjonssvar =
  | { readonly ok: true; readonly installasjon: unknown }
  | { readonly ok: false; readonly feil: Lagerfeil };

/** Slack's installations with their tokens, encrypted at rest under a key that never is in the database. */
export interface Installasjoner {
  /** Keeps the installation (JSON) of a team, or of an enterprise by its id. `null` when it went well. */
  lagre(team: string, installasjon: unknown): Promise<Lagerfeil | null>;
  hent(team: string): Promise<Installasjonssvar>;
  /** For `app_uninstalled` and `tokens_revoked`: the row is gone. */
  slett(team: string): Promise<boolean>;
  team(): Promise<string[]>;
}

/** `noekler`: the first encrypts; the others are former keys that still decrypt. */
export function lagInstallasjoner(db: Utfoerer, noekler: readonly Uint8Array[]): Installasjoner {
  return {
    async lagre(team, installasjon) {
      const noekkel = noekler[0];
      if (noekkel === undefined) return lagerfeil('mangler_noekkel');
      await utfoer(
        db,
        sql`insert into eierblikk.slackinstallasjon (team, kryptert, noekkel_id)
            values (${team}, ${krypter(JSON.stringify(installasjon), noekkel, team)}, ${noekkelId(noekkel)})
            on conflict (team) do update
            set kryptert = excluded.kryptert, noekkel_id = excluded.noekkel_id, oppdatert = now()`,
      );
      return null;
    },
    async hent(team) {
      const rad = await hentEn(
        db,
        Rad,
        sql`select kryptert, noekkel_id from eierblikk.slackinstallasjon where team = ${team}`,
      );
      if (rad === null) return { ok: false, feil: lagerfeil('finnes_ikke') };
      const noekkel = noekler.find((n) => noekkelId(n) === rad.noekkel_id);
      if (noekkel === undefined) return { ok: false, feil: lagerfeil('mangler_noekkel') };
      const klartekst = dekrypter(rad.kryptert, noekkel, team);
      if (klartekst === null) return { ok: false, feil: lagerfeil('kan_ikke_dekrypteres') };
      return { ok: true, installasjon: JSON.parse(klartekst) };
    },
    async slett(team) {
      return (await utfoer(db, sql`delete from eierblikk.slackinstallasjon where team = ${team}`)) === 1;
    },
    async team() {
      const rader = await hentAlle(db, TeamRad, sql`select team from eierblikk.slackinstallasjon order by team`);
      return rader.map((r) => r.team);
    },
  };
}
