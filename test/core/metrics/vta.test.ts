import {
  andelAvSumAvTilskudd,
  broek,
  helAar,
  heltall,
  medfinansieringPerKommune,
  merkostnadVedAndel,
  nesteAarsKostnad,
  samletKostnad,
  statligForKommune,
} from '#core';
import { dato } from '../../../core/values/index.ts';
import { A, figur, finn, innsynMed, kort, maal, obs, prosent, selskap, vta } from './portefolje.ts';

const andel = (...vtaTilskudd: ReturnType<typeof vta>[]) => finn('medfinansieringsandel', innsynMed({ vtaTilskudd }));
const beloep = (kommune: string | null, kommunalt: number, statlig: number, mer: Parameters<typeof vta>[1] = {}) =>
  vta(kommune, { kommunaltTilskudd: figur(kommunalt), statligTilskudd: figur(statlig), deltakere: figur(20), ...mer });

const stykke = (x: ReturnType<typeof statligForKommune>) => {
  if ('kode' in x) throw new Error(x.kode);
  return x;
};

describe('medfinansieringsandel in total', () => {
  test('is Σ kommunalt over Σ statlig, not the mean of the shares', () => {
    const [tall] = andel(beloep('Fjordvik', 500, 1000), beloep('Lia', 750, 3000));
    expect([kort(tall), tall?.vekt?.nevner.t]).toEqual(['5/16', 4000n]);
  });

  test('a stated total that says otherwise stands beside the sum', () => {
    expect(andel(beloep('Fjordvik', 500, 1000), beloep(null, 800, 2000)).map(kort)).toEqual(['2/5', '1/2']);
    expect(andel(beloep('Fjordvik', 500, 1000), beloep(null, 500, 1000)).map(kort)).toEqual(['1/2']);
  });

  test('one kommune without its amount: no total, and never a zero', () => {
    expect(andel(beloep('Fjordvik', 500, 1000), vta('Lia', { statligTilskudd: figur(3000) })).map(kort)).toEqual([
      'ikke_beregnbar: mangler_inndata Kommunalt tilskudd',
    ]);
    expect(andel(vta('Lia', { kommunaltTilskudd: figur(null) })).map(kort)).toEqual([
      'mangler: oppgitt_mangler Kommunalt tilskudd',
    ]);
  });

  test('a kommune that stands twice in a source is two claims, not a sum', () => {
    expect(andel(beloep('Lia', 250, 1000), beloep('Lia', 300, 1000)).map(kort)).toEqual(['1/4', '3/10']);
  });

  test('no rows: nothing is said', () => {
    expect(andel()).toEqual([]);
    expect(
      maal('medfinansieringsandel').gjelder(innsynMed({ observasjoner: [obs('vta_plasser', 0)] }), selskap(A)),
    ).toBe(false);
    expect(maal('medfinansieringsandel').gjelder(innsynMed({}), selskap(A))).toBe(true);
  });

  test('25 % of the state grant is 20 % of the two together', () => {
    expect(andelAvSumAvTilskudd(broek(1n, 4n))).toEqual(broek(1n, 5n));
    expect(andelAvSumAvTilskudd(broek(-1n))).toBeNull();
  });
});

describe('the state grant’s bases', () => {
  const kommunalt = figur(181_116);

  test('agreed: 43 places × 16 848 kr × 12 months, 25 % of it is 2 173 392 kr', () => {
    const rad = vta('Fjordvik', { plasser: figur(43), kommunaltTilskudd: figur(2_173_392) });
    expect(andel(rad).map(kort)).toEqual(['1/4']);
    const innsyn = innsynMed({ vtaTilskudd: [rad] });
    expect(stykke(statligForKommune(innsyn, A, 'Fjordvik', helAar(2025))).verdi).toEqual(heltall(43 * 16_848 * 12));
  });

  test('actual goes before agreed, given amounts before both; never a mixture', () => {
    const rad = vta('Fjordvik', { plasser: figur(43), maanedsverk: figur(43), kommunaltTilskudd: kommunalt });
    expect(andel(rad)[0]?.vekt?.nevner).toEqual(heltall(43 * 16_848));
    // Lia has only places: then both are taken on the agreed basis.
    const lia = vta('Lia', { plasser: figur(10), kommunaltTilskudd: kommunalt });
    expect(andel(rad, lia)[0]?.vekt?.nevner).toEqual(heltall(53 * 16_848 * 12));
    expect(andel({ ...rad, statligTilskudd: figur(1_000_000) })[0]?.vekt?.nevner).toEqual(heltall(1_000_000));
  });

  test('a year without a known sats, or a part of a month, gives the reason and no figure', () => {
    const i2020 = vta('Fjordvik', { periode: helAar(2020), plasser: figur(43), kommunaltTilskudd: kommunalt });
    expect(andel(i2020).map(kort)).toEqual(['ikke_beregnbar: mangler_parameter sats_vta 2020-01-01']);
    const skjev = { fra: dato('2025-01-15'), til: dato('2025-06-30') };
    expect(andel({ ...i2020, periode: skjev }).map((t) => t.resultat.status)).toEqual(['ikke_beregnbar']);
  });

  test('a period over two years takes each year at its own sats', () => {
    const periode = { fra: dato('2024-07-01'), til: dato('2025-06-30') };
    const innsyn = innsynMed({ vtaTilskudd: [vta('Fjordvik', { periode, plasser: figur(10) })] });
    expect(stykke(statligForKommune(innsyn, A, 'Fjordvik', periode)).verdi).toEqual(
      heltall(10 * 16_231 * 6 + 10 * 16_848 * 6),
    );
  });

  test('only a stated share: known, without weights', () => {
    const [tall] = andel(vta(null, { oppgittAndel: prosent(25), deltakere: figur(50) }));
    expect([kort(tall), tall?.vekt]).toEqual(['1/4', null]);
  });
});

