import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { gjenopprett, type Lager, sikkerhetskopi } from '../../../bot/store/index.ts';
import { ramme } from '../../../bot/store/sikkerhetskopi/ramme.ts';
import { importNummer, portefoljeNummer } from './eksempelversjon.ts';
import { aapne, nyTestbase, type Testbase } from './testbase.ts';

let mappe: string;
let fil: string;
let kilde: Testbase;
let lager: Lager;
let kopi: Awaited<ReturnType<typeof sikkerhetskopi>>;
const noekkel = Buffer.alloc(32, 7);

beforeAll(async () => {
  mappe = await mkdtemp(join(tmpdir(), 'eierblikk-kopi-'));
  fil = join(mappe, 'kopi.eierblikk');
  kilde = await nyTestbase();
  lager = await aapne(kilde.valg, { krypteringsnoekler: [noekkel] });
  const { id } = await lager.versjoner.importer(importNummer(1));
  await lager.versjoner.taIBruk(id, 'U1', null);
  await lager.versjoner.importer(importNummer(2, 30));
  await lager.versjoner.gjenopprett(id, 'U\\1\t«æøå»\n', 'T1');
  await lager.rettigheter.settKanalgrense('T1', 'C1', { selskaper: ['unikum', 'a,b', '"'], maal: null }, 'U1');
  await lager.installasjoner.lagre('T1', { token: 'xoxb-1' });
  await lager.varsler.demp({
    team: 'T1',
    kanal: 'C1',
    noekkel: 'n',
    slag: 'utsatt',
    til: '2026-12-01',
    grunn: 'g',
    av: 'U1',
  });
  const melding = { team: 'T1', kanal: 'C1', traad: null, metode: 'chat.postMessage', innhold: { text: 'å' } };
  await lager.utboks.leggTil({ ...melding, noekkel: 'sendt' });
  const [tatt] = await lager.utboks.ta(1);
  if (tatt !== undefined) await lager.utboks.sendt(tatt, '1.2');
  await lager.utboks.leggTil({ ...melding, noekkel: 'venter' });
  await lager.hendelser.motta(
    { noekkel: 'Ev1', team: 'T1', kanal: 'C1', ts: '1', innhold: { tekst: 'spørsmål' } },
    -1000,
  );
  for (let i = 0; i < 50; i += 1) {
    await lager.revisjon.skriv({
      team: 'T1',
      kanal: null,
      bruker: 'U1',
      handling: 'spoersmaal',
      sporring: null,
      selskaper: [],
      utfall: 'tillatt',
      regel: 'r',
      dataversjon: null,
      detaljer: { i },
    });
  }
  kopi = await sikkerhetskopi(kilde.valg, fil);
});
afterAll(async () => {
  await lager.lukk();
  await kilde.fjern();
  await rm(mappe, { recursive: true, force: true });
});

const TABELLER = ['innhold', 'versjon', 'ibruktaking', 'revisjon', 'kanalgrense', 'slackinstallasjon', 'demping'];

