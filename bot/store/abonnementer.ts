import * as z from 'zod';
import { json, sql } from './sql/sql.ts';
import { hentAlle, hentEn, type Utfoerer, utfoer } from './sql/utfoerer.ts';

export const ABONNEMENTSLAG = ['varsel', 'oppsummering'] as const;

/** A channel that wants to be told: of findings (`varsel`), or by a summary on a schedule (`oppsummering`). */
export interface NyttAbonnement {
  readonly team: string;
  readonly kanal: string;
  readonly slag: (typeof ABONNEMENTSLAG)[number];
  /** Company ids; `null` for all. */
  readonly selskaper: readonly string[] | null;
  /** Rule ids; `null` for all. */
  readonly regler: readonly string[] | null;
  /** The schedule in its own words (JSON); `null` for alerts. */
  readonly tidsplan: unknown;
  readonly opprettetAv: string;
}

export interface Abonnement extends NyttAbonnement {
  readonly id: number;
  readonly aktiv: boolean;
  readonly opprettet: Date;
}

const Rad = z.object({
  id: z.number(),
  team: z.string(),
  kanal: z.string(),
  slag: z.enum(ABONNEMENTSLAG),
  selskaper: z.array(z.string()).nullable(),
  regler: z.array(z.string()).nullable(),
  tidsplan: z.unknown(),
  aktiv: z.boolean(),
  opprettet_av: z.string(),
  opprettet: z.date(),
});
const IdRad = z.object({ id: z.number() });

export interface Abonnementer {
  opprett(abonnement: NyttAbonnement): Promise<number>;
  /** Pauses or resumes; `false` when there is no such subscription. */
  settAktiv(id: number, aktiv: boolean): Promise<boolean>;
  slett(id: number): Promise<boolean>;
  /** The channel's subscriptions, paused ones too. */
  iKanal(team: string, kanal: string): Promise<Abonnement[]>;
  /** Every active subscription of one kind, in all teams. */
  aktive(slag: Abonnement['slag']): Promise<Abonnement[]>;
  /** Claims one occurrence of a summary. `true`: it is ours to run. `false`: someone has run it, or is running it. */
  taKjoering(abonnement: number, tidspunkt: Date): Promise<boolean>;
  ferdigKjoering(abonnement: number, tidspunkt: Date, resultat: string): Promise<void>;
}

function somAbonnement({ opprettet_av, ...resten }: z.infer<typeof Rad>): Abonnement {
  return { ...resten, opprettetAv: opprettet_av };
}

export function lagAbonnementer(db: Utfoerer): Abonnementer {
  return {
    async opprett({ team, kanal, slag, selskaper, regler, tidsplan, opprettetAv }) {
      const rad = await hentEn(
        db,
        IdRad,
        sql`insert into eierblikk.abonnement (team, kanal, slag, selskaper, regler, tidsplan, opprettet_av)
            values (${team}, ${kanal}, ${slag}, ${selskaper}, ${regler},
                    ${tidsplan === null ? null : json(tidsplan)}, ${opprettetAv})
            returning id`,
      );
      return IdRad.parse(rad).id;
    },
    async settAktiv(id, aktiv) {
      return (await utfoer(db, sql`update eierblikk.abonnement set aktiv = ${aktiv} where id = ${id}`)) === 1;
    },
    async slett(id) {
      return (await utfoer(db, sql`delete from eierblikk.abonnement where id = ${id}`)) === 1;
    },
    async iKanal(team, kanal) {
      const rader = await hentAlle(
        db,
        Rad,
        sql`select * from eierblikk.abonnement where team = ${team} and kanal = ${kanal} order by id`,
      );
      return rader.map(somAbonnement);
    },
    async aktive(slag) {
      const rader = await hentAlle(
        db,
        Rad,
        sql`select * from eierblikk.abonnement where aktiv and slag = ${slag} order by id`,
      );
      return rader.map(somAbonnement);
    },
    async taKjoering(abonnement, tidspunkt) {
      const rader = await utfoer(
        db,
        sql`insert into eierblikk.kjoering (abonnement, tidspunkt) values (${abonnement}, ${tidspunkt})
            on conflict do nothing`,
      );
      return rader === 1;
    },
    async ferdigKjoering(abonnement, tidspunkt, resultat) {
      await utfoer(
        db,
        sql`update eierblikk.kjoering set ferdig = now(), resultat = ${resultat}
            where abonnement = ${abonnement} and tidspunkt = ${tidspunkt}`,
      );
    },
  };
}
