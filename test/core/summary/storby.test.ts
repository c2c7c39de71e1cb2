import { type Innsyn, lagSammendrag, type Sammendrag, type Tabellrad } from '#core';
import { felt, lesTabell } from '../../oracle/storby.ts';
import { IDAG, luft, storbyene } from './eksempel.ts';

/** The summary of the 27 companies beside the published tables, which are read here without the program's own reader. */
const REGNSKAP = lesTabell('regnskap_storby_2020');
/** The companies' results at the end of the tiltak; the table also has two averages. */
const AFT = lesTabell('aft_formidling_storby').filter(
  (r) =>
    felt(r, 'maaletidspunkt') === 'rapportert ved avslutning' &&
    REGNSKAP.some((x) => felt(x, 'navn') === felt(r, 'navn')),
);

/** The tables hold whole numbers only. */
const tall = (rad: ReturnType<typeof lesTabell>[number], kolonne: string): number => Number(felt(rad, kolonne));

let innsyn: Innsyn;
let s: Sammendrag;

beforeAll(async () => {
  innsyn = await storbyene();
  s = lagSammendrag(innsyn, { idag: IDAG });
});

function raden(navn: string): Tabellrad {
  const rad = s.noekkeltall.rader.find((r) => r.tittel === navn);
  if (rad === undefined) throw new RangeError(navn);
  return rad;
}

const celle = (navn: string, maal: string) =>
  raden(navn).celler[s.noekkeltall.kolonner.findIndex((k) => k.maal === maal)];

test('the headline counts what the published tables hold', () => {
  const positive = REGNSKAP.filter((r) => tall(r, 'egenkapital_tnok') > 0).length;
  const negative = REGNSKAP.filter((r) => tall(r, 'driftsresultat_tnok') < 0).length;
  const naadd = AFT.filter((r) => tall(r, 'andel_prosent') >= 50).length;
  expect([REGNSKAP.length, positive, negative, AFT.length, naadd]).toEqual([27, 27, 2, 20, 7]);
  expect(s.overskrift).toBe(
    `${positive} av 27 bedrifter har positiv egenkapital (2020), ${negative} av 27 har negativ driftsmargin (2020), AFT-målet er nådd i ${naadd} av ${AFT.length} (2020) og ingen brudd er funnet i det som kan vurderes.`,
  );
  expect(luft(s.undertittel)).toBe('20. november 2026 · 27 bedrifter i 7 kommuner');
});

test('every company stands in the key figures with the published amounts, the largest first', () => {
  const iTabellen = [...REGNSKAP].sort((a, b) => tall(b, 'omsetning_tnok') - tall(a, 'omsetning_tnok'));
  expect(s.noekkeltall.rader.map((r) => r.celler[0]?.tall)).toEqual(
    iTabellen.map((r) => tall(r, 'omsetning_tnok') * 1000),
  );
  for (const r of REGNSKAP) {
    const navn = felt(r, 'navn');
    expect([celle(navn, 'egenkapital')?.tall, celle(navn, 'driftsresultat')?.tall]).toEqual([
      tall(r, 'egenkapital_tnok') * 1000,
      tall(r, 'driftsresultat_tnok') * 1000,
    ]);
  }
  expect(s.noekkeltall.kolonner.map((k) => luft(`${k.tittel}: ${k.undertittel}`))).toEqual([
    'Omsetning: 2020, mill. kr',
    'Driftsresultat: 2020, mill. kr',
    'Driftsmargin: 2020',
    'Egenkapital: 2020, mill. kr',
    'Tiltaksplasser: 2022',
    'Resultatgrad i AFT: 2020',
  ]);
});