describe('per bostedskommune', () => {
  const perKommune = (...vtaTilskudd: ReturnType<typeof vta>[]) =>
    medfinansieringPerKommune(innsynMed({ vtaTilskudd }), A).map((t) => [
      t.bostedskommune,
      kort(t),
      t.regnestykke !== null,
    ]);

  test('each its own share; 24,99 % is not 25 %', () => {
    expect(perKommune(beloep('Fjordvik', 2499, 10_000), beloep('Lia', 2500, 10_000))).toEqual([
      ['Fjordvik', '2499/10000', true],
      ['Lia', '1/4', true],
    ]);
  });

  test('few deltakere: the share stays, the amounts go, and so do those of the smallest other one', () => {
    const faa = { deltakere: figur(3) };
    expect(
      perKommune(
        beloep('Fjordvik', 250, 1000),
        beloep('Lia', 250, 1000, faa),
        beloep('Ås', 1, 2, { deltakere: figur(9) }),
      ),
    ).toEqual([
      ['Fjordvik', '1/4', true],
      ['Lia', '1/4', false],
      ['Ås', '1/2', false],
    ]);
  });

  test('how many is worked out from places, månedsverk or the amount; unknown counts as few', () => {
    const uten = { deltakere: null };
    const statlig = figur(6 * 12 * 16_848);
    const synlig = (mer: Parameters<typeof vta>[1]) =>
      perKommune(beloep('Fjordvik', 1, 4, { ...uten, ...mer }), beloep('Lia', 1, 4), beloep('Ås', 1, 4))[0]?.[2];
    expect(synlig({ plasser: figur(5) })).toBe(true);
    expect(synlig({ plasser: figur('4.5') })).toBe(false);
    expect(synlig({ maanedsverk: figur(60) })).toBe(true);
    expect(synlig({ maanedsverk: figur('59.9') })).toBe(false);
    expect(synlig({ statligTilskudd: statlig })).toBe(true);
    expect(synlig({})).toBe(false);
  });

  test('a company with so few in all shows only its share', () => {
    expect(andel(beloep('Fjordvik', 250, 1000, { deltakere: figur(3) })).map((t) => [kort(t), t.regnestykke])).toEqual([
      ['1/4', null],
    ]);
  });
});

