import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aapne, nyTestbase, type Testbase } from '../store/testbase.ts';
import { kjoerProeve } from './proevevert.ts';

const foer = process.env.DATABASE_URL;
let mappe: string;
let base: Testbase;

const linje = {
  team: 'T1',
  kanal: 'C1',
  handling: 'spoersmaal',
  sporring: '=maal:omsetning;"x"',
  selskaper: ['unikum-as', 'spir-oslo-as'],
  utfall: 'tillatt',
  regel: 'rolle:leser',
  dataversjon: 3,
  detaljer: null,
} as const;

beforeAll(async () => {
  mappe = await mkdtemp(join(tmpdir(), 'eierblikk-revisjon-'));
  base = await nyTestbase();
  const lager = await aapne(base.valg);
  for (const bruker of ['U0FOER', 'U0FOERST', 'U0SIST', 'U0ETTER']) await lager.revisjon.skriv({ ...linje, bruker });
  await lager.lukk();
  process.env.DATABASE_URL = base.valg.slag === 'server' ? base.valg.url : '';
});
afterAll(async () => {
  if (foer === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = foer;
  await base.fjern();
  await rm(mappe, { recursive: true, force: true });
});

const til = (navn: string) => join(mappe, navn);
const brukereI = (csv: string) => csv.split('\r\n').flatMap((l) => /U0[A-Z]+/.exec(l) ?? []);

test('all of it as CSV that Excel opens: semicolons, a formula is text, and only its owner may read the file', async () => {
  const fil = til('alt.csv');
  expect(await kjoerProeve(['revisjon', '--ut', fil])).toEqual({
    utgang: 0,
    ut: `Skrev ${fil}: 4 linjer av revisjonsloggen.\n`,
    feil: [],
  });
  const csv = await readFile(fil, 'utf8');
  expect(csv.startsWith('\uFEFFid;tid;team;kanal;bruker;handling;sporring;')).toBe(true);
  expect(brukereI(csv)).toEqual(['U0FOER', 'U0FOERST', 'U0SIST', 'U0ETTER']);
  expect(csv).toContain(`;"'=maal:omsetning;""x""";unikum-as spir-oslo-as;tillatt;rolle:leser;3;`);
  expect((await stat(fil)).mode & 0o077).toBe(0);
  expect((await readdir(mappe)).filter((f) => f.endsWith('.del'))).toEqual([]);
});

test('that it was taken out is a line of the log', async () => {
  const fil = til('igjen.jsonl');
  await kjoerProeve(['revisjon', '--ut', fil]);
  const linjer = (await readFile(fil, 'utf8')).trimEnd().split('\n');
  expect(JSON.parse(linjer.at(-1) ?? '')).toMatchObject({
    team: null,
    handling: 'eksport',
    utfall: 'tillatt',
    regel: 'kommandolinje',
    detaljer: { fra: null, til: null, linjer: 4 },
  });
});

test('days are whole days by the clock in Norway, both ends included', async () => {
  // The log can't be changed: a copy of its lines at the four points in time around a winter's and a summer's day.
  const egen = await nyTestbase();
  const lager = await aapne(egen.valg);
  await lager.lukk();
  const tider = {
    U0FOER: '2026-01-31T22:59:59Z',
    U0FOERST: '2026-01-31T23:00:00Z',
    U0SIST: '2026-07-31T21:59:59Z',
    U0ETTER: '2026-07-31T22:00:00Z',
  };
  for (const [bruker, tid] of Object.entries(tider)) {
    await egen.sql(`insert into eierblikk.revisjon (tid, bruker, handling, selskaper, utfall, regel)
                    values ('${tid}', '${bruker}', 'spoersmaal', '{}', 'tillatt', 'rolle:leser')`);
  }
  process.env.DATABASE_URL = egen.valg.slag === 'server' ? egen.valg.url : '';
  try {
    const utvalg = async (...valg: string[]) => {
      await kjoerProeve(['revisjon', '--ut', til('dager.csv'), ...valg]);
      return brukereI(await readFile(til('dager.csv'), 'utf8'));
    };
    expect(await utvalg('--fra-dato', '2026-02-01', '--til-dato', '2026-07-31')).toEqual(['U0FOERST', 'U0SIST']);
    expect(await utvalg('--til-dato', '2026-01-31')).toEqual(['U0FOER']);
    expect(await utvalg('--fra-dato', '2026-08-01')).toEqual(['U0ETTER']);
  } finally {
    process.env.DATABASE_URL = base.valg.slag === 'server' ? base.valg.url : '';
    await egen.fjern();
  }
});

test.each([
  [['revisjon'], 'Si hvor loggen skal ligge: eierblikk revisjon --ut FIL.csv'],
  [['revisjon', '--ut', 'x.txt'], 'Ukjent endelse på «x.txt». Bruk .csv eller .jsonl.'],
  [
    ['revisjon', '--ut', 'x.csv', '--fra-dato', '2026-02-30'],
    '--fra-dato må være en dato som finnes, skrevet ÅÅÅÅ-MM-DD.',
  ],
  [
    ['revisjon', '--ut', 'x.csv', '--fra-dato', '2026-02-02', '--til-dato', '2026-02-01'],
    '--fra-dato kan ikke være etter --til-dato.',
  ],
  [
    ['revisjon', '--ut', '/finnes/ikke/x.csv'],
    'Kan ikke skrive «/finnes/ikke/x.csv» (ENOENT). Velg en mappe du kan skrive i.',
  ],
])('%j: one line, 2', async (argv, melding) => {
  expect(await kjoerProeve(argv)).toEqual({ utgang: 2, ut: '', feil: [melding] });
});
