import type { Lagerkonfigurasjon, Lagervalg } from '../store/index.ts';
import type { Databasevalg, Konfigurasjon } from './konfigurasjon.ts';

/** Which database, with its secrets uncovered. */
export function lagervalg(database: Databasevalg): Lagervalg {
  return database.slag === 'innebygd' ? database : { slag: 'server', url: database.url.avsloer() };
}

/** What the store needs to know, with its secrets uncovered. */
export function lagerkonfigurasjon({ database, krypteringsnoekler }: Konfigurasjon): Lagerkonfigurasjon {
  return {
    lager: lagervalg(database),
    krypteringsnoekler: krypteringsnoekler.map((noekkel) => Buffer.from(noekkel.avsloer(), 'base64')),
  };
}
