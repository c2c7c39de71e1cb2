import { type AftResultat, dato, type Observasjon } from '#core';
import { A, aft, figur, innsynMed, obs, prosent, selskap, vta } from '../metrics/portefolje.ts';
import { alvorene, korte } from './funn.ts';

const resultat = (k: number, n: number, mer: Partial<AftResultat> = {}) =>
  aft({ formidlet: figur(k), avsluttet: figur(n), ...mer });
const med = (...aftResultater: AftResultat[]) => innsynMed({ aftResultater });

describe('Nav’s target for AFT', () => {
  test.each<[string, AftResultat[], string[]]>([
    ['over', [resultat(11, 20)], ['orientering']],
    ['exactly half is met', [resultat(10, 20)], ['orientering']],
    ['one below half', [resultat(85, 171)], ['varsel']],
    ['far below is still a mål, not a breach', [resultat(34, 120)], ['varsel']],
    ['a percentage', [aft({ andel: prosent(50) })], ['orientering']],
    ['a percentage below', [aft({ andel: prosent(49) })], ['varsel']],
    [
      'two years',
      [resultat(11, 20), resultat(9, 20, { periode: { fra: dato('2023-01-01'), til: dato('2023-12-31') } })],
      ['orientering', 'varsel'],
    ],
    ['hidden: fewer than five left', [resultat(1, 4)], ['kan_ikke_vurderes']],
    ['nobody left', [resultat(0, 0)], ['kan_ikke_vurderes']],
    ['stated to be missing', [aft({ andel: figur(null) })], ['kan_ikke_vurderes']],
    [
      'sources on either side',
      [aft({ andel: prosent(38, '003') }), aft({ andel: prosent(50, '000') })],
      ['kan_ikke_vurderes'],
    ],
    [
      'sources that differ and agree that it is met',
      [aft({ andel: prosent(52, '003') }), aft({ andel: prosent(50, '000') })],
      ['orientering'],
    ],
  ])('%s', (_, resultater, alvor) => {
    expect(alvorene('aft_maal', med(...resultater))).toEqual(alvor);
  });

  test('the fact and the uncertainty are two statements', () => {
    // Wilson for 94 of 171: 0,4748612851–0,6223696584.
    expect(korte('aft_maal', med(resultat(94, 171)))).toEqual([
      [
        'orientering',
        'bedrift-a: 94 av 171 (55,0 %) gikk til arbeid eller utdanning ved avslutning i 2024. Navs mål er 50 %; det er et mål, ikke et krav (R76-12-1 til § 13-1). Målet er nådd. Resultatet er på eller over målet, men innenfor tilfeldig variasjon (95 %-intervall 47,5 % til 62,2 %).',
      ],
    ]);
  });

  test('49,7 % is not printed as 50 %', () => {
    expect(korte('aft_maal', med(resultat(4999, 10000)))[0]?.[1]).toContain('(49,99 %)');
  });

  test('part of a year and an assumed definition are labelled', () => {
    const definisjon = { ...aft({}).definisjon, antatt: true };
    const periode = { fra: dato('2022-01-01'), til: dato('2022-08-31') };
    const [tekst] = korte('aft_maal', med(resultat(12, 20, { periode, definisjon })));
    expect(tekst?.[1]).toContain('i perioden januar–august 2022');
    expect(tekst?.[1]).toContain('Tallet gjelder bare en del av året.');
    expect(tekst?.[1]).toContain('Kilden oppgir ikke tidspunkt');
  });

  test('another measure is never held against 50 %', () => {
    const definisjon = { ...aft({}).definisjon, tidspunkt: '6mnd', omfatter: 'arbeid' } as const;
    const [funn] = korte('aft_maal', med(aft({ andel: prosent(27), definisjon })));
    expect(funn?.[0]).toBe('kan_ikke_vurderes');
    expect(funn?.[1]).toContain('kan ikke holdes mot målet på 50 %');
  });

  test('no AFT: not applicable; not known: cannot be assessed', () => {
    expect(alvorene('aft_maal', innsynMed({ observasjoner: [obs('aft_plasser', 0)] }))).toEqual(['ikke_aktuelt']);
    expect(alvorene('aft_maal', innsynMed({ observasjoner: [obs('aft_plasser', 12)] }))).toEqual(['kan_ikke_vurderes']);
    expect(alvorene('aft_maal', innsynMed({}))).toEqual(['kan_ikke_vurderes']);
  });
});

describe('praksis, Nav Oslo’s 40 %', () => {
  const andel = (verdi: number | null, dokument = 'A'): Observasjon => ({
    ...obs('praksis_andel', 0),
    figur: verdi === null ? figur(null) : prosent(verdi, dokument),
  });
  const sak = (kommune: string, ...observasjoner: Observasjon[]) =>
    innsynMed({ selskaper: [selskap(A, { kommune })], observasjoner });
  test.each<[string, ReturnType<typeof sak>, string[]]>([
    ['above, in Oslo', sak('Oslo', andel(57)), ['orientering']],
    ['exactly 40 %', sak('Oslo', andel(40)), ['orientering']],
    ['below', sak('Oslo', andel(39)), ['varsel']],
    ['below elsewhere: the target isn’t theirs', sak('Bergen', andel(39)), ['orientering']],
    ['stated to be missing', sak('Oslo', andel(null)), ['kan_ikke_vurderes']],
    ['not known', sak('Oslo', obs('aft_plasser', 20)), ['kan_ikke_vurderes']],
    ['no AFT', sak('Oslo', obs('aft_plasser', 0)), ['ikke_aktuelt']],
    ['sources on either side', sak('Oslo', andel(39, 'A'), andel(45, 'B')), ['kan_ikke_vurderes']],
  ])('%s', (_, innsyn, alvor) => {
    expect(alvorene('praksis', innsyn)).toEqual(alvor);
  });
});

describe('belegg', () => {
  const aftSak = (maanedsverk: number | null, plasser: number) =>
    innsynMed({
      observasjoner: [
        obs('aft_plasser', plasser),
        obs('vta_plasser', 0),
        ...(maanedsverk === null ? [] : [obs('aft_maanedsverk', maanedsverk)]),
      ],
    });
  test.each<[string, ReturnType<typeof aftSak>, string[]]>([
    ['full', aftSak(240, 20), ['orientering']],
    ['exactly 95 %', aftSak(228, 20), ['orientering']],
    ['just below', aftSak(227, 20), ['varsel']],
    ['månedsverk not known', aftSak(null, 20), ['kan_ikke_vurderes']],
    ['neither AFT nor VTA', aftSak(null, 0), ['ikke_aktuelt']],
    ['nothing known: both', innsynMed({}), ['kan_ikke_vurderes', 'kan_ikke_vurderes']],
  ])('%s', (_, innsyn, alvor) => {
    expect(alvorene('belegg', innsyn)).toEqual(alvor);
  });

  test('VTA by itself', () => {
    const innsyn = innsynMed({
      observasjoner: [obs('aft_plasser', 0), obs('vta_plasser', 40)],
      vtaTilskudd: [vta('Fjordvik', { plasser: figur(40), maanedsverk: figur(432), deltakere: figur(40) })],
    });
    // 432 / (40 · 12) = 90 %.
    expect(korte('belegg', innsyn)).toEqual([
      [
        'varsel',
        'Belegget i VTA i bedrift-a var 90,0 % i 2025. Nav betaler for plasser i bruk, og ubrukte plasser kan bli trukket tilbake. Eierblikk varsler under 95 %.',
      ],
    ]);
  });
});
