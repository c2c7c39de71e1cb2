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
    `${positive} av 27 bedrifter har positiv egenkapital (2020), ${negative} av 27 har negativ driftsmargin (2020), AFT-målet er nådd i ${naadd} av ${AFT.length} (2020; kildene er uenige om 1; 1 uten tall) og ingen brudd er funnet i det som kan vurderes.`,
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

test('one period for one measure: headline, key figures, first AFT table and picture', () => {
  for (const [utsnitt, aar, naadd, av] of [
    [{ slag: 'portefolje' }, '2020', 7, 20],
    [{ slag: 'kommune', kommune: 'Oslo' }, '2021', 3, 6],
  ] as const) {
    const ett = lagSammendrag(innsyn, { idag: IDAG, utsnitt });
    const kolonne = ett.noekkeltall.kolonner.find((k) => k.maal === 'resultatgrad');
    const bilde = ett.diagrammer.find((d) => d.id === 'resultatgrad');
    expect(ett.overskrift).toContain(`AFT-målet er nådd i ${naadd} av ${av} (${aar}`);
    expect([kolonne?.undertittel, ett.aft.grupper[0]?.periodetekst, bilde?.undertittel.slice(0, 4)]).toEqual([
      aar,
      aar,
      aar,
    ]);
    expect(ett.aft.grupper[0]?.rader.filter((r) => r.andel.verdi !== null)).toHaveLength(av);
  }
  // Kommunerevisjonen's table 2 for 2021, with the one company that tells how many avsluttede stood behind.
  const oslo = lagSammendrag(innsyn, { idag: IDAG, utsnitt: { slag: 'kommune', kommune: 'Oslo' } });
  expect(oslo.aft.grupper[0]?.rader.map((r) => [r.selskapsnavn, luft(r.andel.kort)])).toEqual([
    ['Fossheim AS', '67 %'],
    ['Oslo produksjon & tjenester AS', '55 %'],
    ['Spir Oslo AS', '55 %'],
    ['Oslokollega AS', '48 %'],
    ['Unikum AS', '44 %'],
    ['Nordpolen AS', '38 %'],
  ]);
  expect(oslo.aft.flere).toBe(
    'Det finnes også AFT-resultater for januar–august 2022 (6 bedrifter, bare en del av året).',
  );
  const ett = lagSammendrag(innsyn, { idag: IDAG, utsnitt: { slag: 'selskap', selskap: 'unikum-as' } });
  expect(luft(ett.overskrift)).toContain('AFT-målet er ikke nådd (44 %, 2021)');
  expect(ett.aft.grupper.map((g) => [g.periodetekst, g.paaSiden, g.fotnoter])).toEqual([
    ['2021', 1, []],
    ['januar–august 2022', 1, ['Tallene gjelder bare en del av året.']],
  ]);
});

test('a development stands with both its years, in whole points where a source gives whole per cents', () => {
  const oslo = lagSammendrag(innsyn, { idag: IDAG, utsnitt: { slag: 'kommune', kommune: 'Oslo' } });
  const spir = oslo.noekkeltall.rader.find((r) => r.tittel === 'Spir Oslo AS')?.utvikling;
  // 44 % in 2020, 94 of 171 in 2021.
  expect(spir?.map((u) => [u.maal, luft(u.endring ?? '')])).toEqual([
    ['resultatgrad', '+11 prosentpoeng fra 2020 til 2021'],
  ]);
  expect(spir?.[0]?.punkter.map((p) => luft(p.tekst))).toEqual(['47 %', '44 %', '55 %']);
});

test('a page has of each rule only the newest varsel of a company, and counts the others', () => {
  const ett = lagSammendrag(innsyn, { idag: IDAG, utsnitt: { slag: 'selskap', selskap: 'unikum-as' } });
  const { rader, paaSiden, flere } = ett.oppmerksomhet;
  const paa = rader.slice(0, paaSiden).map((r) => `${r.regel} ${r.selskap}`);
  expect(new Set(paa).size).toBe(paa.length);
  expect([rader.length, paaSiden, flere]).toEqual([5, 2, 'og 3 til']);
  // The name stands before the text, and not again in it.
  for (const r of rader) expect(r.tekst.startsWith(r.selskapsnavn)).toBe(false);
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
      aft: 19,
      vta: 1,
      frister: 1,
      data: 1,
      definisjoner: 1,
      kilder: 1,
    },
  });
  // The last one takes the line that «og 1 til» would have had: 20 rows where there is room for 19.
  expect([trang.aft.grupper[0]?.paaSiden, trang.aft.grupper[0]?.flere]).toEqual([20, null]);
  expect(trang.noekkeltall.rader.length).toBe(27);
});

test('AFT: the period of the headline first, then what is newer; two periods never in one list', () => {
  expect(s.aft.grupper.map((g) => [g.periodetekst, g.rader.length])).toEqual([
    ['2020', 20],
    ['januar–august 2022', 6],
    ['2021', 6],
  ]);
  for (const { rader } of s.aft.grupper) expect(new Set(rader.map((r) => r.selskap)).size).toBe(rader.length);
  expect(s.aft.flere).toBe(
    'Det finnes også AFT-resultater for januar–august 2022 (6 bedrifter, bare en del av året) og 2021 (6 bedrifter).',
  );
  const spir = s.aft.grupper[2]?.rader.find((r) => r.selskapsnavn === 'Spir Oslo AS');
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
  const opt = s.aft.grupper[2]?.rader.find((r) => r.selskapsnavn === 'Oslo produksjon & tjenester AS');
  expect([opt?.antall, luft(opt?.intervall?.tekst ?? ''), opt?.maalord]).toEqual([
    '11 av 20',
    '34,2 % til 74,2 %',
    'målet er nådd',
  ]);
  const uten = s.aft.grupper[0]?.rader.find((r) => r.selskapsnavn === 'Prima AS');
  expect([luft(uten?.andel.tekst ?? ''), uten?.antall, uten?.n, uten?.intervall, uten?.maalord]).toEqual([
    '50 %',
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
    '* Kildene er uenige om tiltaksplasser for Oslokollega AS: 332 (Oslo Economics 2022, tabell 5-1; Kommunerevisjonen i Oslo 14/2022, tabell 2) eller 308 (Oslo Economics 2022, kap. 5.1.1 tekst).',
  );
});

test('what is not there is said, each in its own word', () => {
  expect([
    celle('Midtun vekst AS', 'resultatgrad')?.kort,
    celle('Bjørkhaug arbeidsfellesskap AS', 'resultatgrad')?.status,
  ]).toEqual(['ikke aktuelt', expect.stringMatching(/^(mangler|ingen_data)$/)]);
  expect(s.data.rader.map((r) => luft(r.tekst))).toEqual(
    expect.arrayContaining([
      'Omsetning og egenkapital: 2020 er nyeste (27 bedrifter).',
      'Resultatgrad i AFT: 2021 er nyeste hele år (6 bedrifter).',
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
    '2020',
    [[50, 'Navs mål 50 %']],
  ]);
  const oslo = lagSammendrag(innsyn, { idag: IDAG, utsnitt: { slag: 'kommune', kommune: 'Oslo' } });
  const iOslo = oslo.diagrammer.find((d) => d.id === 'resultatgrad');
  if (iOslo?.slag !== 'intervaller') throw new Error('diagrammet mangler');
  expect(iOslo.rader.find((r) => r.navn === 'Spir Oslo AS')?.intervall).toEqual({ fra: 47.4861, til: 62.237 });
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