describe('what it costs', () => {
  const kjoep = [
    {
      selskap: A,
      kommune: 'Fjordvik',
      periode: helAar(2025),
      slag: 'reservert' as const,
      gjelder: null,
      beloep: figur(90_000),
      kilde: { dokument: 'Tabell 1' },
    },
  ];
  const vtaTilskudd = [beloep('Fjordvik', 500_000, 2_000_000), beloep('Lia', 300_000, 1_000_000)];

  test('the owner’s total: medfinansiering + tilleggsplasser + kjøp, its own residents only', () => {
    const innsyn = innsynMed({
      vtaTilskudd,
      kjoep,
      observasjoner: [obs('kostnad_kommunale_plasser', 40_000, { aar: 2025 })],
    });
    expect(finn('kommunens_samlede_kostnad', innsyn).map((t) => [kort(t), t.bostedskommune])).toEqual([
      ['630000', 'Fjordvik'],
    ]);
    const lia = samletKostnad(innsyn, A, 'Lia', helAar(2025));
    expect('kode' in lia ? lia : lia.verdi).toEqual(heltall(300_000));
  });

  test('a part nobody reported is a reason, not a zero', () => {
    expect(finn('kommunens_samlede_kostnad', innsynMed({ vtaTilskudd, kjoep })).map(kort)).toEqual([
      'ikke_beregnbar: mangler_inndata kostnad_kommunale_plasser',
    ]);
    const utenPlasser = [obs('vta_plasser', 20, { aar: 2025 }), obs('vta_plasser_kommunale', 0, { aar: 2025 })];
    expect(
      finn('kommunens_samlede_kostnad', innsynMed({ vtaTilskudd, kjoep, observasjoner: utenPlasser })).map(kort),
    ).toEqual(['590000']);
    expect(finn('kommunens_samlede_kostnad', innsynMed({ vtaTilskudd, observasjoner: utenPlasser })).map(kort)).toEqual(
      ['ikke_beregnbar: mangler_inndata Kjøp'],
    );
  });

  test('next year’s with a stated growth, and what another share would cost', () => {
    const statlig = stykke(statligForKommune(innsynMed({ vtaTilskudd }), A, 'Fjordvik', helAar(2025)));
    const mer = merkostnadVedAndel(statlig, broek(2n, 5n), helAar(2025));
    expect('kode' in mer ? mer : mer.verdi).toEqual(heltall(300_000));
    expect(nesteAarsKostnad(statlig, broek(3n, 100n)).verdi).toEqual(heltall(2_060_000));
  });

  test('andel for balanse: the deficit as so much more of the state grant', () => {
    const innsyn = innsynMed({
      vtaTilskudd,
      observasjoner: [
        obs('driftsresultat', -150_000, { aar: 2025 }),
        obs('driftsresultat', -10_100_000, { aar: 2020 }),
      ],
    });
    // (800 000 + 150 000) / 3 000 000; 2020 has neither amounts nor places.
    expect(finn('andel_for_balanse', innsyn).map(kort)).toEqual([
      '19/60',
      'ikke_beregnbar: mangler_inndata Statlig tilskudd',
    ]);
  });

  test('andel for balanse is refused for a year without a known sats', () => {
    const observasjoner = [
      obs('driftsresultat', -10_100_000, { aar: 2020 }),
      obs('vta_plasser', 82, { aar: 2022 }),
      obs('vta_plasser_kommunale', 0, { aar: 2022 }),
    ];
    expect(finn('andel_for_balanse', innsynMed({ observasjoner })).map(kort)).toEqual([
      'ikke_beregnbar: mangler_parameter sats_vta 2020-01-01',
    ]);
  });

  test('belegg in VTA: all kommuner’s månedsverk over their places and months', () => {
    const rader = [
      vta('Fjordvik', { maanedsverk: figur(110), plasser: figur(10) }),
      vta('Lia', { maanedsverk: figur(60), plasser: figur(6) }),
    ];
    expect(finn('vta_belegg', innsynMed({ vtaTilskudd: rader })).map(kort)).toEqual(['85/96']);
  });
});

describe('per kommune', () => {
  const kommunetall = [
    {
      kommune: 'Fjordvik',
      kommunenummer: null,
      periode: helAar(2024),
      innbyggere: figur(30_000),
      ufoeretrygdede: figur(1_500),
      kilde: { dokument: 'SSB' },
    },
  ];

  test('VTA places per innbygger and per uføretrygdet, of the same year', () => {
    const innsyn = innsynMed({
      kommunetall,
      observasjoner: [obs('vta_plasser', 60), obs('vta_plasser', 50, { aar: 2023 })],
    });
    expect(finn('plasser_per_innbygger', innsyn).map(kort)).toEqual(['1/500']);
    expect(finn('plasser_per_ufoere', innsyn).map(kort)).toEqual(['1/25']);
  });

  test('the kommune’s part of the equity, at the share it owned then; a KF has no shares', () => {
    const eierandel = (andelen: string, fra: string | null) => ({
      selskap: A,
      eier: 'Fjordvik kommune',
      slag: 'kommune' as const,
      andel: figur(andelen),
      fra: fra === null ? null : dato(fra),
      kilde: { dokument: 'Aksjonærregisteret' },
    });
    const innsyn = innsynMed({
      eierandeler: [eierandel('0.5', null), eierandel('0.8', '2024-06-01')],
      observasjoner: [obs('egenkapital', 1000), obs('egenkapital', 1000, { aar: 2023 })],
    });
    expect(finn('kommunens_andel_av_egenkapitalen', innsyn).map(kort)).toEqual(['800', '500']);
    const kf = selskap(A, { organisasjonsform: 'KF' });
    expect(maal('kommunens_andel_av_egenkapitalen').gjelder(innsyn, kf)).toBe(false);
  });
});
