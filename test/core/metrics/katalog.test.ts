import { ANDRE_BEGREPER, BEGREPER, ENHETER, finnBegrep, finnMaal, MAAL, OVERSIKTSMAAL } from '#core';
import { formelmaal } from '../../../core/metrics/formelmaal.ts';
import { feltet, forholdet } from '../../../core/metrics/uttrykk.ts';
import { A, innsynMed, kort, obs } from './portefolje.ts';

describe('the catalogue', () => {
  test('ids are public for ever: this list only grows', () => {
    expect(MAAL.map((m) => m.id)).toEqual([
      'omsetning',
      'driftsresultat',
      'driftsmargin',
      'aarsresultat',
      'egenkapital',
      'egenkapitalandel',
      'salgsandel',
      'tilskuddsandel',
      'annen_andel',
      'akkumulert_overskudd',
      'likviditetsgrad',
      'gjeldsgrad',
      'kommunens_andel_av_egenkapitalen',
      'ansatte',
      'aarsverk',
      'aft_plasser',
      'vta_plasser',
      'vta_plasser_statlige',
      'vta_plasser_kommunale',
      'tiltaksplasser',
      'omsetning_per_tiltaksplass',
      'plasser_per_innbygger',
      'plasser_per_ufoere',
      'medfinansieringsandel',
      'kommunens_samlede_kostnad',
      'andel_for_balanse',
      'vta_belegg',
      'resultatgrad',
      'andel_i_jobb_6mnd',
      'andel_i_jobb_12mnd',
      'praksisandel',
      'oppholdstid',
      'frafall',
      'retensjon',
      'veilederdekning',
      'belegg',
    ]);
    expect(ANDRE_BEGREPER.map((b) => b.id)).toEqual([
      'sats',
      'medfinansiering_minimum',
      'antall_selskaper',
      'oversikt',
    ]);
  });

  test('every id is one thing, and is found', () => {
    const ider = BEGREPER.map((b) => b.id);
    expect(new Set(ider).size).toBe(ider.length);
    for (const b of BEGREPER) expect(finnBegrep(b.id)).toBe(b);
    expect([finnMaal('sats'), finnBegrep('finnes_ikke')]).toEqual([undefined, undefined]);
    expect(OVERSIKTSMAAL.filter((id) => finnMaal(id) === undefined)).toEqual([]);
  });

  test.each(BEGREPER.map((b) => [b.id, b] as const))('%s says what it is in both written standards', (_, b) => {
    for (const tekst of [b.navn, b.definisjon, b.formel, b.sammenlignbart]) {
      expect([tekst.nb.trim(), tekst.nn.trim()]).not.toContain('');
    }
    for (const setning of [b.definisjon, b.sammenlignbart]) {
      expect([setning.nb, setning.nn].map((s) => /^[«0-9A-ZÆØÅ].*\.$/.test(s))).toEqual([true, true]);
    }
    expect(b.definisjonskilde).not.toBe('');
    expect(ENHETER).toContain(b.enhet);
  });

  test.each(BEGREPER.map((b) => [b.id, b] as const))('%s has names to ask by: lower case, none twice', (_, b) => {
    for (const ord of [b.synonymer.nb, b.synonymer.nn]) {
      expect(ord.length).toBeGreaterThan(0);
      expect(new Set(ord).size).toBe(ord.length);
      expect(ord.filter((o) => o !== o.toLowerCase().trim() || o === '')).toEqual([]);
    }
  });

  test('no name means two things', () => {
    const eiere = new Map<string, Set<string>>();
    for (const b of BEGREPER) {
      for (const ord of [...b.synonymer.nb, ...b.synonymer.nn]) eiere.set(ord, (eiere.get(ord) ?? new Set()).add(b.id));
    }
    expect([...eiere].filter(([, ider]) => ider.size > 1).map(([ord, ider]) => [ord, [...ider]])).toEqual([]);
  });

  test('an amount is added up, and every share is weighted', () => {
    for (const m of MAAL) {
      if (m.enhet === 'kr' || m.enhet === 'antall') expect([m.id, m.samles]).toEqual([m.id, 'sum']);
      else expect([m.id, m.samles]).toEqual([m.id, 'vektet']);
    }
  });
});

test('a new metric is one description: value, interval, sources, weights and explanation follow from its formula', () => {
  const perAarsverk = formelmaal({
    id: 'ansatte_per_aarsverk',
    gruppe: 'oekonomi',
    navn: { nb: 'Ansatte per årsverk', nn: 'Tilsette per årsverk' },
    synonymer: { nb: ['ansatte per årsverk'], nn: ['tilsette per årsverk'] },
    enhet: 'tall',
    definisjon: { nb: 'Ansatte delt på årsverk.', nn: 'Tilsette delt på årsverk.' },
    formel: { nb: 'ansatte / årsverk', nn: 'tilsette / årsverk' },
    hjemmel: null,
    definisjonskilde: 'prøve',
    sammenlignbart: { nb: 'Samme år.', nn: 'Same år.' },
    samles: 'vektet',
    uttrykk: forholdet(feltet('ansatte'), feltet('aarsverk')),
  });
  const innsyn = innsynMed({ observasjoner: [obs('ansatte', 30), obs('aarsverk', 20)] });
  const [tall] = perAarsverk.finn(innsyn, A);
  expect(kort(tall)).toBe('3/2');
  expect(tall).toMatchObject({
    maal: 'ansatte_per_aarsverk',
    hoved: true,
    kilder: [{ dokument: 'Tabell 1' }],
    vekt: { teller: { t: 30n, n: 1n }, nevner: { t: 20n, n: 1n } },
    regnestykke: { slag: 'broek', enhet: 'tall' },
  });
});
