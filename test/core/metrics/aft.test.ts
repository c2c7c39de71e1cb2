import { klasseFor, perPeriode, samledeAar, sammenlignbare } from '#core';
import { dato } from '../../../core/values/index.ts';
import { A, aft, figur, finn, innsynMed, kort, maal, obs, prosent, selskap } from './portefolje.ts';

const telt = (formidlet: number | null, avsluttet: number | null, mer: Parameters<typeof aft>[0] = {}) =>
  aft({
    formidlet: formidlet === null ? null : figur(formidlet, mer.dokument),
    avsluttet: avsluttet === null ? null : figur(avsluttet, mer.dokument),
    ...mer,
  });

const resultatgrad = (...aftResultater: ReturnType<typeof aft>[]) => finn('resultatgrad', innsynMed({ aftResultater }));

describe('resultatgrad', () => {
  test('is arbeid + utdanning of all avsluttede; the two parts are added when only they are given', () => {
    const [tall] = resultatgrad(aft({ avsluttet: figur(40), tilArbeid: figur(15), tilUtdanning: figur(4) }));
    expect([kort(tall), tall?.vekt]).toEqual(['19/40', { teller: { t: 19n, n: 1n }, nevner: { t: 40n, n: 1n } }]);
  });

  test('only one of the two parts is not the whole', () => {
    expect(resultatgrad(aft({ avsluttet: figur(40), tilArbeid: figur(15) })).map(kort)).toEqual([
      'ikke_beregnbar: mangler_inndata Til arbeid eller utdanning',
    ]);
  });

  test('counts go before the percentage that rounds to them, and beside one that doesn’t', () => {
    const stemmer = resultatgrad(aft({ andel: prosent(55, 'Tabell 2') }), telt(94, 171));
    expect(stemmer.map((t) => [kort(t), t.kilder.map((k) => k.dokument)])).toEqual([
      ['94/171', ['Tabell 2', 'Tabell 1']],
    ]);
    const iSammeRad = perPeriode(resultatgrad(telt(94, 171, { andel: prosent(60) })));
    expect(iSammeRad.map((p) => [p.status, p.alternativer.map(kort)])).toEqual([['motstrid', ['94/171', '3/5']]]);
  });

  test('a percentage without its counts is known, with that remark and no weights', () => {
    const [tall] = resultatgrad(aft({ andel: prosent(45) }));
    expect([kort(tall), tall?.vekt]).toEqual(['9/20', null]);
    expect(tall?.merknader.map((m) => m.kode)).toEqual(['avrundet', 'antall_ukjent']);
  });

  test('more to work than left AFT cannot be: no figure', () => {
    expect(resultatgrad(telt(50, 40)).map(kort)).toEqual([
      'ikke_beregnbar: mangler_inndata Til arbeid eller utdanning',
    ]);
  });

  test('nobody left AFT: hidden like every small group, and «Mangler data» is missing', () => {
    expect(resultatgrad(telt(0, 0)).map(kort)).toEqual(['skjult: faerre_enn 5']);
    expect(resultatgrad(aft({ andel: figur(null) })).map(kort)).toEqual(['mangler: oppgitt_mangler Oppgitt andel']);
  });

  test('is not the share at 6 months, nor work alone', () => {
    const d = aft({}).definisjon;
    const aftResultater = [
      aft({ definisjon: { ...d, tidspunkt: '6mnd', omfatter: 'arbeid' }, andel: prosent(27) }),
      aft({ definisjon: { ...d, omfatter: 'arbeid' }, andel: prosent(30) }),
    ];
    const innsyn = innsynMed({ aftResultater });
    expect(finn('resultatgrad', innsyn)).toEqual([]);
    expect(finn('andel_i_jobb_6mnd', innsyn).map(kort)).toEqual(['27/100']);
    expect(finn('andel_i_jobb_12mnd', innsyn)).toEqual([]);
    expect(finn('andel_i_jobb_6mnd', innsyn).map(klasseFor)).toEqual([null]);
    expect(sammenlignbare(d, { ...d, tidspunkt: '6mnd' })).toBe(false);
    expect(sammenlignbare(d, { ...d, arbeidsgrense: 'minst 4 t/uke' })).toBe(true);
  });

  test('what the company and Nav counted stand apart, and are no conflict', () => {
    const d = aft({}).definisjon;
    const perioder = perPeriode(
      resultatgrad(aft({ andel: prosent(45) }), aft({ definisjon: { ...d, kildeslag: 'nav' }, andel: prosent(30) })),
    );
    expect(perioder.map((p) => [p.status, kort(p.hoved)])).toEqual([
      ['kjent', '9/20'],
      ['kjent', '3/10'],
    ]);
  });

  test('an assumed definition is said', () => {
    const d = { ...aft({}).definisjon, antatt: true };
    expect(resultatgrad(telt(11, 20, { definisjon: d }))[0]?.merknader).toEqual([{ kode: 'antatt_definisjon' }]);
  });

  test.each([
    [[obs('aft_plasser', 0)], false],
    [[obs('aft_plasser', 0), obs('aft_plasser', 12, { dokument: 'B' })], true],
    [[obs('aft_plasser', 0), obs('aft_plasser_midlertidige', 10)], true],
    [[], true],
    [[obs('aft_plasser', null)], true],
  ])('concerns a company unless it has no AFT places: %#', (observasjoner, gjelder) => {
    expect(maal('resultatgrad').gjelder(innsynMed({ observasjoner }), selskap(A))).toBe(gjelder);
  });
});