describe('backup and restore', () => {
  let maal: Testbase;
  beforeEach(async () => {
    maal = await nyTestbase();
  });
  afterEach(async () => {
    await maal.fjern();
  });

  test('everything comes back, byte for byte, in an empty database', async () => {
    expect(kopi).toMatchObject({ ok: true, verdi: { skjema: lager.skjemaversjon } });
    expect((await stat(fil)).mode & 0o777).toBe(0o600);
    expect(await readdir(mappe)).toEqual(['kopi.eierblikk']);
    const tilbake = await gjenopprett(maal.valg, fil);
    expect(tilbake).toEqual(kopi);
    for (const tabell of TABELLER) {
      const rader = `select t::text as rad from eierblikk.${tabell} t order by 1`;
      expect(await maal.sql(rader)).toEqual(await kilde.sql(rader));
    }
  });

  test('the restored store works on: numbers go on, the audit log stays closed, tokens can be read', async () => {
    await gjenopprett(maal.valg, fil);
    const ny = await aapne(maal.valg, { krypteringsnoekler: [noekkel] });
    const siste = (await ny.versjoner.gjeldende())?.id ?? 0;
    expect(await ny.versjoner.portefolje(siste)).toEqual({ ok: true, verdi: portefoljeNummer(1) });
    expect((await ny.versjoner.importer(importNummer(9))).id).toBe(siste + 1);
    expect(await ny.installasjoner.hent('T1')).toEqual({ ok: true, installasjon: { token: 'xoxb-1' } });
    await expect(maal.sql('delete from eierblikk.revisjon')).rejects.toThrow('kan bare føyes til');
    await ny.lukk();
  });

  test('it says nothing by itself: what was on its way is set aside, half-done work is not taken up', async () => {
    await gjenopprett(maal.valg, fil);
    const ny = await aapne(maal.valg);
    expect(await ny.utboks.antall()).toEqual({ venter: 0, sendes: 0, sendt: 1, feilet: 0, uvisst: 1 });
    expect(await ny.utboks.ta(10)).toEqual([]);
    expect(await ny.hendelser.taUferdige(10)).toEqual([]);
    expect(await ny.hendelser.motta({ noekkel: 'Ev1', team: 'T1', kanal: 'C1', ts: '1', innhold: null })).toBe(false);
    await ny.lukk();
  });

  test('a database that holds something is refused, and keeps it', async () => {
    const opptatt = await aapne(maal.valg);
    await opptatt.samtaler.husk({ team: 'T', kanal: 'C', traad: 't', bruker: 'U' }, 'q', 1);
    await opptatt.lukk();
    expect(await gjenopprett(maal.valg, fil)).toMatchObject({ ok: false, feil: { kode: 'database_ikke_tom' } });
    expect(await maal.sql('select sporring from eierblikk.samtale')).toEqual([{ sporring: 'q' }]);
  });

  test('a database with the schema and nothing in it is empty', async () => {
    await (await aapne(maal.valg)).lukk();
    expect((await gjenopprett(maal.valg, fil)).ok).toBe(true);
  });

  test('one moment: what is written while it runs is not half in it', async () => {
    let skriver = true;
    const skriving = (async () => {
      for (let i = 100; skriver; i += 1) {
        await lager.iTransaksjon(async (r) => {
          const { id } = await r.versjoner.importer(importNummer(i));
          const naa = await r.versjoner.gjeldende();
          await r.versjoner.taIBruk(id, 'U1', naa?.id ?? null);
        });
      }
    })();
    await sikkerhetskopi(kilde.valg, join(mappe, 'levende'));
    skriver = false;
    await skriving;
    expect((await gjenopprett(maal.valg, join(mappe, 'levende'))).ok).toBe(true);
    const [rad] = await maal.sql(
      'select (select max(id) from eierblikk.versjon) as versjon, (select versjon from eierblikk.ibruktaking order by id desc limit 1) as gjeldende',
    );
    expect(rad?.versjon).toBe(rad?.gjeldende);
  });
});

describe('a file that is not whole', () => {
  let maal: Testbase;
  beforeAll(async () => {
    maal = await nyTestbase();
  });
  afterAll(async () => {
    await maal.fjern();
  });
  const endret = () => join(mappe, 'endret');
  afterEach(() => rm(endret(), { force: true }));

  test.each<[string, (kopi: Buffer) => Buffer]>([
    ['cut off', (kopi) => kopi.subarray(0, kopi.length / 2)],
    ['cut off inside, whole as gzip', (kopi) => gzipSync(gunzipSync(kopi).subarray(0, -40))],
    ['without its sum', (kopi) => gzipSync(gunzipSync(kopi).subarray(0, -37))],
    [
      'with one byte changed',
      (kopi) => {
        const innhold = gunzipSync(kopi);
        innhold.writeUInt8(innhold.readUInt8(innhold.length - 1) ^ 1, innhold.length - 1);
        return gzipSync(innhold);
      },
    ],
    [
      'with a figure changed',
      (kopi) =>
        gzipSync(
          Buffer.from(gunzipSync(kopi).toString('latin1').replace('{"broek":"1000"}', '{"broek":"9000"}'), 'latin1'),
        ),
    ],
    ['not a backup', () => Buffer.from('hei')],
    ['gzip of something else', () => gzipSync('hei på deg')],
    ['empty', () => Buffer.alloc(0)],
  ])('%s: refused in one line, and nothing is restored', async (_, endre) => {
    await writeFile(endret(), endre(await readFile(fil)));
    const svar = await gjenopprett(maal.valg, endret());
    expect(svar).toMatchObject({ ok: false, feil: { kode: 'kopi_ugyldig' } });
    expect(await maal.sql("select to_regclass('eierblikk.versjon') as finnes")).toEqual([{ finnes: null }]);
  });

  test('a file that is not there; a folder that cannot be written in', async () => {
    expect(await gjenopprett(maal.valg, endret())).toMatchObject({ ok: false, feil: { kode: 'kopi_ugyldig' } });
    const svar = await sikkerhetskopi(kilde.valg, join(mappe, 'ingen', 'kopi'));
    expect(svar).toMatchObject({ ok: false, feil: { kode: 'kopi_ikke_skrevet' } });
  });

  test('from a newer Eierblikk', async () => {
    const hele = gunzipSync(await readFile(fil));
    const slutt = 5 + hele.readUInt32BE(1);
    const hode: unknown = JSON.parse(hele.subarray(5, slutt).toString('utf8'));
    const nyere = ramme('H', Object.assign({}, hode, { skjema: lager.skjemaversjon + 1 }));
    await writeFile(endret(), gzipSync(Buffer.concat([nyere, hele.subarray(slutt)])));
    expect(await gjenopprett(maal.valg, endret())).toMatchObject({ ok: false, feil: { kode: 'kopi_for_ny' } });
  });
});
