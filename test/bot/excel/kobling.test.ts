import { ApifeilSchema, KoblingSchema } from '../../../addin/taskpane/index.ts';
import { TAKTER } from '../../../bot/excel/api/ruter.ts';
import { type Exceltjener, hentKode, kall, kommando, OLA, startExceltjener } from './excel-tjener.ts';

jest.setTimeout(60_000);

let t: Exceltjener;
beforeAll(async () => {
  t = await startExceltjener();
}, 60_000);
afterAll(() => t.rydd());

const feilkode = (json: unknown): string => ApifeilSchema.parse(json).kode;
const revisjon = (handling: string) =>
  t.base.sql('select bruker, utfall, regel from eierblikk.revisjon where handling = $1 order by id', [handling]);

describe('a code from Slack', () => {
  test('gives a key once, however it is written, and is nowhere to be found', async () => {
    const kode = await hentKode(t);
    const svar = await kall(t, 'kobling', { kode: ` ${kode.toLowerCase().replaceAll('-', ' ')} ` });
    expect(svar.status).toBe(200);
    const { noekkel, navn, utloeper } = KoblingSchema.parse(svar.json);
    expect(Buffer.from(noekkel, 'base64url').byteLength).toBe(32);
    expect(navn).toBe('Kari (administrator)');
    const dager = (Date.parse(`${utloeper}T00:00:00Z`) - Date.now()) / 86_400_000;
    expect(dager > 88 && dager < 91).toBe(true);
    expect(svar.hoder.get('cache-control')).toBe('no-store');
    const igjen = await kall(t, 'kobling', { kode });
    expect([igjen.status, feilkode(igjen.json)]).toEqual([403, 'ugyldig_kode']);
    const lagret = JSON.stringify([
      await t.base.sql('select * from eierblikk.excelkode'),
      await t.base.sql('select * from eierblikk.excelnoekkel'),
      await t.base.sql('select * from eierblikk.revisjon'),
      await t.base.sql('select * from eierblikk.utboks'),
      await t.base.sql('select * from eierblikk.hendelse'),
      t.logg,
    ]);
    expect(lagret).not.toContain(noekkel);
    for (const del of [kode, kode.replaceAll('-', ''), kode.slice(5), kode.replaceAll('-', '').slice(4)])
      expect(lagret).not.toContain(del);
    // What is kept of the conversation is what was said about the code.
    expect(lagret).toContain('kan brukes én gang');
    expect(await revisjon('excel_kobling')).toEqual([
      { bruker: 'U0KARI', utfall: 'tillatt', regel: 'rolle:administrator' },
    ]);
  });

  test('is not given to those who may not import, and that is logged', async () => {
    for (const hvem of [OLA, { bruker: 'U0NINA', kanal: 'D0NINA' }, { bruker: 'U0GJEST', kanal: 'D0GJEST' }]) {
      expect(await kommando(t, hvem, 'tilgang excel')).not.toMatch(/[2-9A-Z]{4}-[2-9A-Z]{4}-/);
    }
    expect((await revisjon('excel_kode')).filter((r) => r.utfall === 'avvist').map((r) => r.bruker)).toEqual([
      'U0OLA',
      'U0NINA',
      'U0GJEST',
    ]);
  });

  test('is gone when its time is out, and when a new one is issued', async () => {
    const foerste = await hentKode(t);
    const andre = await hentKode(t);
    expect(feilkode((await kall(t, 'kobling', { kode: foerste })).json)).toBe('ugyldig_kode');
    await t.base.sql('update eierblikk.excelkode set utloeper = now()');
    expect(feilkode((await kall(t, 'kobling', { kode: andre })).json)).toBe('ugyldig_kode');
  });

  test('takes five wrong attempts, and then not even the right one', async () => {
    const egen = await startExceltjener();
    try {
      const kode = await hentKode(egen);
      const gal = kode.slice(0, -1) + (kode.endsWith('2') ? '3' : '2');
      const svar = [];
      for (const forsoek of [gal, gal, gal, gal, gal, kode]) svar.push(await kall(egen, 'kobling', { kode: forsoek }));
      expect(svar.map((s) => feilkode(s.json))).toEqual(svar.map(() => 'ugyldig_kode'));
    } finally {
      await egen.rydd();
    }
  });

  test('can be tried so often from one address, and no more', async () => {
    const egen = await startExceltjener();
    try {
      const svar = [];
      for (let i = 0; i <= TAKTER.kodeForAdresse; i++)
        svar.push(await kall(egen, 'kobling', { kode: '2222-2222-2222' }));
      expect(svar.map((s) => feilkode(s.json))).toEqual([
        ...Array.from({ length: TAKTER.kodeForAdresse }, () => 'ugyldig_kode'),
        'for_mange_kall',
      ]);
      const siste = svar.at(-1);
      expect(siste?.status).toBe(429);
      expect(Number(siste?.hoder.get('retry-after'))).toBeGreaterThan(0);
    } finally {
      await egen.rydd();
    }
  });
});
