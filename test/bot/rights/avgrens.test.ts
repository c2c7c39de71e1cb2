import { avgrens } from '../../../bot/rights/index.ts';
import { dato, lagInnsyn } from '../../../core/index.ts';
import { lagSporrer } from '../../../core/questions/index.ts';
import { eksempelinnsyn } from '../../questions/portefoljer.ts';

test('nothing of a company outside is left, by id or by name', async () => {
  const { portefolje } = await eksempelinnsyn();
  const bare = avgrens(portefolje, ['unikum-as']);
  expect(bare.selskaper.map((s) => s.id)).toEqual(['unikum-as']);
  const tekst = JSON.stringify(bare, (_, v: unknown) => (typeof v === 'bigint' ? String(v) : v));
  for (const s of portefolje.selskaper.filter((x) => x.id !== 'unikum-as')) {
    expect(tekst).not.toContain(`"${s.id}"`);
    expect(tekst).not.toContain(s.navn);
  }
  expect(bare.observasjoner).toEqual(portefolje.observasjoner.filter((x) => x.selskap === 'unikum-as'));
});

test('a company outside is as unknown as one that never was', async () => {
  const { portefolje } = await eksempelinnsyn();
  const sporrer = lagSporrer(lagInnsyn(avgrens(portefolje, ['unikum-as', 'spir-oslo-as'])));
  const idag = dato('2026-11-20');
  const utenfor = sporrer.svar('Hva var driftsmarginen til Varodd i 2020?', { idag });
  const oppdiktet = sporrer.svar('Hva var driftsmarginen til Qwerty i 2020?', { idag });
  expect(utenfor).toEqual({ ...oppdiktet, tekst: oppdiktet.tekst.replaceAll('Qwerty', 'Varodd') });
  expect(utenfor.grunn).toBe('ukjent_selskap');
});

test('an empty list leaves nothing', async () => {
  const { portefolje } = await eksempelinnsyn();
  const ingen = avgrens(portefolje, []);
  expect(Object.values(ingen).filter((v) => Array.isArray(v) && v.length > 0)).toEqual([]);
});
