import * as z from 'zod';
import { sql } from './sql/sql.ts';
import { hentAlle, hentEn, type Utfoerer, utfoer } from './sql/utfoerer.ts';

/** Whose an Excel is, and in which channel the person asked for it: rights are judged as if she stood there. */
export interface Exceleier {
  readonly team: string;
  readonly kanal: string;
  readonly bruker: string;
}

/** A one-time code as it is kept: `id` finds it, the secret part is hashed with the salt. */
export interface Kodehemmelighet {
  readonly id: string;
  readonly salt: string;
  readonly hash: string;
}

const KodeRad = z.object({
  id: z.string(),
  salt: z.string(),
  hash: z.string(),
  team: z.string(),
  kanal: z.string(),
  bruker: z.string(),
});
export type Excelkode = z.infer<typeof KodeRad>;

const NoekkelRad = z.object({
  id: z.number(),
  team: z.string(),
  kanal: z.string(),
  bruker: z.string(),
  utstedt: z.date(),
  utloeper: z.date(),
  sist_brukt: z.date().nullable(),
});

/** A key that is good: not withdrawn, not out of date. */
export interface Excelnoekkel extends Exceleier {
  readonly id: number;
  readonly utstedt: Date;
  readonly utloeper: Date;
  readonly sistBrukt: Date | null;
}

/** Codes and keys for Excel. Times are the database's: every process has the same. */
export interface Exceltilgang {
  /** Issues a code that is good for `minutter`. A person has one at a time: the former is gone. */
  utstedKode(eier: Exceleier, kode: Kodehemmelighet, minutter: number): Promise<void>;
  /** Counts one attempt at the code. `null`: no such code, out of date, or more than `forsoek` attempts made. */
  proevKode(id: string, forsoek: number): Promise<Excelkode | null>;
  /** Uses the code up. `false`: somebody else just did. */
  brukKode(id: string): Promise<boolean>;
  nyNoekkel(eier: Exceleier, hash: string, dager: number): Promise<Excelnoekkel>;
  /** The good key with this hash, marked as used. */
  finnNoekkel(hash: string): Promise<Excelnoekkel | null>;
  /** The good keys of a team, oldest first. */
  noekler(team: string): Promise<Excelnoekkel[]>;
  /** `false`: there was no such key to withdraw. */
  tilbakekall(team: string, id: number, av: string): Promise<boolean>;
  /** Forgets codes that are out of date, and keys that stopped being good more than `dager` ago. How many are gone. */
  rydd(dager: number): Promise<number>;
}

function somNoekkel({ sist_brukt, ...resten }: z.infer<typeof NoekkelRad>): Excelnoekkel {
  return { ...resten, sistBrukt: sist_brukt };
}

export function lagExceltilgang(db: Utfoerer): Exceltilgang {
  return {
    async utstedKode({ team, kanal, bruker }, { id, salt, hash }, minutter) {
      await utfoer(
        db,
        sql`insert into eierblikk.excelkode (id, salt, hash, team, kanal, bruker, utloeper)
            values (${id}, ${salt}, ${hash}, ${team}, ${kanal}, ${bruker}, now() + make_interval(mins => ${minutter}))
            on conflict (team, bruker) do update
            set id = excluded.id, salt = excluded.salt, hash = excluded.hash, kanal = excluded.kanal,
                utstedt = now(), utloeper = excluded.utloeper, forsoek = 0`,
      );
    },
    proevKode(id, forsoek) {
      return hentEn(
        db,
        KodeRad,
        sql`update eierblikk.excelkode set forsoek = forsoek + 1
            where id = ${id} and utloeper > now() and forsoek < ${forsoek}
            returning id, salt, hash, team, kanal, bruker`,
      );
    },
    async brukKode(id) {
      return (await utfoer(db, sql`delete from eierblikk.excelkode where id = ${id}`)) === 1;
    },
    async nyNoekkel({ team, kanal, bruker }, hash, dager) {
      const rad = await hentEn(
        db,
        NoekkelRad,
        sql`insert into eierblikk.excelnoekkel (hash, team, kanal, bruker, utloeper)
            values (${hash}, ${team}, ${kanal}, ${bruker}, now() + make_interval(hours => ${dager * 24}))
            returning id, team, kanal, bruker, utstedt, utloeper, sist_brukt`,
      );
      return somNoekkel(NoekkelRad.parse(rad));
    },
    async finnNoekkel(hash) {
      const rad = await hentEn(
        db,
        NoekkelRad,
        sql`update eierblikk.excelnoekkel set sist_brukt = now()
            where hash = ${hash} and utloeper > now() and tilbakekalt is null
            returning id, team, kanal, bruker, utstedt, utloeper, sist_brukt`,
      );
      return rad === null ? null : somNoekkel(rad);
    },
    async noekler(team) {
      const rader = await hentAlle(
        db,
        NoekkelRad,
        sql`select id, team, kanal, bruker, utstedt, utloeper, sist_brukt from eierblikk.excelnoekkel
            where team = ${team} and utloeper > now() and tilbakekalt is null order by id`,
      );
      return rader.map(somNoekkel);
    },
    async tilbakekall(team, id, av) {
      const rader = await utfoer(
        db,
        sql`update eierblikk.excelnoekkel set tilbakekalt = now(), tilbakekalt_av = ${av}
            where team = ${team} and id = ${id} and tilbakekalt is null and utloeper > now()`,
      );
      return rader === 1;
    },
    async rydd(dager) {
      const koder = await utfoer(db, sql`delete from eierblikk.excelkode where utloeper <= now()`);
      const noekler = await utfoer(
        db,
        sql`delete from eierblikk.excelnoekkel
            where least(utloeper, tilbakekalt) <= now() - make_interval(hours => ${dager * 24})`,
      );
      return koder + noekler;
    },
  };
}
