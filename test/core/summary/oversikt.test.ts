import {
  broek,
  type FeltId,
  fellesPeriode,
  finnMaal,
  helAar,
  heltall,
  lagInnsyn,
  lagOversikt,
  tomPortefolje,
  tomtSelskap,
} from '#core';

const kilde = { dokument: 'prøve' };

function selskap(id: string, kommune: string) {
  return { ...tomtSelskap(id, id, kilde), kommune };
}

function observasjon(id: string, felt: FeltId, aar: number, kroner: number) {
  const presisjon = { steg: null, grunnlag: 'eksakt' } as const;
  return {
    selskap: id,
    felt,
    periode: helAar(aar),
    nivaa: null,
    figur: { status: 'kjent' as const, verdi: heltall(kroner), presisjon, kilde },
    paastand: false,
  };
}

/** a: 100 of 1000 in 2020 and 2021; b: 10 of 200 in 2020; c, in another kommune: −30 of 300 in 2020. */
const innsyn = lagInnsyn({
  ...tomPortefolje('prøve'),
  selskaper: [selskap('a', 'Ås'), selskap('b', 'Ås'), selskap('c', 'Bø')],
  observasjoner: [
    observasjon('a', 'omsetning', 2021, 5000),
    observasjon('a', 'omsetning', 2020, 1000),
    observasjon('a', 'driftsresultat', 2020, 100),
    observasjon('b', 'omsetning', 2020, 200),
    observasjon('b', 'driftsresultat', 2020, 10),
    observasjon('c', 'omsetning', 2020, 300),
    observasjon('c', 'driftsresultat', 2020, -30),
  ],
});

const oversikt = lagOversikt(innsyn);

test('each measure has one period for everyone: the latest that most companies have', () => {
  expect(oversikt.kolonner.map((k) => [k.maal.id, k.periode])).toEqual([
    ['omsetning', helAar(2020)],
    ['driftsmargin', helAar(2020)],
  ]);
});

test('amounts are summed and shares weighted, per kommune in Norwegian order and for all', () => {
  const verdier = [...oversikt.kommuner, oversikt.alle].map((linje) => [
    linje.kommune,
    linje.selskaper.length,
    ...linje.tall.map((t) => (t.resultat.status === 'kjent' ? t.resultat.verdi : t.resultat.status)),
  ]);
  expect(verdier).toEqual([
    ['Bø', 1, heltall(300), broek(-30n, 300n)],
    ['Ås', 2, heltall(1200), broek(110n, 1200n)],
    [null, 3, heltall(1500), broek(80n, 1500n)],
  ]);
});

describe('fellesPeriode', () => {
  const omsetning = finnMaal('omsetning');
  const tall = (id: string) => omsetning?.finn(innsyn, id) ?? [];

  test('takes the latest where a majority has it, not the very latest', () => {
    expect(fellesPeriode([tall('a'), tall('b'), tall('c')])).toEqual(helAar(2020));
    expect(fellesPeriode([tall('a')])).toEqual(helAar(2021));
  });

  test('companies without figures have no say, and nobody gives nothing', () => {
    expect(fellesPeriode([tall('a'), [], []])).toEqual(helAar(2021));
    expect(fellesPeriode([[], []])).toBeNull();
  });

  test('half is not most', () => {
    expect(fellesPeriode([tall('a'), tall('b')])).toEqual(helAar(2020));
  });
});