describe('privacy', () => {
  test('four avsluttede are hidden: no value, no weights, no calculation', () => {
    const [tall] = resultatgrad(telt(2, 4));
    expect(tall?.resultat).toEqual({ status: 'skjult', grunn: { kode: 'faerre_enn', grense: 5 } });
    expect([tall?.vekt, tall?.regnestykke]).toEqual([null, null]);
    expect(resultatgrad(telt(2, 5)).map(kort)).toEqual(['2/5']);
  });

  test('one small count hides every other figure of the same people', () => {
    const d = { ...aft({}).definisjon, tidspunkt: '6mnd', omfatter: 'arbeid' } as const;
    const innsyn = innsynMed({
      aftResultater: [
        aft({ andel: prosent(50), dokument: 'Årsmelding' }),
        telt(2, 4),
        aft({ definisjon: d, andel: prosent(25) }),
        telt(6, 12, { aar: 2023 }),
      ],
    });
    expect(perPeriode(finn('resultatgrad', innsyn)).map((p) => [p.status, p.alternativer.length])).toEqual([
      ['skjult', 1],
      ['kjent', 1],
    ]);
    expect(finn('andel_i_jobb_6mnd', innsyn).map(kort)).toEqual(['skjult: faerre_enn 5']);
  });

  test.each([
    [5, 40, '1/8'],
    [35, 40, '7/8'],
    [4, 40, 'skjult: faerre_enn 5'],
    [0, 40, 'skjult: faerre_enn 5'],
    [36, 40, 'skjult: faerre_enn 5'],
    [41, 40, 'skjult: faerre_enn 5'],
  ])('frafall: %i of %i is %s', (del, av, ventet) => {
    const frafall = innsynMed({ aftResultater: [aft({ avsluttet: figur(av) })], observasjoner: [obs('frafall', del)] });
    const retensjon = innsynMed({
      aftResultater: [aft({ avsluttet: figur(100), tilArbeid: figur(av) })],
      observasjoner: [obs('i_arbeid_etter_6mnd', del)],
    });
    expect(finn('frafall', frafall).map(kort)).toEqual([ventet]);
    expect(finn('retensjon', retensjon).map(kort)).toEqual([ventet]);
  });
});

describe('klasse', () => {
  test('of the figure itself: by counts when known, else over or under', () => {
    expect(resultatgrad(telt(94, 171)).map((t) => klasseFor(t)?.kode)).toEqual(['B']);
    expect(resultatgrad(telt(2, 4)).map((t) => klasseFor(t)?.uten)).toEqual(['faerre_enn']);
    expect(resultatgrad(aft({ andel: prosent(50) })).map((t) => [klasseFor(t)?.kode, klasseFor(t)?.naadd])).toEqual([
      ['–', true],
    ]);
    expect(resultatgrad(aft({ andel: figur(null) })).map(klasseFor)).toEqual([null]);
  });

  test('years of one company can be pooled, unless they overlap, count differently or lack counts', () => {
    const aar = [telt(30, 60, { aar: 2023 }), telt(25, 40, { aar: 2024 })];
    expect(samledeAar(resultatgrad(...aar))).toEqual({ teller: { t: 55n, n: 1n }, nevner: { t: 100n, n: 1n } });
    const halvaar = telt(10, 20, { periode: { fra: dato('2024-01-01'), til: dato('2024-06-30') } });
    expect(samledeAar(resultatgrad(...aar, halvaar))).toBeNull();
    expect(samledeAar(resultatgrad(...aar, aft({ aar: 2022, andel: prosent(50) })))).toBeNull();
    expect(samledeAar([])).toBeNull();
  });
});

test('belegg is månedsverk over places times the months of the period', () => {
  const halvaar = { fra: dato('2024-01-01'), til: dato('2024-06-30') };
  const innsyn = innsynMed({
    observasjoner: [
      obs('aft_maanedsverk', '57.5', { periode: halvaar }),
      obs('aft_plasser', 10, { periode: halvaar }),
      obs('aft_maanedsverk', 90, { aar: 2023 }),
    ],
  });
  expect(finn('belegg', innsyn).map(kort)).toEqual(['23/24', 'ikke_beregnbar: mangler_inndata aft_plasser']);
});
