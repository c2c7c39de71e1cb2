import { readFileSync } from 'node:fs';
import {
  ApifeilSchema,
  IbruktattSchema,
  KoblingSchema,
  type Utkastkall,
  UtkastSchema,
} from '../../../addin/taskpane/index.ts';
import { EKSEMPELKOMMUNE_FIL } from '../../../bot/example/index.ts';
import { GRENSER, lesBuffer } from '../../../bot/files/index.ts';
import { lesCeller } from '../../../bot/imports/celler.ts';
import { lesArbeidsbok } from '../../../bot/imports/index.ts';
import { type Exceltjener, hentKode, KARI, kall, kommando, OLA, startExceltjener, TEAM } from './excel-tjener.ts';

jest.setTimeout(90_000);

let t: Exceltjener;
let noekkel: string;
beforeAll(async () => {
  t = await startExceltjener();
  noekkel = await koble();
}, 90_000);
afterAll(() => t.rydd());

type Rad = Utkastkall['ark'][number]['rader'][number];

function ark(navn: string, rader: Rad[]): Utkastkall['ark'][number] {
  return { navn, rader, sammenslaatte: [], skjulteRader: [], skjulteKolonner: [], skjult: false };
}

/** A workbook of one company and one year. */
function bok(egenkapital: number | string, navn = 'tall.xlsx'): Utkastkall {
  const hode = ['Selskap', 'År', 'Driftsinntekter', 'Driftsresultat', 'Egenkapital'];
  return { navn, ark: [ark('Regnskap', [hode, ['Unikum AS', 2024, 10_000_000, 500_000, egenkapital]])] };
}

async function koble(hvem = KARI): Promise<string> {
  const { json } = await kall(t, 'kobling', { kode: await hentKode(t, hvem) });
  return KoblingSchema.parse(json).noekkel;
}

async function send(innhold: unknown, medNoekkel = noekkel) {
  return kall(t, 'utkast', innhold, { noekkel: medNoekkel });
}

async function utkast(innhold: unknown) {
  const { status, json } = await send(innhold);
  expect(status).toBe(200);
  return UtkastSchema.parse(json);
}

const feilkode = (json: unknown): string => ApifeilSchema.parse(json).kode;
const taIBruk = (id: string, medNoekkel = noekkel) =>
  kall(t, `utkast/${id}/ta-i-bruk`, undefined, { noekkel: medNoekkel });
const gjeldende = async () => (await t.tjener.lager.versjoner.gjeldende())?.id;

/** A workbook file as Excel would send its cells. */
async function somCeller(fil: string): Promise<Utkastkall> {
  const lest = await lesBuffer(readFileSync(fil), 'eksempelkommune.xlsx');
  if (!lest.ok) throw new Error(lest.feil.kode);
  return {
    navn: lest.bok.fil,
    ark: lest.bok.ark.map((a) => ({
      ...a,
      rader: Array.from(a.rader, (rad) => Array.from(rad ?? [], (celle) => celle ?? null)),
      sammenslaatte: [...a.sammenslaatte],
      skjulteRader: [...a.skjulteRader],
      skjulteKolonner: [...a.skjulteKolonner],
    })),
  };
}

