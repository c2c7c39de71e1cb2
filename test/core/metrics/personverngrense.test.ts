import {
  dato,
  egenPersonverngrense,
  heltall,
  klasseFor,
  kontroller,
  lagInnsyn,
  medfinansieringPerKommune,
} from '#core';
import { A, aft, figur, finn, innsynMed, kort, obs, vta } from './portefolje.ts';

const rad = (bostedskommune: string, deltakere: number) =>
  vta(bostedskommune, { deltakere: figur(deltakere), statligTilskudd: figur(4000), kommunaltTilskudd: figur(1000) });
const { portefolje } = innsynMed({
  aftResultater: [aft({ avsluttet: figur(8), formidlet: figur(5) })],
  observasjoner: [obs('frafall', 6)],
  vtaTilskudd: [rad('Fjordvik', 9), rad('Lia', 30), rad('Ås', 40)],
});
const innsyn = (personverngrense: number | null) => lagInnsyn(portefolje, { personverngrense });

describe('a kommune’s own privacy limit', () => {
  test.each([
    [null, '5/8'],
    [5, '5/8'],
    [8, '5/8'],
    [9, 'skjult: faerre_enn 9'],
  ])('resultatgrad of 8 avsluttede with the limit %s is %s', (grense, ventet) => {
    expect(finn('resultatgrad', innsyn(grense)).map(kort)).toEqual([ventet]);
  });

  test('the grade is hidden with it, and says the limit', () => {
    expect(finn('resultatgrad', innsyn(10)).map((t) => klasseFor(t)?.tekst.nb)).toEqual(['skjult: færre enn 10']);
  });

  test('amounts per bostedskommune are hidden from more kommuner', () => {
    const beloep = (grense: number | null) => medfinansieringPerKommune(innsyn(grense), A).map((t) => t.vekt !== null);
    expect(beloep(null)).toEqual([true, true, true]);
    expect(beloep(10)).toEqual([false, false, true]);
  });

  test('findings hide the same', () => {
    const kroner = (grense: number | null) =>
      kontroller(innsyn(grense), dato('2026-11-20'))
        .filter((f) => f.regel === 'vta_medfinansiering')
        .map((f) => f.grunnlag.some((g) => g.enhet === 'kr'));
    expect(kroner(null)).toEqual([true, true, true]);
    expect(kroner(10)).toEqual([false, false, true]);
  });

  test.each([4, 0, -5, 5.5, Number.NaN])('%s is refused', (antall) => {
    expect(() => innsyn(antall)).toThrow(RangeError);
    expect(egenPersonverngrense(antall)).toMatchObject({ ok: false, minst: heltall(5) });
  });

  test('the common limit itself, and any higher whole number, may be chosen', () => {
    expect([5, 30].map(egenPersonverngrense)).toEqual([
      { ok: true, grense: heltall(5) },
      { ok: true, grense: heltall(30) },
    ]);
  });
});
