import { dato, type Innsyn, lagInnsyn, lagSammendrag, type Portefolje, type Utsnitt } from '#core';
import { figur } from '../metrics/portefolje.ts';
import { eksempelkommunen, IDAG, luft } from './eksempel.ts';

const FOER = dato('2026-10-20');

let innsyn: Innsyn;
let p: Portefolje;

beforeAll(async () => {
  innsyn = await eksempelkommunen();
  p = innsyn.portefolje;
});

const nyttFra = (foer: Portefolje, etter: Portefolje, utsnitt: Utsnitt = { slag: 'portefolje' }, dag = IDAG) =>
  lagSammendrag(lagInnsyn(etter), { idag: dag, utsnitt, forrige: { innsyn: lagInnsyn(foer), dato: dag } }).nytt;

const rader = (n: ReturnType<typeof nyttFra>) => n.rader.map((r) => [r.slag, r.selskapsnavn, luft(r.tekst)]);

/** The same portfolio with one figure of one company changed. */
function medFelt(selskap: string, felt: string, aar: string, verdi: number | null): Portefolje {
  return {
    ...p,
    observasjoner: p.observasjoner.map((o) =>
      o.selskap === selskap && o.felt === felt && o.periode.fra === `${aar}-01-01` ? { ...o, figur: figur(verdi) } : o,
    ),
  };
}

test('the first summary has nothing to be held against, and is never skipped', () => {
  const { nytt } = lagSammendrag(innsyn, { idag: IDAG });
  expect([nytt.ingentingNytt, nytt.siden, nytt.rader.length]).toEqual([false, null, 0]);
  expect(nytt.tomt).toBe('Dette er det første sammendraget, så det er ingenting å sammenligne med.');
});

test('the same figures on the same day: nothing is new, and a subscription may skip', () => {
  const nytt = nyttFra(p, p);
  expect([nytt.ingentingNytt, nytt.rader.length, nytt.siden, nytt.tomt]).toEqual([
    true,
    0,
    IDAG,
    'Ingenting er nytt siden sist.',
  ]);
});

test('time alone makes a certificate lapse: that is new, though no figure is', () => {
  const { nytt } = lagSammendrag(innsyn, { idag: IDAG, forrige: { innsyn, dato: dato('2026-09-30') } });
  const [frist] = nytt.rader.filter((r) => r.tekst.includes('EQUASS'));
  expect([nytt.ingentingNytt, frist?.slag, frist?.selskapsnavn]).toEqual([
    false,
    'endret_funn',
    'Mønsterverkstedet AS',
  ]);
  expect(luft(frist?.foer ?? '')).toContain('går ut 30. september 2026');
  expect(luft(frist?.etter ?? '')).toContain('gikk ut 30. september 2026');
});

test('a figure that changed: before and after', () => {
  const etter = medFelt('moensterverkstedet-as', 'aft_plasser', '2025', 62);
  const nytt = nyttFra(p, etter);
  expect(nytt.ingentingNytt).toBe(false);
  expect(rader(nytt)).toContainEqual(['tall', 'Mønsterverkstedet AS', 'AFT-plasser 2025: før 60, nå 62.']);
  const [rad] = nytt.rader.filter((r) => r.tekst.startsWith('AFT-plasser 2025'));
  expect([rad?.foer, rad?.etter]).toEqual(['60', '62']);
  expect(nytt.ingress.map(luft)).toEqual(['Sammenlignet med tallene fra 20. november 2026.']);
});

test('a change that is smaller than the usual decimals is told with as many as it takes', () => {
  const etter = medFelt('kladdeloftet-as', 'driftsresultat', '2025', 2_200_100);
  const foer = medFelt('kladdeloftet-as', 'driftsresultat', '2025', 2_200_000);
  const [rad] = nyttFra(foer, etter).rader.filter((r) => r.tekst.startsWith('Driftsresultat 2025'));
  expect([luft(rad?.foer ?? ''), luft(rad?.etter ?? '')]).toEqual(['2,2 mill. kr', '2,2001 mill. kr']);
});