describe('a workbook from Excel', () => {
  test('is read with its problems, shown against what is in use, and used when the person says so', async () => {
    const foer = await gjeldende();
    const svar = await utkast(bok('ca. to millioner'));
    expect(svar.antall).toEqual({ selskaper: 1, regnskap: 1, aft: 0, vta: 0, tiltaksregnskap: 0 });
    expect(svar.problemer.feil).toBe(1);
    const slag = new Set(svar.forskjell.map((l) => l.slag));
    expect([slag.has('borte_selskap'), slag.has('tall')]).toEqual([true, true]);
    expect(svar.forskjell.map((l) => l.tekst)).toContain(
      'Unikum AS, Driftsresultat, 2024: ikke oppgitt → 500\u00a0000\u00a0kr',
    );
    expect(svar.forskjell.length).toBeLessThanOrEqual(100);
    // Nobody sees it yet.
    expect(await gjeldende()).toBe(foer);
    const brukt = await taIBruk(svar.utkast);
    expect(brukt.status).toBe(200);
    expect(String(IbruktattSchema.parse(brukt.json).versjon)).toBe(svar.utkast);
    expect(String(await gjeldende())).toBe(svar.utkast);
    const [versjon] = await t.base.sql('select av, team, filer from eierblikk.versjon where id = $1', [svar.utkast]);
    expect(versjon).toMatchObject({ av: KARI.bruker, team: TEAM, filer: [{ navn: 'tall.xlsx' }] });
    expect(await kommando(t, KARI, 'status')).toContain('tall.xlsx');
    // The person is told where only she sees it, and the log knows who did what by which rule.
    expect(
      t.tjener.lokal?.tilstand.meldinger.some((m) => m.kanal === KARI.kanal && m.tekst.includes('fra Excel')),
    ).toBe(true);
    const linjer = await t.base.sql(
      "select handling, utfall, regel, dataversjon from eierblikk.revisjon where handling in ('import', 'ta_i_bruk')",
    );
    const felles = { utfall: 'tillatt', regel: 'rolle:administrator', dataversjon: Number(svar.utkast) };
    expect(linjer).toEqual([
      { handling: 'import', ...felles },
      { handling: 'ta_i_bruk', ...felles },
    ]);
    // Pressing twice is as pressing once.
    expect((await taIBruk(svar.utkast)).status).toBe(200);
    expect((await t.tjener.lager.versjoner.historikk(10)).filter((i) => String(i.versjon) === svar.utkast).length).toBe(
      1,
    );
  });

  test('gives the same portfolio and problems as the same workbook as a file', async () => {
    const celler = await somCeller(EKSEMPELKOMMUNE_FIL);
    const fraCeller = lesCeller(Buffer.from(JSON.stringify(celler)));
    const fraFil = await lesArbeidsbok(readFileSync(EKSEMPELKOMMUNE_FIL), 'eksempelkommune.xlsx');
    expect(fraCeller).toEqual(fraFil);
    expect(fraFil.ok).toBe(true);
  });

  test('tells those who asked for alerts, as from Slack', async () => {
    await taIBruk((await utkast(bok(9_000_000))).utkast);
    const kanal = { bruker: KARI.bruker, kanal: 'C0EIERSKAP' };
    await kommando(t, kanal, 'abonner');
    const sett = () =>
      t.tjener.lokal?.tilstand.meldinger.filter((m) => m.kanal === kanal.kanal && m.bareFor === null) ?? [];
    const foer = sett().length;
    await taIBruk((await utkast(bok(-9_000_000))).utkast);
    for (const frist = performance.now() + 20_000; sett().length === foer && performance.now() < frist; )
      await new Promise((ferdig) => setTimeout(ferdig, 20));
    expect(sett().at(-1)?.tekst).toContain('Unikum AS');
  });

  test('that another has overtaken changes nothing', async () => {
    const foerste = await utkast(bok(7_000_000));
    const andre = await utkast(bok(6_000_000));
    expect((await taIBruk(andre.utkast)).status).toBe(200);
    const foreldet = await taIBruk(foerste.utkast);
    expect([foreldet.status, feilkode(foreldet.json)]).toEqual([409, 'foreldet']);
    expect(String(await gjeldende())).toBe(andre.utkast);
  });

  test('that says the same as what is in use has nothing to tell', async () => {
    await taIBruk((await utkast(bok(5_000_000))).utkast);
    const svar = await utkast(bok(5_000_000));
    expect([svar.forskjell, svar.utelatt]).toEqual([[], 0]);
  });

  test('with names that are markup is text', async () => {
    const innhold = bok(1);
    innhold.ark[0]?.rader[1]?.splice(0, 1, '<script>alert(1)</script> <!channel> AS');
    const { forskjell } = await utkast(innhold);
    expect(forskjell.some((l) => l.tekst.includes('<script>alert(1)</script>'))).toBe(true);
  });
});

