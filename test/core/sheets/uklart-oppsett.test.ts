import { ark, fakta, les, problemer } from './lag.ts';

/** The safety net: figures that can't all be one company's are left out and asked about, not kept. */
describe('uklart oppsett', () => {
  test('to selskapers kolonner under ett navn', () => {
    const lest = les(
      ark('Alfa AS', [
        ['Regnskap 2023'],
        ['Post', 'Avdeling nord', 'Avdeling sør', 'Avdeling vest'],
        ['Omsetning', 100, 200, 300],
        ['Driftsresultat', 10, 20, 30],
      ]),
    );
    expect(fakta(lest).filter((f) => /(omsetning|driftsresultat) 2023/.test(f))).toEqual([]);
    expect(problemer(lest)).toContain('Alfa AS!B3 uklart_oppsett');
    expect(problemer(lest).filter((p) => p.endsWith('dobbel_rad'))).toEqual([]);
  });

  test('tre ulike tall for samme selskap og år', () => {
    const lest = les(
      ark('Regnskap', [
        ['Selskap', 'År', 'Avdeling', 'Omsetning'],
        ['Alfa AS', 2023, 'Nord', 1000],
        ['Alfa AS', 2023, 'Sør', 1100],
        ['Alfa AS', 2023, 'Vest', 1200],
        ['Beta AS', 2023, 'Nord', 500],
      ]),
    );
    expect(fakta(lest)).toEqual(['Beta AS omsetning 2023 500']);
    expect(problemer(lest).filter((p) => !p.endsWith('ukjent_enhet'))).toEqual(['Regnskap!D2 uklart_oppsett']);
  });

  test('en rad som er skrevet to ganger, er motstrid og ikke et uklart oppsett', () => {
    const lest = les(
      ark('Regnskap', [
        ['Selskap', 'År', 'Omsetning', 'Egenkapital'],
        ['Alfa AS', 2023, 5_000_000, 100],
        ['Alfa AS', 2023, 6_000_000, 200],
      ]),
    );
    expect(fakta(lest)).toHaveLength(4);
    expect(problemer(lest)).toEqual(['Regnskap!C3 dobbel_rad', 'Regnskap!D3 dobbel_rad']);
  });
});

test('et ark kan ikke gi uendelig mange problemer av samme slag', () => {
  const lest = les(
    ark('Regnskap', [
      ['Selskap', 'År', 'Omsetning'],
      ...Array.from({ length: 1000 }, (_, i) => [`Bedrift ${i} AS`, 2023, `ikke et tall ${i}`]),
    ]),
  );
  const tall = lest.problemer.filter((p) => p.kode === 'ugyldig_tall');
  const resten = lest.problemer.filter((p) => p.kode === 'flere_av_samme');
  expect(tall).toHaveLength(200);
  expect(resten).toEqual([
    expect.objectContaining({ celle: 'C202', alvor: 'feil', felter: { kode: 'ugyldig_tall', antall: 800 } }),
  ]);
});
