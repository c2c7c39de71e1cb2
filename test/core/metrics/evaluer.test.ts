import { helAar, perPeriode } from '#core';
import { dato } from '../../../core/values/index.ts';
import { finn, innsynMed, kort, obs, TUSEN } from './portefolje.ts';

const regnskap = (omsetning: number | null, resultat: number | null, mer: Parameters<typeof obs>[2] = {}) => [
  obs('omsetning', omsetning, mer),
  obs('driftsresultat', resultat, mer),
];

describe('periods and levels', () => {
  test('newest period first, part of a year before the whole year that ends earlier', () => {
    const delAar = { fra: dato('2025-01-01'), til: dato('2025-06-30') };
    const innsyn = innsynMed({
      observasjoner: [
        obs('egenkapital', 1, { aar: 2023 }),
        obs('egenkapital', 3, { periode: delAar }),
        obs('egenkapital', 2),
      ],
    });
    const tall = finn('egenkapital', innsyn);
    expect(tall.map(kort)).toEqual(['3', '2', '1']);
    expect(tall[0]?.merknader).toEqual([{ kode: 'del_av_aar', periode: delAar }]);
  });

  test('konsern and selskap are two figures, never one', () => {
    const innsyn = innsynMed({
      observasjoner: [...regnskap(200, 10, { nivaa: 'konsern' }), ...regnskap(100, 8, { nivaa: 'selskap' })],
    });
    const tall = finn('driftsmargin', innsyn);
    expect(tall.map((t) => [t.nivaa, kort(t), t.hoved])).toEqual([
      ['konsern', '1/20', true],
      ['selskap', '2/25', true],
    ]);
  });

  test('a result on one level and an income on the other give no margin', () => {
    const innsyn = innsynMed({
      observasjoner: [obs('omsetning', 200, { nivaa: 'konsern' }), obs('driftsresultat', 8, { nivaa: 'selskap' })],
    });
    expect(finn('driftsmargin', innsyn).map((t) => [t.nivaa, kort(t)])).toEqual([
      ['selskap', 'ikke_beregnbar: mangler_inndata omsetning'],
    ]);
  });

  test('a figure without a level goes with the only level there is, and answers for itself beside two', () => {
    const en = innsynMed({ observasjoner: [obs('omsetning', 200), obs('driftsresultat', 8, { nivaa: 'selskap' })] });
    expect(finn('driftsmargin', en).map((t) => [t.nivaa, kort(t)])).toEqual([['selskap', '1/25']]);
    const to = innsynMed({
      observasjoner: [
        ...regnskap(200, 10, { nivaa: 'konsern' }),
        ...regnskap(100, 8, { nivaa: 'selskap' }),
        ...regnskap(50, 7),
      ],
    });
    expect(finn('driftsmargin', to).map((t) => [t.nivaa, kort(t)])).toEqual([
      ['konsern', '1/20'],
      ['selskap', '2/25'],
      [null, '7/50'],
    ]);
  });

  test('places have no level: they go with konsern and selskap alike', () => {
    const innsyn = innsynMed({
      observasjoner: [
        obs('omsetning', 200, { nivaa: 'konsern' }),
        obs('omsetning', 100, { nivaa: 'selskap' }),
        obs('aft_plasser', 4),
        obs('vta_plasser', 6),
      ],
    });
    expect(finn('omsetning_per_tiltaksplass', innsyn).map((t) => [t.nivaa, kort(t)])).toEqual([
      ['konsern', '20'],
      ['selskap', '10'],
    ]);
  });
});

