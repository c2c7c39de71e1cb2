import { ALVOR, dato, kontroller, lagInnsyn, REGLER, tomPortefolje } from '#core';
import { A, aft, figur, innsynMed, obs, selskap, vta } from '../metrics/portefolje.ts';
import { IDAG } from './funn.ts';

describe('the catalogue of rules', () => {
  test('ids are public for ever', () => {
    expect(REGLER.map((r) => r.id)).toEqual([
      'vta_medfinansiering',
      'utbytte',
      'overskudd_i_virksomheten',
      'organisering',
      'primaervirksomhet',
      'eierandeler',
      'tiltaksregnskap',
      'konserndeling',
      'godkjenning',
      'avtale',
      'equass',
      'aft_maal',
      'praksis',
      'belegg',
      'egenkapital',
      'driftsmargin',
      'reserverte_kontrakter',
      'utvidet_egenregi',
      'eierskapsmelding',
      'eierstrategi',
      'eiermoeter',
    ]);
  });

  test('every rule has its hjemmel and a name in both standards', () => {
    for (const r of REGLER) {
      expect(r.hjemmel).not.toBe('');
      expect([r.navn.nb, r.navn.nn]).not.toContain('');
    }
  });
});

describe('with nothing to go by', () => {
  test('an empty portfolio has no findings', () => {
    expect(kontroller(lagInnsyn(tomPortefolje('tom')), IDAG)).toEqual([]);
  });

  test.each([
    ['bare', {}],
    ['nothing known at all', { kommune: null, organisasjonsform: null } as const],
    ['a KF', { organisasjonsform: 'KF' } as const],
  ])('a company that is %s passes nothing', (_, mer) => {
    const funn = kontroller(innsynMed({ selskaper: [selskap(A, mer)] }), IDAG);
    expect(funn.length).toBeGreaterThanOrEqual(REGLER.length - 2);
    expect(new Set(funn.map((f) => f.alvor))).toEqual(new Set(['kan_ikke_vurderes']));
  });

  test('what cannot be assessed says what is lacking', () => {
    for (const f of kontroller(innsynMed({}), IDAG)) expect([f.regel, f.tiltak]).not.toEqual([f.regel, null]);
  });
});

describe('the list of findings', () => {
  const innsyn = innsynMed({
    selskaper: [
      selskap('aas', { navn: 'Ås Vekst AS' }),
      selskap(A, { navn: 'Birk AS' }),
      selskap('oere', { navn: 'Øre AS' }),
    ],
    observasjoner: [obs('utbytte', 5000), obs('konsernbidrag', 0), obs('aft_plasser', 20)],
    vtaTilskudd: [
      vta('Fjordvik', { deltakere: figur(9), statligTilskudd: figur(4000), kommunaltTilskudd: figur(1000) }),
    ],
    aftResultater: [aft({ avsluttet: figur(20), formidlet: figur(9) })],
  });
  const funn = kontroller(innsyn, IDAG);

  test('companies in Norwegian order, worst first in each', () => {
    expect([...new Set(funn.map((f) => f.selskap))]).toEqual([A, 'oere', 'aas']);
    for (const id of [A, 'oere', 'aas']) {
      const rekke = funn.filter((f) => f.selskap === id).map((f) => ALVOR.indexOf(f.alvor));
      expect(rekke).toEqual([...rekke].sort((a, b) => a - b));
    }
    expect(funn[0]).toMatchObject({ regel: 'utbytte', alvor: 'brudd' });
  });

  test('every text is in both standards, ends as a sentence and holds no leftovers', () => {
    for (const f of funn) {
      for (const t of [f.tekst, ...(f.tiltak === null ? [] : [f.tiltak])]) {
        for (const tekst of [t.nb, t.nn]) {
          expect(tekst).toMatch(/[.)]$/);
          expect(tekst).not.toMatch(/undefined|null|NaN|\[object|\u00A0\u00A0| {2}|\.\./);
        }
      }
    }
  });

  test('the same portfolio on the same day gives the same findings', () => {
    expect(kontroller(innsyn, dato('2026-11-20'))).toEqual(funn);
  });
});