describe('who may', () => {
  test.each([
    ['no key', undefined],
    ['an unknown key', 'A'.repeat(43)],
    ['something that is no key', 'x'],
  ])('%s is not connected', async (_, gal) => {
    for (const sti of ['utkast', 'utkast/2/ta-i-bruk']) {
      const svar = await kall(t, sti, sti === 'utkast' ? bok(1) : undefined, gal === undefined ? {} : { noekkel: gal });
      expect([svar.status, feilkode(svar.json)]).toEqual([401, 'ikke_koblet']);
    }
  });

  test("a draft is its owner's: not another's, not one that never was", async () => {
    await t.tjener.lager.rettigheter.gi({ team: TEAM, kanal: '*', bruker: OLA.bruker, rolle: 'importoer' }, 'U0KARI');
    t.tjener.bot.tjenester.adgang.endret();
    const olas = await koble(OLA);
    const karis = await utkast(bok(2_000_000));
    for (const id of [karis.utkast, '999999', '99999999999', '1', 'x', '0']) {
      const svar = await taIBruk(id, olas);
      expect([id, svar.status, feilkode(svar.json)]).toEqual([id, 404, 'ukjent_utkast']);
    }
  });

  test('a right that is taken away is gone at once, and the refusal is logged', async () => {
    const olas = await koble(OLA);
    const { json } = await send(bok(3_000_000), olas);
    const { utkast: id } = UtkastSchema.parse(json);
    expect(await kommando(t, KARI, 'tilgang ta importør <@U0OLA> overalt')).toContain('Tok bort');
    for (const svar of [await send(bok(3_000_000), olas), await taIBruk(id, olas)])
      expect([svar.status, feilkode(svar.json)]).toEqual([403, 'ikke_tilgang']);
    const avvist = await t.base.sql(
      "select handling, regel from eierblikk.revisjon where utfall = 'avvist' and bruker = 'U0OLA' order by id desc limit 2",
    );
    expect(avvist.map((r) => r.handling)).toEqual(['ta_i_bruk', 'import']);
  });

  test('a connection is listed, and withdrawn by its owner or an administrator', async () => {
    const ny = await koble();
    const liste = await kommando(t, KARI, 'tilgang');
    const id = /.*Excel (\d+): <@U0KARI>/s.exec(liste)?.[1] ?? '';
    expect(await kommando(t, OLA, `tilgang excel ta ${id}`)).toContain('ikke tilgang');
    expect((await send(bok(4_000_000), ny)).status).toBe(200);
    expect(await kommando(t, KARI, `tilgang excel ta ${id}`)).toContain('tatt bort');
    expect(feilkode((await send(bok(4_000_000), ny)).json)).toBe('ikke_koblet');
    expect(await kommando(t, KARI, 'tilgang excel vis')).not.toContain(`Excel ${id}:`);
  });

  test('a key that is out of date is no key', async () => {
    const gammel = await koble();
    await t.base.sql(
      'update eierblikk.excelnoekkel set utloeper = now() where id = (select max(id) from eierblikk.excelnoekkel)',
    );
    expect(feilkode((await send(bok(1), gammel)).json)).toBe('ikke_koblet');
  });

  test.each([
    ['another origin', { origin: 'https://ond.example' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
  ])('a page on %s gets nothing, and no leave to ask', async (_, hoder) => {
    const svar = await kall(t, 'utkast', bok(1), { noekkel, hoder });
    expect(svar.status).toBe(403);
    expect(svar.hoder.get('access-control-allow-origin')).toBeNull();
    const spoersmaal = await fetch(`${t.tjener.adresse}/excel/api/utkast`, {
      method: 'OPTIONS',
      headers: { ...hoder, 'access-control-request-method': 'POST' },
    });
    expect([spoersmaal.ok, spoersmaal.headers.get('access-control-allow-origin')]).toEqual([false, null]);
  });
});

test('behind a proxy the page has the public address, whatever the machine is called', async () => {
  const bak = await startExceltjener({ adresse: 'https://eierblikk.kommune.no' });
  try {
    const fra = async (origin: string) =>
      feilkode((await kall(bak, 'utkast', bok(1), { hoder: { origin, 'sec-fetch-site': 'same-origin' } })).json);
    expect(await fra('https://eierblikk.kommune.no')).toBe('ikke_koblet');
    expect(await fra(bak.tjener.adresse)).toBe('ikke_tilgang');
    expect(await fra('null')).toBe('ikke_tilgang');
  } finally {
    await bak.rydd();
  }
});

describe('bad bodies', () => {
  test.each<[string, unknown]>([
    ['no JSON', '{'],
    ['another thing', '[]'],
    [
      'cells that are no cells',
      { navn: 'x.xlsx', ark: [{ ...ark('A', []), rader: [[{ slag: 'dato', dato: '2024-13-01' }]] }] },
    ],
    ['a name that is too long', { ...bok(1), navn: 'x'.repeat(256) }],
    ['no companies', { navn: 'tom.xlsx', ark: [ark('Ark1', [['hei']])] }],
    ['no sheets', { navn: 'tom.xlsx', ark: [] }],
    ['bytes that are no text', '"\uFFFF'],
  ])('%s', async (_, innhold) => {
    const svar = await send(innhold);
    expect([svar.status, feilkode(svar.json)]).toEqual([400, 'ugyldig_innhold']);
  });

  test('another type of content is not read', async () => {
    const svar = await kall(t, 'utkast', bok(1), { noekkel, hoder: { 'content-type': 'text/plain' } });
    expect([svar.status, feilkode(svar.json)]).toEqual([400, 'ugyldig_innhold']);
  });

  test('a workbook that is too large is refused before it is received, or read no further', async () => {
    const stor = await send(`"${'x'.repeat(49 * 1024 * 1024)}"`).catch(() => null);
    // The server may close before all is sent; then there is no answer to read.
    if (stor !== null) expect([stor.status, feilkode(stor.json)]).toEqual([413, 'for_stor']);
    const mange = Array.from({ length: 60 }, () => Array.from({ length: 5_001 }, () => 1));
    const celler = await send({ navn: 'stor.xlsx', ark: [ark('A', mange)] });
    expect([celler.status, feilkode(celler.json)]).toEqual([413, 'for_stor']);
    expect((await fetch(`${t.tjener.adresse}/helse`)).status).toBe(200);
  });

  test('the limits are those of files', () => {
    const les = (rader: Rad[], grenser: Partial<typeof GRENSER>) => {
      const lest = lesCeller(Buffer.from(JSON.stringify({ navn: 'x', ark: [ark('A', rader)] })), {
        ...GRENSER,
        ...grenser,
      });
      return lest.ok ? 'lest' : lest.kode;
    };
    expect(les([['ab'], [1]], { rader: 1 })).toBe('for_stor');
    expect(les([['ab', 1]], { celler: 1 })).toBe('for_stor');
    expect(les([['abc']], { celletekst: 2 })).toBe('for_stor');
    expect(les([['abc'], [{ slag: 'lenke', tekst: 'def' }]], { tekst: 5 })).toBe('for_stor');
    expect(les([['abc']], { ark: 0 })).toBe('for_stor');
    expect(les([['abc'], [], [null]], { rader: 2, celler: 1, celletekst: 3, tekst: 3, ark: 1 })).toBe(
      'ingen_selskaper',
    );
  });
});

test('unknown calls are not found, and nothing is logged of what was sent', async () => {
  for (const sti of ['', 'utkast/1', 'utkast/1/slett', 'kobling/1', '../api/x'])
    expect((await fetch(`${t.tjener.adresse}/excel/api/${sti}`, { method: 'POST' })).status).toBe(404);
  expect((await fetch(`${t.tjener.adresse}/excel/api/utkast`)).status).toBe(404);
  expect(t.logg.join('')).not.toMatch(/Unikum|tall\.xlsx/);
  expect(t.logg.join('')).not.toContain(noekkel);
});