test('the line for all is the sum of the tables, and the margin their ratio', () => {
  const alle = s.perKommune?.rader.at(-1);
  const summer = ['omsetning_tnok', 'driftsresultat_tnok'].map((k) => REGNSKAP.reduce((n, r) => n + tall(r, k), 0));
  expect(summer).toEqual([1_522_000, 65_300]);
  expect(alle?.celler[0]?.tall).toBe(1_522_000_000);
  expect(alle?.celler[1]?.verdi).toEqual({ t: 653n, n: 15_220n });
  expect(alle?.celler.slice(0, 2).map((c) => luft(c.kort))).toEqual(['1 522,0', '4,3 %']);
  expect(s.perKommune?.rader.map((r) => r.tittel)).toEqual([
    'Bergen (7)',
    'Bærum (1)',
    'Drammen (4)',
    'Kristiansand (4)',
    'Oslo (6)',
    'Stavanger (2)',
    'Trondheim (3)',
    'Alle (27)',
  ]);
});

test('a page shows the first rows and counts the rest', () => {
  // The kommuner stand there instead of companies that there is no room for.
  expect([s.perKommune?.paaSiden, s.perKommune?.flere, s.noekkeltall.paaSiden]).toEqual([8, null, 0]);
  expect(s.oppmerksomhet.rader.length).toBe(25);
  expect(s.oppmerksomhet.flere).toBe(`og ${25 - s.oppmerksomhet.paaSiden} til`);
  expect([s.eierskapsmelding.paaSiden, s.eierskapsmelding.flere]).toEqual([0, null]);
  const trang = lagSammendrag(innsyn, {
    idag: IDAG,
    tak: {
      nytt: 1,
      oppmerksomhet: 24,
      perKommune: 1,
      noekkeltall: 1,
      aft: 1,
      vta: 1,
      frister: 1,
      data: 1,
      definisjoner: 1,
      kilder: 1,
    },
  });
  // The last one takes the line that «og 1 til» would have had.
  expect([trang.oppmerksomhet.paaSiden, trang.oppmerksomhet.flere]).toEqual([25, null]);
  expect(trang.noekkeltall.rader.length).toBe(27);
});

test('AFT: each company once, in its newest whole year, two periods never in one list', () => {
  expect(s.aft.grupper.map((g) => [g.periodetekst, g.rader.length])).toEqual([
    ['2021', 6],
    ['2020', 14],
  ]);
  const alle = s.aft.grupper.flatMap((g) => g.rader.map((r) => r.selskap));
  expect(new Set(alle).size).toBe(alle.length);
  const spir = s.aft.grupper[0]?.rader.find((r) => r.selskapsnavn === 'Spir Oslo AS');
  // 94 of 171 and 11 of 20 are Kommunerevisjonen's own counts; the Wilson ends are the published formula's.
  expect([spir?.antall, luft(spir?.n ?? ''), luft(spir?.intervall?.tekst ?? '')]).toEqual([
    '94 av 171',
    'n = 171',
    '47,5 % til 62,2 %',
  ]);
  expect(spir?.andel.klasse).toEqual({ ord: 'på eller over målet, men innenfor tilfeldig variasjon', kode: 'B' });
  expect(luft(spir?.forklaring ?? '')).toBe(
    'Når vi tar høyde for tilfeldigheter, ligger nivået trolig mellom 47,5 % og 62,2 %. 50 % er innenfor, så vi kan ikke være sikre på at bedriften ligger over målet.',
  );
  const opt = s.aft.grupper[0]?.rader.find((r) => r.selskapsnavn === 'Oslo produksjon & tjenester AS');
  expect([opt?.antall, luft(opt?.intervall?.tekst ?? ''), opt?.maalord]).toEqual([
    '11 av 20',
    '34,2 % til 74,2 %',
    'målet er nådd',
  ]);
  const uten = s.aft.grupper[1]?.rader.find((r) => r.selskapsnavn === 'Prima AS');
  expect([luft(uten?.andel.tekst ?? ''), uten?.antall, uten?.n, uten?.intervall, uten?.maalord]).toEqual([
    '50,0 %',
    null,
    'n ukjent',
    null,
    'målet er nådd',
  ]);
  expect(s.aft.fotnoter.slice(0, 2)).toEqual([
    'Inndelingen er Eierblikks egen, ikke Navs. Den viser om resultatet kan skilles fra målet, ikke hvor god bedriften er.',
    'Om lag én av tjue bedrifter havner utenfor et 95 %-intervall ved ren tilfeldighet.',
  ]);
});