test('konsern and company are told apart', () => {
  const etter = medFelt('proevegaarden-as', 'egenkapital', '2025', 24_900_000);
  const tekster = rader(nyttFra(p, etter)).map(([, , tekst]) => tekst);
  expect(tekster).toContain('Egenkapital (konsern) 2025: før 31,5 mill. kr, nå 24,9 mill. kr.');
});

test('a figure that came and one that went', () => {
  const uten = medFelt('moensterverkstedet-as', 'aft_plasser', '2025', null);
  expect(rader(nyttFra(uten, p)).filter(([slag]) => slag === 'tall')).toContainEqual([
    'tall',
    'Mønsterverkstedet AS',
    'AFT-plasser 2025: før kilden oppgir at «AFT-plasser» mangler, nå 60.',
  ]);
  const borte = {
    ...p,
    observasjoner: p.observasjoner.filter((o) => !(o.selskap === 'kladdeloftet-as' && o.periode.fra === '2025-01-01')),
  };
  const tekster = rader(nyttFra(p, borte)).map(([, , tekst]) => tekst);
  expect(tekster).toContain('Driftsmargin 2025 er ikke lenger med. Før: 16,8 %.');
  expect(rader(nyttFra(borte, p)).map(([, , tekst]) => tekst)).toContain('Driftsmargin 2025 er kommet til: 16,8 %.');
});

test('a breach that is put right is cleared, and one that appears is new', () => {
  const utbytte = (kr: number) => medFelt('moensterverkstedet-as', 'utbytte', '2024', kr);
  const om = (n: ReturnType<typeof nyttFra>) =>
    n.rader.filter((r) => r.slag.endsWith('funn')).map((r) => [r.slag, r.foer !== null, r.etter !== null]);
  expect(om(nyttFra(p, utbytte(0)))).toEqual([['borte_funn', true, true]]);
  expect(om(nyttFra(utbytte(0), p))).toEqual([['nytt_funn', true, true]]);
  expect(om(nyttFra(p, utbytte(300_000)))).toEqual([['endret_funn', true, true]]);
});

test('a change that no key figure shows is mentioned, not told', () => {
  const etter: Portefolje = {
    ...p,
    sluttaarsaker: p.sluttaarsaker.map((o) =>
      o.selskap === 'fiktivia-as' && o.aarsak === 'syk' ? { ...o, antall: figur(2) } : o,
    ),
  };
  expect(rader(nyttFra(p, etter))).toEqual([
    ['opplysning', '', 'Andre tall er endret uten at nøkkeltallene her ble andre.'],
  ]);
});

test('what changed in another company is not new for this one', () => {
  const etter = medFelt('proevegaarden-as', 'egenkapital', '2025', 24_900_000);
  expect(nyttFra(p, etter, { slag: 'selskap', selskap: 'kladdeloftet-as' }).ingentingNytt).toBe(true);
  expect(nyttFra(p, etter, { slag: 'kommune', kommune: 'Utkastdal' }).ingentingNytt).toBe(true);
  expect(nyttFra(p, etter, { slag: 'kommune', kommune: 'Eksempelvik' }).ingentingNytt).toBe(false);
});

test('a company that came, one that went, and meetings that were entered', () => {
  const uten: Portefolje = { ...p, selskaper: p.selskaper.filter((s) => s.id !== 'kladdeloftet-as') };
  expect(rader(nyttFra(uten, p))).toContainEqual(['selskap', 'Kladdeloftet AS', 'Bedriften er kommet til.']);
  const dokumenter = p.dokumenter.filter((d) => d.selskap !== 'skissebruket-kf');
  expect(rader(nyttFra({ ...p, dokumenter }, p))).toContainEqual([
    'opplysning',
    'Skissebruket KF',
    'Dokumenter og møter: 3 nye.',
  ]);
});

test('the day of the last summary is said', () => {
  const { nytt } = lagSammendrag(innsyn, { idag: IDAG, forrige: { innsyn, dato: FOER } });
  expect(nytt.siden).toBe(FOER);
});
