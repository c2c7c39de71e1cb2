import type { Pool, PoolClient } from 'pg';
import type { Utfoerer } from './utfoerer.ts';

/** Something that runs statements, and can run several of them as one. */
export interface Database extends Utfoerer {
  /** All of it or nothing: committed when the work resolves, rolled back when it throws. Inside a transaction it is part of that one. */
  iTransaksjon<T>(arbeid: (db: Database) => Promise<T>): Promise<T>;
}

/** Statements on one connection where a transaction has begun. Whoever began it ends it. */
export function iTransaksjonPaa(klient: PoolClient): Database {
  const db: Database = {
    query: (sporring) => klient.query(sporring),
    iTransaksjon: (arbeid) => arbeid(db),
  };
  return db;
}

export function databasePaa(pool: Pool): Database {
  return {
    query: (sporring) => pool.query(sporring),
    async iTransaksjon(arbeid) {
      const klient = await pool.connect();
      let oedelagt: Error | undefined;
      // A connection that breaks outside a query says so here; the query that meets it throws as well.
      const merk = (feil: Error) => {
        oedelagt = feil;
      };
      klient.on('error', merk);
      try {
        await klient.query('begin');
        const resultat = await arbeid(iTransaksjonPaa(klient));
        await klient.query('commit');
        return resultat;
      } catch (feil) {
        await klient.query('rollback').catch(merk);
        throw feil;
      } finally {
        klient.off('error', merk);
        klient.release(oedelagt);
      }
    },
  };
}