test('sources that disagree stand side by side, with their names', () => {
  const plasser = celle('A2G Gruppen AS', 'tiltaksplasser');
  expect([plasser?.status, plasser?.tekst, plasser?.kort]).toEqual(['motstrid', '180 eller 95', '180*']);
  expect(s.noekkeltall.fotnoter.map(luft)).toContain(
    '* Kildene er uenige om Tiltaksplasser for Oslokollega AS: 332 (Oslo Economics 2022, tabell 5-1; Kommunerevisjonen i Oslo 14/2022, tabell 2) eller 308 (Oslo Economics 2022, kap. 5.1.1 tekst).',
  );
});

test('what is not there is said, each in its own word', () => {
  expect([
    celle('Midtun vekst AS', 'resultatgrad')?.kort,
    celle('Bjørkhaug arbeidsfellesskap AS', 'resultatgrad')?.status,
  ]).toEqual(['ikke aktuelt', expect.stringMatching(/^(mangler|ingen_data)$/)]);
  expect(s.data.rader.map((r) => luft(r.tekst))).toEqual(
    expect.arrayContaining([
      'Omsetning: 2020 er nyeste (27 bedrifter).',
      'Satser og krav ble sist holdt mot kildene 20. november 2026.',
    ]),
  );
});

test('the pictures: sorted bars with the zero line, dots with the target', () => {
  const [margin, aft] = s.diagrammer;
  if (margin?.slag !== 'soeyler' || aft?.slag !== 'intervaller') throw new Error('diagrammene mangler');
  const publisert = REGNSKAP.map((r) => tall(r, 'driftsresultat_tnok') / tall(r, 'omsetning_tnok')).sort(
    (a, b) => b - a,
  );
  expect(margin.soeyler.map((x) => x.tall)).toEqual(publisert.map((x) => Math.round(x * 1000) / 10));
  expect(margin.soeyler.filter((x) => x.merke !== null).map((x) => [x.navn, x.merke])).toEqual([
    ['Grønneviken AS', 'negativ'],
    ['Unikum AS', 'negativ'],
  ]);
  expect(margin.linjer.map((l) => [l.tall, luft(l.tekst)])).toEqual([
    [0, '0'],
    [4.3, 'samlet 4,3 %'],
  ]);
  expect([aft.undertittel.slice(0, 4), aft.linjer.map((l) => [l.tall, luft(l.tekst)])]).toEqual([
    '2021',
    [[50, 'Navs mål 50 %']],
  ]);
  expect(aft.rader.find((r) => r.navn === 'Spir Oslo AS')?.intervall).toEqual({ fra: 47.4861, til: 62.237 });
  for (const d of s.diagrammer)
    expect([d.kilde.startsWith('Kilde: '), d.alternativtekst.length > 80]).toEqual([true, true]);
});

test('one kommune is about its companies only', () => {
  const oslo = lagSammendrag(innsyn, { idag: IDAG, utsnitt: { slag: 'kommune', kommune: 'Oslo' } });
  const iOslo = REGNSKAP.filter((r) => felt(r, 'kommune') === 'Oslo').map((r) => felt(r, 'navn'));
  expect(new Set(oslo.noekkeltall.rader.map((r) => r.tittel))).toEqual(new Set(iOslo));
  expect([oslo.perKommune, oslo.tittel]).toEqual([null, 'Arbeidsmarkedsbedriftene i Oslo']);
  const andre = REGNSKAP.map((r) => felt(r, 'navn')).filter((n) => !iOslo.includes(n));
  const alt = JSON.stringify(oslo, (_, v) => (typeof v === 'bigint' ? String(v) : v));
  expect(andre.filter((navn) => alt.includes(navn))).toEqual([]);
});
