import { createHash } from 'node:crypto';
import { deserialiser, forskjell, kanoniskJson, type Portefolje, serialiser, tomPortefolje } from '#core';
import { feilet, type Utfall } from '../feil.ts';
import { json, sql } from '../sql/sql.ts';
import type { Database } from '../sql/transaksjon.ts';
import { hentAlle, hentEn, type Utfoerer, utfoer } from '../sql/utfoerer.ts';
import type { Portefoljeminne } from './portefoljeminne.ts';
import { ForskjellRad, HodeRad, IbruktakingRad, IdRad, InnholdRad, somHode, versjonsutvalg } from './rader.ts';
import type { Ibruktaking, NyVersjon, Versjon, Versjoner, Versjonshode } from './versjoner.ts';

/** Names the advisory lock that those who change what is current take in turn. */
const IBRUKLAAS = 0x65_69_65_72;

function sha256(tekst: string): string {
  return createHash('sha256').update(tekst).digest('hex');
}

async function hode(db: Utfoerer, id: number): Promise<Versjonshode | null> {
  const rad = await hentEn(db, HodeRad, versjonsutvalg.hode(id));
  return rad === null ? null : somHode(rad);
}

async function hent(db: Utfoerer, id: number): Promise<Versjon | null> {
  const funnet = await hode(db, id);
  if (funnet === null) return null;
  const rad = await hentEn(db, ForskjellRad, sql`select forskjell from eierblikk.versjon where id = ${id}`);
  return rad === null ? null : { ...funnet, forskjell: rad.forskjell };
}

async function gjeldende(db: Utfoerer): Promise<Versjonshode | null> {
  const rad = await hentEn(db, HodeRad, versjonsutvalg.gjeldende());
  return rad === null ? null : somHode(rad);
}

async function lesPortefolje(db: Utfoerer, minne: Portefoljeminne, hash: string): Promise<Utfall<Portefolje>> {
  const husket = minne.finn(hash);
  if (husket !== undefined) return { ok: true, verdi: husket };
  const rad = await hentEn(
    db,
    InnholdRad,
    sql`select portefolje::text as tekst from eierblikk.innhold where sha256 = ${hash}`,
  );
  if (rad === null) return feilet('finnes_ikke');
  const lest = deserialiser(rad.tekst);
  if (!lest.ok) return feilet('ugyldig_innhold', { grunn: lest.sti === '' ? lest.kode : lest.sti });
  minne.husk(hash, lest.portefolje);
  return { ok: true, verdi: lest.portefolje };
}

/** Readers of a version inside one transaction see either all of it or none: the rows are committed together. */
async function sett(
  db: Utfoerer,
  ny: Omit<NyVersjon, 'portefolje'>,
  hash: string,
  grunn: { readonly versjon: number | null; readonly forskjell: string; readonly gjenopprettetFra: number | null },
): Promise<number> {
  const rad = await hentEn(
    db,
    IdRad,
    sql`insert into eierblikk.versjon
          (av, team, filer, innhold_sha256, problemer, antall, grunnversjon, forskjell, gjenopprettet_fra, kommentar)
        values (${ny.av}, ${ny.team}, ${json(ny.filer)}, ${hash}, ${json(ny.problemer)}, ${json(ny.antall)},
                ${grunn.versjon}, ${grunn.forskjell}, ${grunn.gjenopprettetFra}, ${ny.kommentar})
        returning id`,
  );
  return IdRad.parse(rad).id;
}

/** Waits for its turn, and keeps it until the transaction ends. */
async function laasGjeldende(db: Utfoerer): Promise<void> {
  await utfoer(db, sql`select pg_advisory_xact_lock(${IBRUKLAAS})`);
}

async function settGjeldende(db: Utfoerer, versjon: number, av: string): Promise<Ibruktaking> {
  const rad = await hentEn(
    db,
    IbruktakingRad,
    sql`insert into eierblikk.ibruktaking (versjon, av, forrige)
        values (${versjon}, ${av}, (select max(id) from eierblikk.ibruktaking))
        returning id, versjon, av, tid`,
  );
  return IbruktakingRad.parse(rad);
}

