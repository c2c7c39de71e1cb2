import { aapneLager } from '../../../bot/store/index.ts';
import { lesMigreringer } from '../../../bot/store/migrering/filer.ts';
import { startBarn } from './prosess/barn.ts';
import { aapne, nyTestbase, type Testbase } from './testbase.ts';

let base: Testbase;

beforeEach(async () => {
  base = await nyTestbase();
});
afterEach(async () => {
  await base.fjern();
});

async function kjoerte(): Promise<unknown[]> {
  return (await base.sql('select nummer from eierblikk.migrering order by nummer')).map((r) => r.nummer);
}

describe('migrations', () => {
  test('many replicas in one process and two processes at once: each step once, all get in', async () => {
    if (base.valg.slag !== 'server') throw new Error('uventet');
    const barn = [1, 2].map(() => startBarn('aapner.ts', ['server', base.valg.slag === 'server' ? base.valg.url : '']));
    const lagre = await Promise.all([1, 2, 3, 4].map(() => aapne(base.valg, { tilkoblinger: 2 })));
    const siste = (await lesMigreringer()).length;
    for (const b of barn) {
      expect(await b.venter('åpnet')).toBe(`åpnet ${siste}`);
      b.prosess.kill('SIGTERM');
      expect(await b.slutt()).toBe(0);
    }
    expect(lagre.map((l) => l.skjemaversjon)).toEqual([siste, siste, siste, siste]);
    expect(await kjoerte()).toEqual(Array.from({ length: siste }, (_, i) => i + 1));
    await Promise.all(lagre.map((l) => l.lukk()));
  });

  test('a database newer than the code is refused in one line, and left alone', async () => {
    await (await aapne(base.valg)).lukk();
    await base.sql("insert into eierblikk.migrering (nummer, navn) values (999, 'fra framtiden')");
    const svar = await aapneLager({ lager: base.valg });
    expect(svar).toEqual({
      ok: false,
      feil: {
        kode: 'database_for_ny',
        melding: `Databasen er laget av en nyere Eierblikk (skjema 999, denne kan ${(await lesMigreringer()).length}). Oppgrader Eierblikk.`,
      },
    });
  });

  test('a step that fails changes nothing', async () => {
    await base.sql('create schema eierblikk');
    await base.sql('create table eierblikk.utboks (noe_annet int)');
    const svar = await aapneLager({ lager: base.valg });
    expect(svar).toMatchObject({ ok: false, feil: { kode: 'migrering_feilet' } });
    expect(svar.ok ? '' : svar.feil.melding).toMatch(
      /^Databasen kunne ikke oppgraderes \(0002_samtale\.sql\) \(.*utboks.*\)\. Ingenting er endret\.$/,
    );
    const tabeller = await base.sql(
      "select table_name from information_schema.tables where table_schema = 'eierblikk'",
    );
    expect(tabeller).toEqual([{ table_name: 'utboks' }]);
  });
});

describe('a server that will not have us', () => {
  test.each([
    ['nobody there', (url: URL) => url.searchParams.set('host', '/tmp/finnes-ikke'), 'database_utilgjengelig'],
    ['no such database', (url: URL) => (url.pathname = '/finnes_ikke'), 'database_avvist'],
    ['another password', (url: URL) => (url.password = 'feil'), 'database_avvist'],
  ])('%s: one line, without the password', async (_, endre, kode) => {
    if (base.valg.slag !== 'server') throw new Error('uventet');
    const url = new URL(base.valg.url);
    const passord = url.password;
    endre(url);
    const svar = await aapneLager({ lager: { slag: 'server', url: url.href } });
    expect(svar).toMatchObject({ ok: false, feil: { kode } });
    const melding = svar.ok ? '' : svar.feil.melding;
    expect(melding).not.toContain('\n');
    expect(melding).not.toContain(passord);
  });
});
