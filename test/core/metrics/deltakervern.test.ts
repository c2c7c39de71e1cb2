import { dato, type FeltId, type Innsyn, type Periode } from '#core';
import { deltakervern, OPPLYSNINGER } from '../../../core/metrics/aft/deltakervern.ts';
import { A, aft, figur, finn, innsynMed, kort, obs } from './portefolje.ts';

const periode = (fra: string, til: string): Periode => ({ fra: dato(fra), til: dato(til) });
const AARET = periode('2024-01-01', '2024-12-31');
const KVARTALER = [
  periode('2024-01-01', '2024-03-31'),
  periode('2024-04-01', '2024-06-30'),
  periode('2024-07-01', '2024-09-30'),
  periode('2024-10-01', '2024-12-31'),
];
const AUGUST = periode('2024-01-01', '2024-08-31');

const resultat = (p: Periode, avsluttet: number, mer: Parameters<typeof aft>[0] = {}) =>
  aft({ periode: p, avsluttet: figur(avsluttet), formidlet: figur(Math.ceil(avsluttet / 2)), ...mer });
const felt = (navn: FeltId, p: Periode, antall: number) => obs(navn, antall, { periode: p });

const vises = (innsyn: Innsyn, ...perioder: readonly Periode[]) =>
  perioder.map((p) => deltakervern(innsyn, A).viser('resultat', p));

describe('a year minus its parts', () => {
  test('one small quarter takes another with it, the one that costs fewest persons', () => {
    const antall = [12, 3, 10, 8];
    const innsyn = innsynMed({
      aftResultater: [resultat(AARET, 33), ...KVARTALER.map((p, nr) => resultat(p, antall[nr] ?? 0))],
    });
    expect(vises(innsyn, AARET, ...KVARTALER)).toEqual([true, true, false, true, false]);
    expect(finn('resultatgrad', innsyn).map(kort)).toEqual([
      'skjult: faerre_enn 5',
      '17/33',
      '1/2',
      'skjult: faerre_enn 5',
      '1/2',
    ]);
  });

  test('eight months are hidden where the last four would be few, zero too, and shown where they aren’t', () => {
    const august = (n: number) =>
      vises(innsynMed({ aftResultater: [resultat(AARET, 25), resultat(AUGUST, n)] }), AUGUST);
    expect([19, 20, 21, 24, 25].map((n) => august(n)[0])).toEqual([true, true, false, false, false]);
  });

  test('counts that contradict each other tell of nobody, and stand as a disagreement', () => {
    expect(vises(innsynMed({ aftResultater: [resultat(AARET, 20), resultat(AUGUST, 31)] }), AARET, AUGUST)).toEqual([
      true,
      true,
    ]);
  });

  test('a source that has its own year and months is subtracted from itself', () => {
    const fra = (dokument: string, n: number) => ({ avsluttet: figur(n, dokument), formidlet: null, dokument });
    const innsyn = innsynMed({
      aftResultater: [
        resultat(AARET, 0, fra('A', 60)),
        resultat(AARET, 0, fra('B', 25)),
        resultat(AUGUST, 0, fra('B', 22)),
      ],
    });
    expect(vises(innsyn, AARET, AUGUST)).toEqual([true, false]);
  });

  test('years beside each other say nothing of each other', () => {
    const aar = [2021, 2022, 2023].map((x) => periode(`${x}-01-01`, `${x}-12-31`));
    expect(vises(innsynMed({ aftResultater: aar.map((p) => resultat(p, 5)) }), ...aar)).toEqual([true, true, true]);
  });
});

describe('a split of those who went to arbeid or utdanning', () => {
  const retensjon = (tilArbeid: number) =>
    finn(
      'retensjon',
      innsynMed({
        aftResultater: [resultat(AARET, 100, { formidlet: figur(40), tilArbeid: figur(tilArbeid) })],
        observasjoner: [felt('i_arbeid_etter_6mnd', AARET, 20)],
      }),
    ).map(kort);

  test('retensjon is hidden where its denominator would tell how few went to utdanning', () => {
    expect([35, 36, 40].map((n) => retensjon(n)[0])).toEqual(['4/7', 'skjult: faerre_enn 5', 'skjult: faerre_enn 5']);
  });

  test('the calculation of a resultatgrad holds the sum, and never its two parts', () => {
    const [tall] = finn(
      'resultatgrad',
      innsynMed({
        aftResultater: [aft({ avsluttet: figur(25), tilArbeid: figur(9), tilUtdanning: figur(2), formidlet: null })],
      }),
    );
    expect(kort(tall)).toBe('11/25');
    const tekst = JSON.stringify(tall?.regnestykke, (_, v: unknown) => (typeof v === 'bigint' ? `${v}` : v));
    expect(tekst).not.toMatch(/"t":"(?:9|2)"/);
  });
});

test('where nothing is small, nothing is hidden', () => {
  const alle = [AARET, ...KVARTALER, AUGUST];
  const innsyn = innsynMed({
    aftResultater: [resultat(AARET, 400), ...KVARTALER.map((p) => resultat(p, 100)), resultat(AUGUST, 270)].map(
      (r, nr) => ({
        ...r,
        tilArbeid: figur([120, 30, 30, 30, 30, 80][nr] ?? 0),
      }),
    ),
    observasjoner: alle.flatMap((p, nr) => [
      felt('frafall', p, [100, 25, 25, 25, 25, 65][nr] ?? 0),
      felt('i_arbeid_etter_6mnd', p, [60, 15, 15, 15, 15, 40][nr] ?? 0),
    ]),
  });
  const vern = deltakervern(innsyn, A);
  expect(alle.flatMap((p) => OPPLYSNINGER.filter((o) => !vern.viser(o, p)))).toEqual([]);
});
