import { problemtekst } from '#core';
import { PROBLEMKODER } from '#core/sheets';
import { ark, les } from './lag.ts';

/** The codes are public for ever: a code may be added here, never renamed or taken away. */
test('problemkodene', () => {
  expect([...PROBLEMKODER].sort()).toEqual([
    'antatt_tidspunkt',
    'dobbel_rad',
    'dobbelt_selskap',
    'feilverdi',
    'flere_av_samme',
    'formel_uten_resultat',
    'formidlet_over_avsluttet',
    'mangler_aar',
    'mangler_selskap',
    'motstridende_enhet',
    'navn_lest_som',
    'negativt_antall',
    'overskrift_lest_som',
    'skjult_ark',
    'skjult_kolonne',
    'skjult_rad',
    'sum_stemmer_ikke',
    'tvetydig_dato',
    'tvetydig_kolonne',
    'tvetydig_navn',
    'tvetydig_prosent',
    'tvetydig_tall',
    'ugyldig_aar',
    'ugyldig_andel',
    'ugyldig_dato',
    'ugyldig_kommunenummer',
    'ugyldig_orgnr',
    'ugyldig_periode',
    'ugyldig_tall',
    'ugyldig_valg',
    'ukjent_ark',
    'ukjent_enhet',
    'ukjent_maal',
    'ukjent_post',
    'ukjent_selskap',
    'uklart_oppsett',
  ]);
});

test('et problem sier hvor, hva som er galt og hva som er riktig', () => {
  const [p] = les(
    ark('Regnskap', [
      ['Bedrift', 'År', 'Omsetning'],
      ['Spir Oslo AS', 2020, 'ca. to millioner'],
    ]),
  ).problemer;
  expect(p).toBeDefined();
  if (p === undefined) return;
  expect(problemtekst(p)).toBe(
    'Regnskap!C2: «ca. to millioner» er ikke et tall som passer her. Skriv beløpet med siffer, for eksempel 2 000 000. Finnes ikke tallet, skriv «mangler».',
  );
  expect(problemtekst(p, 'nn')).toBe(
    'Regnskap!C2: «ca. to millioner» er ikkje eit tal som passar her. Skriv beløpet med siffer, til dømes 2 000 000. Finst ikkje talet, skriv «manglar».',
  );
});
