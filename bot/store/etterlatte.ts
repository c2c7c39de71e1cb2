import * as z from 'zod';
import { NAERVAERSLAAS } from './naervaer.ts';
import { sql } from './sql/sql.ts';
import { hentEn, type Utfoerer, utfoer } from './sql/utfoerer.ts';

/** What processes that are gone left unfinished. */
export interface Etterlatte {
  /**
   * Lets go of what gone processes held, so that it needn't wait for its time to run out; how many pieces. To be called
   * now and then: a process is held for gone when it has been away for a while.
   */
  slipp(): Promise<number>;
}

/** A living process whose connection broke is back long before this, in milliseconds. */
const BORTE_ETTER_MS = 2_000;

const BorteRad = z.object({ borte: z.array(z.number()) });

/** Of the processes with unfinished work, those that hold no lock on their number. */
async function borteNaa(db: Utfoerer): Promise<readonly number[]> {
  const rad = await hentEn(
    db,
    BorteRad,
    sql`select array(
          select eier from (
            select eier from eierblikk.hendelse where ferdig is null
            union select eier from eierblikk.utboks where status = 'sendes') uferdig
          where eier is not null and not exists (
            select from pg_locks l join pg_database d on d.oid = l.database
            where l.locktype = 'advisory' and l.granted and d.datname = current_database()
              and l.classid = ${NAERVAERSLAAS}::bigint::oid and l.objid = eier::bigint::oid)) as borte`,
  );
  return rad?.borte ?? [];
}

/**
 * An event that is interrupted for the first few times is free at once. After that it waits longer each time, half a
 * minute at most: it may be what ends the processes, and the others shouldn't have to wait for it.
 */
async function slippFor(db: Utfoerer, eiere: readonly number[]): Promise<number> {
  const hendelser = await utfoer(
    db,
    sql`update eierblikk.hendelse
        set eier = null, laast_til = now() + interval '1 second' *
          case when forsoek <= 3 then 0 else power(2, least(forsoek, 8)) / 8 end
        where ferdig is null and eier = any(${eiere}::int[])`,
  );
  const meldinger = await utfoer(
    db,
    sql`update eierblikk.utboks set laast_til = now(), eier = null
        where status = 'sendes' and eier = any(${eiere}::int[])`,
  );
  return hendelser + meldinger;
}

/** `naa`: a monotonic clock in milliseconds. */
export function lagEtterlatte(db: Utfoerer, naa: () => number = () => performance.now()): Etterlatte {
  let savnet = new Map<number, number>();
  return {
    async slipp() {
      const borte = await borteNaa(db);
      savnet = new Map(borte.map((nummer) => [nummer, savnet.get(nummer) ?? naa()]));
      const gaatt = borte.filter((nummer) => naa() - (savnet.get(nummer) ?? naa()) >= BORTE_ETTER_MS);
      return gaatt.length === 0 ? 0 : slippFor(db, gaatt);
    },
  };
}
