import {
  finnMaal,
  type Maal,
  type Maaltall,
  perPeriode,
  plassvekter,
  rund,
  type Samletall,
  samle,
  samleMedVekter,
  sammePeriode,
} from '#core';
import { felt, id, lesTabell, periode, storbyinnsyn } from './storby.ts';

const innsyn = storbyinnsyn();
const alle = innsyn.portefolje.selskaper;

function maal(navn: string): Maal {
  const m = finnMaal(navn);
  if (m === undefined) throw new RangeError(navn);
  return m;
}

function hele(t: Pick<Maaltall | Samletall, 'resultat'> | undefined, desimaler = 2): number {
  if (t?.resultat.status !== 'kjent') throw new Error('ukjent');
  const avrundet = rund(t.resultat.verdi, desimaler);
  return Number((avrundet.t * 100n) / avrundet.n);
}

/** Each company's figure of one year, the hovedkilde's. */
function iAaret(navn: string, aar: number): readonly Maaltall[] {
  return alle.flatMap((s) =>
    maal(navn)
      .finn(innsyn, s.id)
      .filter((t) => t.hoved && t.periode.til.startsWith(String(aar)) && t.periode.fra.startsWith(String(aar))),
  );
}

describe('Oslo Economics 2022, tabell 5-5', () => {
  test('resultatgrad of the 20 companies is 45 % unweighted: no counts are known, and that is said', () => {
    const tallene = iAaret('resultatgrad', 2020);
    expect(tallene).toHaveLength(20);
    const snitt = samle(maal('resultatgrad'), innsyn, tallene, 'vektet');
    expect([snitt.metode, snitt.merknad]).toEqual(['uvektet', 'vekter_ukjent']);
    expect(hele(snitt)).toBe(45);
  });

  test.each([
    ['andel_i_jobb_6mnd', 27],
    ['andel_i_jobb_12mnd', 27],
  ])('%s: the printed mean is %i %%, and Stavne says «Mangler data»', (navn, ventet) => {
    const tallene = alle.flatMap((s) => maal(navn).finn(innsyn, s.id).slice(0, 1));
    const snitt = samle(maal(navn), innsyn, tallene, 'uvektet');
    expect(hele(snitt)).toBe(ventet);
    expect(snitt.med).toHaveLength(19);
    expect(snitt.utelatt.map((t) => [t.selskap, t.resultat.status])).toEqual([['stavne-kf', 'mangler']]);
    expect(new Set(tallene.map((t) => t.periode.fra))).toEqual(new Set(['2018-01-01']));
  });

  test('companies without AFT places are not concerned; six of the 27', () => {
    const uten = alle.filter((s) => !maal('resultatgrad').gjelder(innsyn, s)).map((s) => s.id);
    const utenPlasser = lesTabell('selskaper_storby_2022').filter((r) => felt(r, 'aft_plasser') === '0');
    expect(uten).toEqual(utenPlasser.map((r) => id(felt(r, 'navn'))));
    expect(uten).toHaveLength(6);
  });
});

describe('Kommunerevisjonen i Oslo 14/2022, tabell 2', () => {
  test('the two reports agree on Spir and Oslokollega in 2020 and disagree on the other four', () => {
    const i2020 = (navn: string) =>
      perPeriode(maal('resultatgrad').finn(innsyn, id(navn))).find((p) => p.periode.fra === '2020-01-01');
    const utfall = [
      'Fossheim AS',
      'Unikum AS',
      'Nordpolen AS',
      'Oslo produksjon & tjenester AS',
      'Spir Oslo AS',
      'Oslokollega AS',
    ];
    expect(utfall.map((navn) => [i2020(navn)?.status, i2020(navn)?.alternativer.map((t) => hele(t))])).toEqual([
      ['motstrid', [38, 50]],
      ['motstrid', [44, 34]],
      ['motstrid', [36, 40]],
      ['motstrid', [52, 50]],
      ['kjent', [44]],
      ['kjent', [36]],
    ]);
    expect(i2020('Fossheim AS')?.alternativer.map((t) => t.kilder.map((k) => k.dokument))).toEqual([
      ['Oslo Economics 2022, tabell 5-5'],
      ['Kommunerevisjonen i Oslo 14/2022, tabell 2'],
    ]);
    expect(i2020('Spir Oslo AS')?.hoved.kilder).toHaveLength(2);
  });

  test('the audit weights by places: 38, 39, 51 and 50 % for 2019–2022', () => {
    const rader = lesTabell('aft_formidling_oslo_2019_2022');
    const snitt = [2019, 2020, 2021, 2022].map((aar) => {
      const tallene = rader
        .filter((r) => felt(r, 'periode_fra').startsWith(String(aar)))
        .flatMap((r) =>
          maal('resultatgrad')
            .finn(innsyn, id(felt(r, 'navn')))
            .filter(
              (t) => sammePeriode(t.periode, periode(r)) && t.kilder.some((k) => k.dokument.startsWith('Kommunerev')),
            ),
        );
      expect(tallene).toHaveLength(6);
      const vektet = samleMedVekter(maal('resultatgrad'), tallene, plassvekter(innsyn, tallene));
      return hele(vektet ?? undefined);
    });
    expect(snitt).toEqual([38, 39, 51, 50]);
  });

  test('the weights of 2021 are the ones of the audit, temporary places included', () => {
    const vekter = plassvekter(innsyn, iAaret('resultatgrad', 2021));
    expect(Object.fromEntries([...vekter].map(([s, v]) => [s, Number(v.t)]))).toEqual({
      'oslo-produksjon-tjenester-as': 20,
      'spir-oslo-as': 175,
      'fossheim-as': 64,
      'nordpolen-as': 10,
      'oslokollega-as': 226,
      'unikum-as': 126,
    });
  });

  test('counts go before a percentage that rounds to them: Spir 94 of 171, OPT 11 of 20', () => {
    for (const [navn, teller, nevner] of [
      ['Spir Oslo AS', 94n, 171n],
      ['Oslo produksjon & tjenester AS', 11n, 20n],
    ] as const) {
      const aar = perPeriode(maal('resultatgrad').finn(innsyn, id(navn))).find((p) => p.periode.fra === '2021-01-01');
      expect(aar?.status).toBe('kjent');
      expect(aar?.hoved.vekt).toEqual({ teller: { t: teller, n: 1n }, nevner: { t: nevner, n: 1n } });
      expect(aar?.hoved.resultat).toMatchObject({ verdi: { t: teller, n: nevner } });
      expect(aar?.hoved.kilder).toHaveLength(2);
    }
  });

  test('January to August is said to be a part of the year', () => {
    const [unikum] = maal('resultatgrad').finn(innsyn, id('Unikum AS'));
    expect(unikum?.periode).toEqual({ fra: '2022-01-01', til: '2022-08-31' });
    expect(unikum?.merknader.map((m) => m.kode)).toContain('del_av_aar');
  });
});
