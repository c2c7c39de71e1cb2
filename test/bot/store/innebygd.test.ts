import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import pg from 'pg';
import { aapneLager } from '../../../bot/store/index.ts';
import { lesPostmaster } from '../../../bot/store/innebygd/postmaster.ts';
import { importNummer } from './eksempelversjon.ts';
import { type Barn, startBarn } from './prosess/barn.ts';
import { aapne } from './testbase.ts';

const erRoot = process.getuid?.() === 0;
let mappe: string;
let data: string;

/** Where another user can go too: mkdtemp closes its folders. */
async function nyMappe(): Promise<string> {
  const ny = await mkdtemp(join(tmpdir(), 'eb-'));
  await chmod(ny, 0o755);
  return ny;
}

beforeAll(async () => {
  mappe = await nyMappe();
  data = join(mappe, 'postgres', 'data');
});
afterAll(async () => {
  await rm(mappe, { recursive: true, force: true });
});

const innebygd = () => ({ slag: 'innebygd', mappe }) as const;
const barn = (): Barn => startBarn('aapner.ts', ['innebygd', mappe]);

async function serverpid(): Promise<number | null> {
  return (await lesPostmaster(data))?.pid ?? null;
}

async function stopp(b: Barn): Promise<void> {
  b.prosess.kill('SIGTERM');
  await b.venter('lukket');
  expect(await b.slutt()).toBe(0);
}

async function erBorte(pid: number | null): Promise<boolean> {
  for (let i = 0; i < 100; i += 1) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
    if (stat === null || /\) Z /.test(stat)) return true;
    await vent(20);
  }
  return false;
}

