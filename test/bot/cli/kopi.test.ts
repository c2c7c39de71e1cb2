import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importNummer } from '../store/eksempelversjon.ts';
import { aapne, nyTestbase, type Testbase } from '../store/testbase.ts';
import { kjoerProeve } from './proevevert.ts';

const foer = process.env.DATABASE_URL;
let mappe: string;
let kilde: Testbase;
let maal: Testbase;

beforeAll(async () => {
  mappe = await mkdtemp(join(tmpdir(), 'eierblikk-kopi-'));
  [kilde, maal] = [await nyTestbase(), await nyTestbase()];
  const lager = await aapne(kilde.valg);
  await lager.versjoner.importer(importNummer(1));
  await lager.versjoner.importer(importNummer(2));
  await lager.lukk();
});
afterAll(async () => {
  if (foer === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = foer;
  await kilde.fjern();
  await maal.fjern();
  await rm(mappe, { recursive: true, force: true });
});

function brukDatabasen(base: Testbase): void {
  process.env.DATABASE_URL = base.valg.slag === 'server' ? base.valg.url : '';
}

test('a backup and its restoring say what they hold', async () => {
  const fil = join(mappe, 'kopi');
  brukDatabasen(kilde);
  expect(await kjoerProeve(['sikkerhetskopi', '--ut', fil])).toEqual({
    utgang: 0,
    ut: `Sikkerhetskopien ligger i «${fil}»: 2 versjoner av porteføljen og 0 linjer i revisjonsloggen.\n`,
    feil: [],
  });
  brukDatabasen(maal);
  expect(await kjoerProeve(['gjenopprett', fil])).toEqual({
    utgang: 0,
    ut: `Gjenopprettet fra «${fil}»: 2 versjoner av porteføljen og 0 linjer i revisjonsloggen.\n`,
    feil: [],
  });
  expect(await kjoerProeve(['gjenopprett', fil])).toEqual({
    utgang: 2,
    ut: '',
    feil: ['Databasen er ikke tom. Gjenopprett i en tom database, så går ingenting tapt.'],
  });
});

test.each([
  [['sikkerhetskopi', 'x'], 'Si hvor kopien skal ligge med --ut FIL.'],
  [['gjenopprett'], 'Si hvilken kopi: eierblikk gjenopprett FIL'],
  [['gjenopprett', 'a', 'b'], 'Si hvilken kopi: eierblikk gjenopprett FIL'],
  [['gjenopprett', '/finnes/ikke'], '«/finnes/ikke» er ikke en hel sikkerhetskopi (ENOENT).'],
])('%j: one line, 2', async (argv, linje) => {
  expect(await kjoerProeve(argv)).toEqual({ utgang: 2, ut: '', feil: [linje] });
});

test('a database address that is none is said before anything is done', async () => {
  process.env.DATABASE_URL = 'mysql://eb:hemmelig@x';
  const { utgang, feil } = await kjoerProeve(['sikkerhetskopi', '--ut', join(mappe, 'x')]);
  expect(utgang).toBe(2);
  expect(feil).toEqual(['DATABASE_URL må være en PostgreSQL-adresse: postgresql://bruker:passord@vert:5432/database.']);
});