describe('sources', () => {
  test('inputs from the same source go together, the rest comes from the hovedkilde', () => {
    const innsyn = innsynMed({
      observasjoner: [
        ...regnskap(100, 10, { dokument: 'Regnskap' }),
        ...regnskap(200, 30, { dokument: 'Årsmelding' }),
        obs('driftsresultat', 20, { dokument: 'Avis', paastand: true }),
      ],
    });
    const tall = finn('driftsmargin', innsyn);
    expect(tall.map((t) => [kort(t), t.hoved, t.kilder.map((k) => k.dokument)])).toEqual([
      ['1/10', true, ['Regnskap']],
      ['3/20', false, ['Årsmelding']],
      ['1/5', false, ['Avis', 'Regnskap']],
    ]);
  });

  test('a statement beside the tables is never the hovedkilde, even when it was read first', () => {
    const innsyn = innsynMed({
      observasjoner: [
        obs('egenkapital', 9, { dokument: 'Avis', paastand: true }),
        obs('egenkapital', 7, { dokument: 'Regnskap' }),
      ],
    });
    expect(finn('egenkapital', innsyn).map((t) => [kort(t), t.hoved])).toEqual([
      ['7', true],
      ['9', false],
    ]);
  });

  test('sources that agree are one figure with both sources', () => {
    const innsyn = innsynMed({
      observasjoner: [
        obs('egenkapital', 7, { dokument: 'Regnskap' }),
        obs('egenkapital', 7, { dokument: 'Årsmelding' }),
      ],
    });
    const tall = finn('egenkapital', innsyn);
    expect(tall.map((t) => t.kilder.map((k) => k.dokument))).toEqual([['Regnskap', 'Årsmelding']]);
    expect(perPeriode(tall).map((p) => p.status)).toEqual(['kjent']);
  });

  test('a source that gives a figure twice contradicts itself', () => {
    const innsyn = innsynMed({ observasjoner: [obs('egenkapital', 7), obs('egenkapital', 8)] });
    const [periode] = perPeriode(finn('egenkapital', innsyn));
    expect([periode?.status, periode?.alternativer.map(kort)]).toEqual(['motstrid', ['7', '8']]);
  });

  test('figures that differ by no more than rounding explains are one: the hovedkilde’s value stands', () => {
    const innsyn = innsynMed({
      observasjoner: [
        obs('egenkapital', 7_000, { dokument: 'Rapport', steg: TUSEN }),
        obs('egenkapital', 7_499, { dokument: 'Regnskap' }),
      ],
    });
    expect(finn('egenkapital', innsyn).map(kort)).toEqual(['7000']);
    const utenfor = innsynMed({
      observasjoner: [
        obs('egenkapital', 7_000, { dokument: 'Rapport', steg: TUSEN }),
        obs('egenkapital', 7_501, { dokument: 'Regnskap' }),
      ],
    });
    expect(finn('egenkapital', utenfor).map(kort)).toEqual(['7000', '7501']);
  });

  test('two rounded figures side by side on the scale are a conflict, though their intervals touch', () => {
    const innsyn = innsynMed({
      observasjoner: [
        obs('egenkapital', 7_000, { dokument: 'Rapport', steg: TUSEN }),
        obs('egenkapital', 8_000, { dokument: 'Regnskap', steg: TUSEN }),
      ],
    });
    expect(perPeriode(finn('egenkapital', innsyn)).map((p) => p.status)).toEqual(['motstrid']);
  });

  test('what one source lacks, another may have: no conflict', () => {
    const innsyn = innsynMed({
      observasjoner: [
        obs('egenkapital', null, { dokument: 'Rapport' }),
        obs('egenkapital', 7, { dokument: 'Regnskap' }),
      ],
    });
    expect(finn('egenkapital', innsyn).map((t) => [kort(t), t.hoved])).toEqual([['7', true]]);
  });
});

describe('what is missing', () => {
  test('stated missing, absent and never mentioned are three different things', () => {
    const mangler = innsynMed({ observasjoner: regnskap(100, null) });
    expect(finn('driftsmargin', mangler).map((t) => [kort(t), t.kilder.map((k) => k.dokument)])).toEqual([
      ['mangler: oppgitt_mangler driftsresultat', ['Tabell 1']],
    ]);
    const utenNevner = innsynMed({ observasjoner: [obs('driftsresultat', 5)] });
    expect(finn('driftsmargin', utenNevner).map(kort)).toEqual(['ikke_beregnbar: mangler_inndata omsetning']);
    const utenTeller = innsynMed({ observasjoner: [obs('omsetning', 5)] });
    expect(finn('driftsmargin', utenTeller)).toEqual([]);
    expect(finn('driftsmargin', innsynMed({}))).toEqual([]);
  });

  test.each([0, -100])('an omsetning of %i has no margin', (omsetning) => {
    const innsyn = innsynMed({ observasjoner: regnskap(omsetning, 5) });
    expect(finn('driftsmargin', innsyn).map(kort)).toEqual(['ikke_beregnbar: nevner_ikke_positiv omsetning']);
  });

  test('a denominator that may be 0 when its rounding is taken into account has no margin either', () => {
    const innsyn = innsynMed({ observasjoner: regnskap(500, 5, { steg: TUSEN }) });
    expect(finn('driftsmargin', innsyn).map(kort)).toEqual(['ikke_beregnbar: nevner_ikke_positiv omsetning']);
  });

  test('AFT places alone are not the number of tiltaksplasser', () => {
    const innsyn = innsynMed({ observasjoner: [obs('aft_plasser', 12)] });
    expect(finn('tiltaksplasser', innsyn).map(kort)).toEqual(['ikke_beregnbar: mangler_inndata vta_plasser']);
    const medNull = innsynMed({ observasjoner: [obs('aft_plasser', 12), obs('vta_plasser', 0)] });
    expect(finn('tiltaksplasser', medNull).map(kort)).toEqual(['12']);
  });
});

