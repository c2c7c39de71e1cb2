import { type Avtale, type Dato, dato } from '#core';
import { A, innsynMed, kilde, obs } from '../metrics/portefolje.ts';
import { alvorene, korte, tiltakene } from './funn.ts';

const avtale = (slag: Avtale['slag'], fra: string | null, til: string | null, dokument = 'Nav'): Avtale => ({
  selskap: A,
  slag,
  fra: fra === null ? null : dato(fra),
  til: til === null ? null : dato(til),
  kilde: kilde(dokument),
});
const med = (...avtaler: Avtale[]) => innsynMed({ avtaler });
const paa = (dag: string): Dato => dato(dag);

describe('godkjenning, four years', () => {
  const innsyn = med(avtale('godkjenning', '2023-03-01', '2027-02-28'));

  test.each([
    ['long before', '2026-08-27', 'orientering'],
    ['six months and a day before', '2026-08-27', 'orientering'],
    ['six months before', '2026-08-28', 'varsel'],
    ['the last day', '2027-02-28', 'varsel'],
    ['the day after', '2027-03-01', 'brudd'],
    ['before it began', '2023-02-28', 'kan_ikke_vurderes'],
  ])('%s (%s): %s', (_, dag, alvor) => {
    expect(alvorene('godkjenning', innsyn, paa(dag))).toEqual([alvor]);
  });

  test('the texts say when, and what to do', () => {
    expect(korte('godkjenning', innsyn, paa('2027-03-01'))).toEqual([
      ['brudd', 'Navs godkjenning av bedrift-a gikk ut 28. februar 2027 (Nav).'],
    ]);
    expect(tiltakene('godkjenning', innsyn, paa('2027-03-01'))[0]).toContain('Søk Nav om ny godkjenning');
  });

  test('without an end it is four years from the beginning, and said to be worked out', () => {
    const uten = med(avtale('godkjenning', '2023-03-01', null));
    expect(korte('godkjenning', uten, paa('2027-02-28'))).toEqual([
      ['varsel', 'Navs godkjenning av bedrift-a går ut 28. februar 2027, regnet fra startdatoen (Nav).'],
    ]);
    expect(alvorene('godkjenning', uten, paa('2027-03-01'))).toEqual(['brudd']);
  });

  test('a renewal that follows directly is in force; a gap is not bridged', () => {
    const fornyet = med(
      avtale('godkjenning', '2019-01-01', '2022-12-31'),
      avtale('godkjenning', '2023-01-01', '2026-12-31'),
      avtale('godkjenning', '2027-01-01', '2030-12-31'),
    );
    expect(alvorene('godkjenning', fornyet, paa('2026-11-20'))).toEqual(['orientering']);
    const hull = med(
      avtale('godkjenning', '2019-01-01', '2022-12-31'),
      avtale('godkjenning', '2027-01-01', '2030-12-31'),
    );
    expect(alvorene('godkjenning', hull, paa('2026-11-20'))).toEqual(['brudd']);
  });

  test('not known', () => {
    expect(alvorene('godkjenning', innsynMed({}))).toEqual(['kan_ikke_vurderes']);
    expect(alvorene('godkjenning', med(avtale('godkjenning', null, null)))).toEqual(['kan_ikke_vurderes']);
  });

  test('sources that disagree about the end, with today between them', () => {
    const uenige = med(
      avtale('godkjenning', '2022-01-01', '2025-12-31', 'Nav'),
      avtale('godkjenning', '2022-01-01', '2027-12-31', 'Bedriften'),
    );
    expect(alvorene('godkjenning', uenige)).toEqual(['kan_ikke_vurderes']);
    expect(korte('godkjenning', uenige)[0]?.[1]).toMatch(
      /31\. desember 2027 \(Bedriften\) og 31\. desember 2025 \(Nav\)/,
    );
    const likegyldig = med(
      avtale('godkjenning', '2022-01-01', '2029-12-30'),
      avtale('godkjenning', '2022-01-01', '2029-12-31'),
    );
    expect(alvorene('godkjenning', likegyldig)).toEqual(['orientering']);
  });
});

describe('avtale, one year, per tiltak', () => {
  const begge = [obs('aft_plasser', 20), obs('vta_plasser', 40)];

  test('each tiltak has its own: one ended, one in force', () => {
    const innsyn = innsynMed({
      observasjoner: begge,
      avtaler: [avtale('avtale_aft', '2026-01-01', '2026-12-31'), avtale('avtale_vta', '2025-01-01', '2025-12-31')],
    });
    expect(alvorene('avtale', innsyn, paa('2026-06-01'))).toEqual(['orientering', 'brudd']);
    expect(alvorene('avtale', innsyn, paa('2026-09-30'))).toEqual(['varsel', 'brudd']);
  });

  test('without an end it is one year', () => {
    const innsyn = innsynMed({
      observasjoner: [obs('aft_plasser', 20), obs('vta_plasser', 0)],
      avtaler: [avtale('avtale_aft', '2026-01-01', null)],
    });
    expect(alvorene('avtale', innsyn, paa('2026-06-01'))).toEqual(['orientering']);
    expect(alvorene('avtale', innsyn, paa('2027-01-01'))).toEqual(['brudd']);
  });

  test('what the company doesn’t run is not asked about', () => {
    const bareVta = innsynMed({ observasjoner: [obs('aft_plasser', 0), obs('vta_plasser', 40)] });
    expect(korte('avtale', bareVta).map(([, t]) => t)).toEqual([
      'Vi vet ikke når avtalen med Nav om VTA for bedrift-a går ut.',
    ]);
    const ingen = innsynMed({ observasjoner: [obs('aft_plasser', 0), obs('vta_plasser', 0)] });
    expect(alvorene('avtale', ingen)).toEqual(['ikke_aktuelt']);
    expect(alvorene('avtale', innsynMed({}))).toEqual(['kan_ikke_vurderes', 'kan_ikke_vurderes']);
  });
});

describe('EQUASS', () => {
  const innsyn = med(avtale('equass', '2024-06-01', '2027-05-31'));

  test.each([
    ['2026-11-20', 'orientering'],
    ['2026-11-30', 'varsel'],
    ['2027-05-31', 'varsel'],
    ['2027-06-01', 'brudd'],
  ])('%s: %s', (dag, alvor) => {
    expect(alvorene('equass', innsyn, paa(dag))).toEqual([alvor]);
  });

  test('a certificate without an end cannot be assessed: nothing says how long it lasts', () => {
    expect(alvorene('equass', med(avtale('equass', '2024-06-01', null)))).toEqual(['kan_ikke_vurderes']);
  });
});