async function forskjellTekst(
  db: Utfoerer,
  minne: Portefoljeminne,
  grunn: Versjonshode | null,
  ny: Portefolje,
): Promise<string> {
  const gammel = grunn === null ? null : await lesPortefolje(db, minne, grunn.sha256);
  // A base that an older code wrote and this one can't read mustn't stop the import: everything is then new.
  return kanoniskJson(forskjell(gammel?.ok ? gammel.verdi : tomPortefolje(''), ny));
}

export function lagVersjoner(database: Database, minne: Portefoljeminne): Versjoner {
  return {
    async importer(ny) {
      const tekst = serialiser(ny.portefolje);
      const hash = sha256(tekst);
      const versjon = await database.iTransaksjon(async (db) => {
        const grunn = await gjeldende(db);
        const endring = await forskjellTekst(db, minne, grunn, ny.portefolje);
        await utfoer(
          db,
          sql`insert into eierblikk.innhold (sha256, portefolje) values (${hash}, ${tekst}) on conflict do nothing`,
        );
        const id = await sett(db, ny, hash, {
          versjon: grunn?.id ?? null,
          forskjell: endring,
          gjenopprettetFra: null,
        });
        return hent(db, id);
      });
      if (versjon === null) throw new Error('versjonen som nettopp ble skrevet, finnes ikke');
      return versjon;
    },

    taIBruk(id, av, forventet) {
      return database.iTransaksjon(async (db): Promise<Utfall<Ibruktaking>> => {
        await laasGjeldende(db);
        if ((await hode(db, id)) === null) return feilet('finnes_ikke');
        const naa = await gjeldende(db);
        if ((naa?.id ?? null) !== forventet) return feilet('endret_imens');
        return { ok: true, verdi: await settGjeldende(db, id, av) };
      });
    },

    gjenopprett(id, av, team) {
      return database.iTransaksjon(async (db): Promise<Utfall<Versjon>> => {
        await laasGjeldende(db);
        const gammel = await hode(db, id);
        if (gammel === null) return feilet('finnes_ikke');
        const innhold = await lesPortefolje(db, minne, gammel.sha256);
        if (!innhold.ok) return innhold;
        const grunn = await gjeldende(db);
        const endring = await forskjellTekst(db, minne, grunn, innhold.verdi);
        const ny = await sett(db, { ...gammel, av, team }, gammel.sha256, {
          versjon: grunn?.id ?? null,
          forskjell: endring,
          gjenopprettetFra: id,
        });
        await settGjeldende(db, ny, av);
        const versjon = await hent(db, ny);
        return versjon === null ? feilet('finnes_ikke') : { ok: true, verdi: versjon };
      });
    },

    gjeldende: () => gjeldende(database),
    hode: (id) => hode(database, id),
    hent: (id) => hent(database, id),

    async portefolje(id) {
      const versjon = await hentEn(
        database,
        versjonsutvalg.HashRad,
        sql`select innhold_sha256 as sha256 from eierblikk.versjon where id = ${id}`,
      );
      return versjon === null ? feilet('finnes_ikke') : lesPortefolje(database, minne, versjon.sha256);
    },

    async liste(antall, foer) {
      const rader = await hentAlle(database, HodeRad, versjonsutvalg.liste(antall, foer ?? null));
      return rader.map(somHode);
    },

    historikk(antall) {
      return hentAlle(
        database,
        IbruktakingRad,
        sql`select id, versjon, av, tid from eierblikk.ibruktaking order by id desc limit ${antall}`,
      );
    },

    async forskjell(fra, til) {
      const [foer, etter] = [await this.portefolje(fra), await this.portefolje(til)];
      if (!foer.ok) return foer;
      if (!etter.ok) return etter;
      return { ok: true, verdi: forskjell(foer.verdi, etter.verdi) };
    },
  };
}
