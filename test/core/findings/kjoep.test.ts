import { broek, type Eierandel, helAar, type Kjoep, type Observasjon } from '#core';
import { A, figur, innsynMed, kilde, obs, prosent } from '../metrics/portefolje.ts';
import { alvorene, flat, funnAv } from './funn.ts';

const kjoep = (slag: Kjoep['slag']): Kjoep => ({
  selskap: A,
  kommune: 'Fjordvik',
  periode: helAar(2024),
  slag,
  gjelder: null,
  beloep: figur(500000),
  kilde: kilde('Kjøp'),
});
const eier = (andel: number, slag: Eierandel['slag']): Eierandel => ({
  selskap: A,
  eier: `eier ${andel} ${slag}`,
  slag,
  andel: prosent(andel),
  fra: null,
  kilde: kilde('Aksjeeierbok'),
});

describe('reserverte kontrakter, 30 %', () => {
  const sak = (slag: Kjoep['slag'] | null, alle: number | null, medBehov: number | null) =>
    innsynMed({
      kjoep: slag === null ? [] : [kjoep(slag)],
      observasjoner: [
        ...(alle === null ? [] : [obs('alle_ansatte', alle)]),
        ...(medBehov === null ? [] : [obs('ansatte_med_bistandsbehov', medBehov)]),
      ],
    });
  test.each([
    ['above', sak('reservert', 50, 20), ['orientering']],
    ['exactly 30 %', sak('reservert', 50, 15), ['orientering']],
    ['below', sak('reservert', 50, 14), ['brudd']],
    ['employees not known', sak('reservert', null, 14), ['kan_ikke_vurderes']],
    ['the others not known', sak('reservert', 50, null), ['kan_ikke_vurderes']],
    ['more than all', sak('reservert', 10, 14), ['kan_ikke_vurderes']],
    ['nobody employed', sak('reservert', 0, 0), ['kan_ikke_vurderes']],
    ['purchases of another kind', sak('inkluderende', 50, 14), ['ikke_aktuelt']],
    ['no purchases registered', sak(null, 50, 14), []],
  ])('%s', (_, innsyn, alvor) => {
    expect(alvorene('reserverte_kontrakter', innsyn)).toEqual(alvor);
  });

  test('few persons: the verdict, not the number', () => {
    const [funn] = funnAv('reserverte_kontrakter', sak('reservert', 50, 4));
    expect(funn).toMatchObject({ alvor: 'brudd', grunnlag: [] });
    expect(flat(funn?.tekst.nb ?? '')).not.toContain('8,0 %');
    expect(flat(funn?.tekst.nb ?? '')).toContain('Kravet er ikke oppfylt.');
  });
});

describe('utvidet egenregi: wholly kommunalt, 80 % for the owner', () => {
  const sak = (eierandeler: Eierandel[], ...observasjoner: Observasjon[]) =>
    innsynMed({ kjoep: [kjoep('utvidet_egenregi')], eierandeler, observasjoner });
  const tall = (forEier: number, omsetning: number) => [
    obs('aktivitet_for_eier', forEier),
    obs('omsetning', omsetning),
  ];
  const heleid = [eier(100, 'kommune')];
  test.each([
    ['both met', sak(heleid, ...tall(90, 100)), ['orientering', 'orientering']],
    ['exactly 80 %', sak(heleid, ...tall(80, 100)), ['orientering', 'orientering']],
    ['below 80 %', sak(heleid, ...tall(79, 100)), ['orientering', 'brudd']],
    ['a private owner', sak([eier(90, 'kommune'), eier(10, 'privat')], ...tall(90, 100)), ['brudd', 'orientering']],
    ['owners missing', sak([eier(90, 'kommune')], ...tall(90, 100)), ['kan_ikke_vurderes', 'orientering']],
    ['no owner known', sak([], ...tall(90, 100)), ['kan_ikke_vurderes', 'orientering']],
    ['no figures', sak(heleid), ['orientering', 'kan_ikke_vurderes']],
    [
      'figures of different levels',
      sak(heleid, obs('aktivitet_for_eier', 90, { nivaa: 'selskap' }), obs('omsetning', 100, { nivaa: 'konsern' })),
      ['orientering', 'kan_ikke_vurderes'],
    ],
  ])('%s', (_, innsyn, alvor) => {
    expect(alvorene('utvidet_egenregi', innsyn)).toEqual(alvor);
  });

  test('three thirds printed as 33,3 % are the whole', () => {
    const tredel = ['A', 'B', 'C'].map(
      (navn): Eierandel => ({
        ...eier(33, 'kommune'),
        eier: navn,
        andel: figur('0.333', 'A', broek(1n, 1000n)),
      }),
    );
    expect(alvorene('utvidet_egenregi', sak(tredel, ...tall(90, 100)))[0]).toBe('orientering');
  });

  test('no purchases of the kind', () => {
    expect(alvorene('utvidet_egenregi', innsynMed({ kjoep: [kjoep('reservert')] }))).toEqual(['ikke_aktuelt']);
    expect(alvorene('utvidet_egenregi', innsynMed({}))).toEqual([]);
  });
});
