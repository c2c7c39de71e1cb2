import * as z from 'zod';
import { forberedt, sql } from './sql/sql.ts';
import { hentAlle, hentEn, type Utfoerer, utfoer } from './sql/utfoerer.ts';

export const ROLLER = ['leser', 'importoer', 'administrator'] as const;
export type Rolle = (typeof ROLLER)[number];

/** Stands for every channel, or every user, in a {@link Tildeling}. */
export const ALLE = '*';

/** A role given to a user in a channel. What isn't given, isn't allowed. */
export interface Tildeling {
  readonly team: string;
  /** A channel id, or {@link ALLE}. */
  readonly kanal: string;
  /** A user id, or {@link ALLE}. */
  readonly bruker: string;
  readonly rolle: Rolle;
}

const TildelingRad = z.object({
  id: z.number(),
  team: z.string(),
  kanal: z.string(),
  bruker: z.string(),
  rolle: z.enum(ROLLER),
  gitt_av: z.string(),
  gitt: z.date(),
});

export interface LagretTildeling extends Tildeling {
  readonly id: number;
  readonly gittAv: string;
  readonly gitt: Date;
}

const KanalgrenseRad = z.object({ selskaper: z.array(z.string()).nullable(), maal: z.array(z.string()).nullable() });

/** What may be shown in a channel: company ids and metric ids; `null` is all of them, an empty list none. */
export type Kanalgrense = z.infer<typeof KanalgrenseRad>;

/** Who may do what, where. The store keeps the grants; the Slack layer decides by them. */
export interface Rettigheter {
  /** Every grant that covers this user in this channel. Empty: nothing is allowed. */
  gjelderFor(team: string, kanal: string, bruker: string): Promise<LagretTildeling[]>;
  gi(tildeling: Tildeling, gittAv: string): Promise<void>;
  /** `false` when there was no such grant. */
  ta(tildeling: Tildeling): Promise<boolean>;
  alle(team: string): Promise<LagretTildeling[]>;
  /** `null`: the channel has been given nothing. */
  kanalgrense(team: string, kanal: string): Promise<Kanalgrense | null>;
  settKanalgrense(team: string, kanal: string, grense: Kanalgrense, av: string): Promise<void>;
  fjernKanalgrense(team: string, kanal: string): Promise<boolean>;
}

function somTildeling({ gitt_av, ...resten }: z.infer<typeof TildelingRad>): LagretTildeling {
  return { ...resten, gittAv: gitt_av };
}

export function lagRettigheter(db: Utfoerer): Rettigheter {
  return {
    async gjelderFor(team, kanal, bruker) {
      const rader = await hentAlle(
        db,
        TildelingRad,
        forberedt(
          'tilgang-for',
          sql`select id, team, kanal, bruker, rolle, gitt_av, gitt from eierblikk.tilgang
            where team = ${team} and kanal in (${kanal}, '*') and bruker in (${bruker}, '*') order by id`,
        ),
      );
      return rader.map(somTildeling);
    },
    async gi({ team, kanal, bruker, rolle }, gittAv) {
      await utfoer(
        db,
        sql`insert into eierblikk.tilgang (team, kanal, bruker, rolle, gitt_av)
            values (${team}, ${kanal}, ${bruker}, ${rolle}, ${gittAv}) on conflict do nothing`,
      );
    },
    async ta({ team, kanal, bruker, rolle }) {
      const rader = await utfoer(
        db,
        sql`delete from eierblikk.tilgang
            where team = ${team} and kanal = ${kanal} and bruker = ${bruker} and rolle = ${rolle}`,
      );
      return rader === 1;
    },
    async alle(team) {
      const rader = await hentAlle(
        db,
        TildelingRad,
        sql`select id, team, kanal, bruker, rolle, gitt_av, gitt from eierblikk.tilgang
            where team = ${team} order by id`,
      );
      return rader.map(somTildeling);
    },
    kanalgrense(team, kanal) {
      return hentEn(
        db,
        KanalgrenseRad,
        forberedt(
          'kanalgrense',
          sql`select selskaper, maal from eierblikk.kanalgrense where team = ${team} and kanal = ${kanal}`,
        ),
      );
    },
    async settKanalgrense(team, kanal, { selskaper, maal }, av) {
      await utfoer(
        db,
        sql`insert into eierblikk.kanalgrense (team, kanal, selskaper, maal, satt_av)
            values (${team}, ${kanal}, ${selskaper}, ${maal}, ${av})
            on conflict (team, kanal) do update
            set selskaper = excluded.selskaper, maal = excluded.maal, satt_av = excluded.satt_av, satt = now()`,
      );
    },
    async fjernKanalgrense(team, kanal) {
      const rader = await utfoer(db, sql`delete from eierblikk.kanalgrense where team = ${team} and kanal = ${kanal}`);
      return rader === 1;
    },
  };
}
