import { z } from 'zod';
import { APIFEILKODER, CelleSchema, UtkastkallSchema } from '../../../addin/taskpane/publisering/skjema.ts';
import { erKoblet, koble, sendUtkast, taIBruk } from '../../../addin/taskpane/publisering/tjener.ts';
import type { Lager } from '../../../addin/taskpane/vert/lager.ts';
import { lestBok, TO_KOMMUNER } from './lest-bok.ts';

interface Kall {
  readonly adresse: string;
  readonly valg: RequestInit;
}

const kallene: Kall[] = [];
let svar: () => Promise<Response>;
const ekte = globalThis.fetch;

beforeAll(() => {
  Object.assign(globalThis, { document: { baseURI: 'https://eierblikk.eksempel.no/excel/taskpane.html?x=1' } });
  globalThis.fetch = (adresse, valg = {}) => {
    kallene.push({ adresse: String(adresse), valg });
    return svar();
  };
});
afterAll(() => {
  globalThis.fetch = ekte;
  Reflect.deleteProperty(globalThis, 'document');
});
beforeEach(() => {
  kallene.length = 0;
});

const json = (status: number, innhold: unknown) => async () => Response.json(innhold, { status });

function minne(start: Readonly<Record<string, string>> = {}): Lager {
  const lagret = new Map(Object.entries(start));
  return {
    les: (navn) => lagret.get(navn) ?? null,
    skriv: (navn, verdi) => void (verdi === null ? lagret.delete(navn) : lagret.set(navn, verdi)),
  };
}

const hodene = (): Headers => new Headers(kallene[0]?.valg.headers);
const KOBLET = { kobling: 'hemmelig' };
const UTKAST = {
  utkast: 'u-1',
  antall: { selskaper: 1, regnskap: 1, aft: 0, vta: 0, tiltaksregnskap: 0 },
  problemer: { feil: 0, advarsler: 0 },
  forskjell: [],
  utelatt: 0,
};

test('a code becomes a key that is kept and never shown, and goes with what is asked later', async () => {
  const lager = minne();
  svar = json(200, { noekkel: 'hemmelig', navn: 'Kari', utloeper: '2027-02-19' });
  expect(erKoblet(lager)).toBe(false);
  expect(await koble(lager, '1234-5678')).toMatchObject({ ok: true, verdi: { navn: 'Kari' } });
  expect(kallene[0]?.adresse).toBe('https://eierblikk.eksempel.no/excel/api/kobling');
  expect(kallene[0]?.valg).toMatchObject({ method: 'POST', credentials: 'omit', body: '{"kode":"1234-5678"}' });
  expect(hodene().get('authorization')).toBeNull();
  expect(erKoblet(lager)).toBe(true);

  kallene.length = 0;
  svar = json(200, { versjon: 7 });
  expect(await taIBruk(lager, 'u-1')).toEqual({ ok: true, verdi: { versjon: 7 } });
  expect(kallene[0]?.adresse).toBe('https://eierblikk.eksempel.no/excel/api/utkast/u-1/ta-i-bruk');
  expect(hodene().get('authorization')).toBe('Bearer hemmelig');
  expect(kallene[0]?.valg.body).toBeUndefined();
});

test.each(APIFEILKODER)('%s is told by its code, and only a lost connection is forgotten', async (kode) => {
  const lager = minne(KOBLET);
  svar = json(403, { kode, melding: 'nei' });
  expect(await taIBruk(lager, 'u-1')).toEqual({ ok: false, kode });
  expect(erKoblet(lager)).toBe(kode !== 'ikke_koblet');
});

test.each([
  ['no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a page instead of an answer', async () => new Response('<!doctype html>', { status: 502 })],
  ['an answer that isn’t what was agreed', json(200, { versjon: -1 })],
  ['a refusal with a code nobody knows', json(400, { kode: 'noe_nytt', melding: '' })],
] as const)('%s: the server isn’t reached, and the key is kept', async (_, hva) => {
  const lager = minne(KOBLET);
  svar = hva;
  expect(await taIBruk(lager, 'u-1')).toEqual({ ok: false, kode: 'ute_av_nett' });
  expect(erKoblet(lager)).toBe(true);
});

test('sending that is cancelled is no lost connection', async () => {
  const { bok } = (await lestBok(TO_KOMMUNER)).bok;
  const avbryter = new AbortController();
  svar = () =>
    new Promise((_, avvis) => avbryter.signal.addEventListener('abort', () => avvis(avbryter.signal.reason)));
  const sendt = sendUtkast(minne(KOBLET), bok, avbryter.signal);
  avbryter.abort();
  await expect(sendt).rejects.toBe(avbryter.signal.reason);
});

test('the cells are sent as they were read, in the form that the server takes', async () => {
  const { bok } = (await lestBok(TO_KOMMUNER)).bok;
  svar = json(200, UTKAST);
  expect(await sendUtkast(minne(KOBLET), bok, new AbortController().signal)).toEqual({ ok: true, verdi: UTKAST });
  const { navn, ark } = UtkastkallSchema.parse(JSON.parse(z.string().parse(kallene[0]?.valg.body)));
  expect(navn).toBe(bok.fil);
  expect(ark.map((a) => a.navn)).toEqual(['Selskaper', 'Regnskap']);
  expect(ark[1]?.rader[1]).toEqual(['Alfa AS', 2024, 1_000_000, 50_000, 400_000]);
});

test('holes in rows and sheets are empty cells and rows, and what is hidden is said', async () => {
  svar = json(200, UTKAST);
  const rader: (readonly string[])[] = [];
  rader[2] = ['x'];
  const ark = {
    navn: 'A',
    rader,
    sammenslaatte: [],
    skjulteRader: new Set([3]),
    skjulteKolonner: new Set([2, 1]),
    skjult: true,
  };
  await sendUtkast(minne(KOBLET), { fil: 'a.xlsx', ark: [ark] }, new AbortController().signal);
  const sendt = UtkastkallSchema.parse(JSON.parse(z.string().parse(kallene[0]?.valg.body)));
  expect(sendt.ark).toEqual([
    { navn: 'A', rader: [[], [], ['x']], sammenslaatte: [], skjulteRader: [3], skjulteKolonner: [2, 1], skjult: true },
  ]);
});

test.each([
  [{ slag: 'prosent', tall: 0.12, desimaler: 1 }, true],
  [{ slag: 'prosent', tall: 0.12, desimaler: 31 }, false],
  [{ slag: 'dato', dato: '2024-02-29' }, true],
  [{ slag: 'dato', dato: '2023-02-29' }, false],
  [{ slag: 'noe_annet' }, false],
  [null, true],
  [undefined, false],
  [Number.NaN, false],
])('a cell %j: %s', (celle, godtas) => {
  expect(CelleSchema.safeParse(celle).success).toBe(godtas);
});