describe('formulas', () => {
  test.each([
    ['omsetning', ['salgsinntekter', 30], ['tilskudd', 65], ['annen_driftsinntekt', 5], '100'],
    ['driftsresultat', ['omsetning', 100], ['driftskostnader', 97], ['gjeld', 0], '3'],
    ['driftsmargin', ['omsetning', 100], ['driftskostnader', 97], ['gjeld', 0], '3/100'],
    ['egenkapital', ['sum_eiendeler', 100], ['gjeld', 130], ['omsetning', 1], '-30'],
    ['egenkapitalandel', ['sum_eiendeler', 100], ['gjeld', 130], ['omsetning', 1], '-3/10'],
    ['gjeldsgrad', ['sum_eiendeler', 100], ['gjeld', 60], ['omsetning', 1], '3/2'],
    ['likviditetsgrad', ['omloepsmidler', 30], ['kortsiktig_gjeld', 20], ['gjeld', 1], '3/2'],
    ['salgsandel', ['salgsinntekter', 30], ['omsetning', 100], ['gjeld', 1], '3/10'],
    ['tilskuddsandel', ['tilskudd', 65], ['omsetning', 100], ['gjeld', 1], '13/20'],
    ['annen_andel', ['annen_driftsinntekt', 5], ['omsetning', 100], ['gjeld', 1], '1/20'],
    ['vta_plasser', ['vta_plasser_statlige', 138], ['vta_plasser_kommunale', 27], ['aft_plasser', 1], '165'],
    ['vta_plasser_statlige', ['vta_plasser', 165], ['vta_plasser_kommunale', 27], ['aft_plasser', 1], '138'],
    ['vta_plasser_kommunale', ['vta_plasser', 165], ['vta_plasser_statlige', 138], ['aft_plasser', 1], '27'],
    ['veilederdekning', ['aft_plasser', 60], ['veiledere', 8], ['ansatte', 1], '15/2'],
    ['ansatte', ['ansatte', 25], ['aarsverk', 20], ['alle_ansatte', 90], '25'],
    ['aarsverk', ['ansatte', 25], ['aarsverk', '20.5'], ['alle_ansatte', 90], '41/2'],
  ] as const)('%s', (id, a, b, c, ventet) => {
    const innsyn = innsynMed({ observasjoner: [a, b, c].map(([felt, verdi]) => obs(felt, verdi)) });
    expect(finn(id, innsyn).map(kort)).toEqual([ventet]);
  });

  test('a stated total stands, also where its parts say otherwise: that is a finding, not another figure', () => {
    const innsyn = innsynMed({
      observasjoner: [
        obs('omsetning', 101),
        obs('salgsinntekter', 30),
        obs('tilskudd', 65),
        obs('annen_driftsinntekt', 5),
      ],
    });
    expect(finn('omsetning', innsyn).map(kort)).toEqual(['101']);
  });

  test('a measure that a source states ready-made is used when it is alone, and says so', () => {
    const innsyn = innsynMed({ observasjoner: [obs('oppgitt_driftsmargin', '0.07')] });
    const [tall] = finn('driftsmargin', innsyn);
    expect([kort(tall), tall?.vekt]).toEqual(['7/100', null]);
    expect(tall?.merknader).toEqual([{ kode: 'oppgitt_av_kilden' }]);
  });

  test('places come from the same year, else the nearest within two, the later of two', () => {
    const plasser = (aar: number, antall: number) => [
      obs('aft_plasser', antall, { aar }),
      obs('vta_plasser', 0, { aar }),
    ];
    const per = (aarene: readonly (readonly [number, number])[]) =>
      finn(
        'omsetning_per_tiltaksplass',
        innsynMed({
          observasjoner: [obs('omsetning', 1200), ...aarene.flatMap(([aar, antall]) => plasser(aar, antall))],
        }),
      ).map((t) => [kort(t), t.merknader.flatMap((m) => (m.kode === 'annet_aar' ? [m.periode.fra] : []))]);
    expect(
      per([
        [2024, 10],
        [2023, 20],
      ]),
    ).toEqual([['120', []]]);
    expect(
      per([
        [2023, 20],
        [2025, 30],
      ]),
    ).toEqual([['40', ['2025-01-01', '2025-01-01']]]);
    expect(
      per([
        [2022, 20],
        [2023, 30],
      ]),
    ).toEqual([['40', ['2023-01-01', '2023-01-01']]]);
    expect(per([[2021, 20]])).toEqual([['ikke_beregnbar: mangler_inndata aft_plasser', []]]);
  });

  test('accumulated results go back as far as every year is known, and no further', () => {
    const innsyn = innsynMed({
      observasjoner: [
        obs('aarsresultat', 5, { aar: 2025 }),
        obs('aarsresultat', -2, { aar: 2024 }),
        obs('aarsresultat', 100, { aar: 2022 }),
      ],
    });
    const [tall] = finn('akkumulert_overskudd', innsyn);
    expect([kort(tall), tall?.periode]).toEqual(['3', { fra: helAar(2024).fra, til: helAar(2025).til }]);
  });
});