describe('the embedded PostgreSQL', () => {
  test('three processes start at once in an empty folder: one server, all get in, and the last to leave stops it', async () => {
    const tre = [barn(), barn(), barn()];
    for (const b of tre) expect(await b.venter('')).toMatch(/^åpnet \d+$/);
    const pid = await serverpid();
    const [a, b, c] = tre;
    if (a === undefined || b === undefined || c === undefined) throw new Error('uventet');
    await stopp(a);
    await stopp(b);
    expect(await serverpid()).toBe(pid);
    const her = await aapne(innebygd());
    expect(await her.klar()).toBe(true);
    await stopp(c);
    expect(await her.klar()).toBe(true);
    const foer = Date.now();
    await her.lukk();
    expect(Date.now() - foer).toBeLessThan(8000);
    expect(await serverpid()).toBeNull();
    expect(await erBorte(pid)).toBe(true);
  });

  test('all leave in the same moment: nobody is left, and the server is stopped', async () => {
    const lagre = await Promise.all([1, 2, 3].map(() => aapne(innebygd())));
    await Promise.all(lagre.map((l) => l.lukk()));
    expect(await serverpid()).toBeNull();
  });

  test('coming while the last one leaves', async () => {
    for (let i = 0; i < 3; i += 1) {
      const gammel = await aapne(innebygd());
      const [, ny] = await Promise.all([gammel.lukk(), vent(i * 15).then(() => aapne(innebygd()))]);
      expect(await ny.versjoner.liste(1)).toEqual([]);
      await ny.lukk();
    }
  });

  test('after kill -9 the orphaned server is found and used, and stopped when we leave', async () => {
    const b = barn();
    await b.venter('åpnet');
    const pid = await serverpid();
    await b.drep();
    expect(await serverpid()).toBe(pid);
    const lager = await aapne(innebygd());
    expect(await serverpid()).toBe(pid);
    await lager.lukk();
    expect(await erBorte(pid)).toBe(true);
  });

  test('the server killed as well: a new one recovers, and what was acknowledged is there', async () => {
    const foerste = await aapne(innebygd());
    const { id, sha256 } = await foerste.versjoner.importer(importNummer(1));
    const pid = await serverpid();
    if (pid === null) throw new Error('uventet');
    process.kill(pid, 'SIGKILL');
    await erBorte(pid);
    expect(await foerste.klar()).toBe(false);
    await foerste.lukk();
    const neste = await aapne(innebygd());
    expect(await serverpid()).not.toBe(pid);
    expect((await neste.versjoner.hent(id))?.sha256).toBe(sha256);
    await neste.lukk();
  });

  test('a pid file whose number now is someone else’s process is no server', async () => {
    const gammel = [process.pid, data, '1700000000', '5432', join(mappe, 'postgres'), '', '1 1', 'ready'].join('\n');
    await writeFile(join(data, 'postmaster.pid'), `${gammel}\n`);
    const lager = await aapne(innebygd());
    expect(await lager.klar()).toBe(true);
    await lager.lukk();
  });

  test('the password is random, ours alone, and needed', async () => {
    const fil = join(mappe, 'postgres', 'passord');
    expect((await stat(fil)).mode & 0o777).toBe(0o600);
    const passord = (await readFile(fil, 'utf8')).trim();
    expect(passord).toMatch(/^[A-Za-z0-9_-]{32}$/);
    const lager = await aapne(innebygd());
    const { host, port, user } = lager.tilkobling;
    const fremmed = new pg.Client({
      host: String(host),
      port: Number(port),
      user: String(user),
      database: 'postgres',
      password: 'password',
    });
    await expect(fremmed.connect()).rejects.toMatchObject({ code: '28P01' });
    await lager.lukk();
    const arv = await readFile(join(data, 'pg_hba.conf'), 'utf8');
    const regler = arv.split('\n').filter((l) => /^(local|host)/.test(l));
    expect(regler.length).toBeGreaterThan(0);
    expect(regler.every((l) => l.endsWith('scram-sha-256'))).toBe(true);
  });

  test('made by another PostgreSQL: one line that says which, and the data is left alone', async () => {
    await writeFile(join(data, 'PG_VERSION'), '17\n');
    const svar = await aapneLager({ lager: innebygd() });
    await writeFile(join(data, 'PG_VERSION'), '18\n');
    expect(svar).toEqual({
      ok: false,
      feil: {
        kode: 'annen_postgres_versjon',
        melding: `Datamappen «${join(mappe, 'postgres')}» er laget av PostgreSQL 17, og denne er 18. Ta sikkerhetskopi med forrige Eierblikk og gjenopprett den her.`,
      },
    });
  });

  test('a path too long for a socket: a free port on this machine instead', async () => {
    const lang = join(mappe, 'en-lang-mappe-'.repeat(6));
    const lager = await aapne({ slag: 'innebygd', mappe: lang });
    expect(lager.tilkobling.host).toBe('127.0.0.1');
    expect(lager.tilkobling.port).not.toBe(5432);
    expect(await lager.klar()).toBe(true);
    await lager.lukk();
  });

  test('a cluster that is broken: PostgreSQL’s own reason, in one line', async () => {
    const oedelagt = join(mappe, 'oedelagt');
    await mkdir(join(oedelagt, 'postgres', 'data'), { recursive: true });
    await writeFile(join(oedelagt, 'postgres', 'passord'), 'x\n');
    await writeFile(join(oedelagt, 'postgres', 'data', 'PG_VERSION'), '18\n');
    const svar = await aapneLager({ lager: { slag: 'innebygd', mappe: oedelagt } });
    expect(svar).toMatchObject({ ok: false, feil: { kode: 'postgres_startet_ikke' } });
    expect(svar.ok ? '' : svar.feil.melding).toMatch(
      /^Den innebygde PostgreSQL startet ikke \([^\n]+\)\. Se «[^\n]+»\.$/,
    );
  });

  test('a folder that cannot be made: one line that names it', async () => {
    const fil = join(mappe, 'en-fil');
    await writeFile(fil, '');
    const svar = await aapneLager({ lager: { slag: 'innebygd', mappe: join(fil, 'data') } });
    expect(svar).toMatchObject({ ok: false, feil: { kode: 'mappe_ikke_skrivbar' } });
    expect(svar.ok ? '' : svar.feil.melding).toContain(`«${join(fil, 'data')}»`);
  });

  (erRoot ? test : test.skip)('as root, in a folder that nobody else can enter: the folder is named', async () => {
    const lukket = await mkdtemp(join(tmpdir(), 'eb-lukket-'));
    const svar = await aapneLager({ lager: { slag: 'innebygd', mappe: join(lukket, 'data') } });
    await rm(lukket, { recursive: true });
    expect(svar).toEqual({
      ok: false,
      feil: {
        kode: 'mappe_ikke_tilgjengelig',
        melding: `PostgreSQL kan ikke kjøre som root og når ikke mappen «${lukket}». Gi andre rett til å gå gjennom den (chmod o+x), eller sett EIERBLIKK_DATA til en annen mappe.`,
      },
    });
  });

  test('a server that is killed under a living process is raised again, with all that was committed', async () => {
    const lager = await aapne(innebygd());
    const { id } = await lager.versjoner.importer(importNummer(77));
    const pid = await serverpid();
    process.kill(pid ?? 0, 'SIGKILL');
    // Readiness says so meanwhile.
    await vent(100);
    expect(await lager.klar()).toBe(false);
    for (let i = 0; i < 200 && !(await lager.klar()); i += 1) await vent(50);
    expect(await lager.klar()).toBe(true);
    expect(await serverpid()).not.toBe(pid);
    expect((await lager.versjoner.hent(id))?.id).toBe(id);
    const nypid = await serverpid();
    await lager.lukk();
    expect(await erBorte(nypid)).toBe(true);
  });
});
