import { type Alvor, type Funn, helAar, uvurderteKrav, verstPerSelskap } from '#core';

function funn(selskap: string, regel: string, alvor: Alvor, aar: number | null): Funn {
  return {
    regel,
    selskap,
    alvor,
    periode: aar === null ? null : helAar(aar),
    tekst: { nb: '', nn: '' },
    tiltak: null,
    grunnlag: [],
    hjemmel: '',
  };
}

const kort = (liste: readonly Funn[]) => liste.map((f) => `${f.selskap} ${f.regel} ${f.alvor}`);

describe('what to look at first', () => {
  test('is one finding per company, the worst grade first', () => {
    const alle = [
      funn('a', 'aft_maal', 'varsel', 2021),
      funn('b', 'aft_maal', 'orientering', 2021),
      funn('a', 'utbytte', 'brudd', 2020),
      funn('c', 'aft_maal', 'varsel', 2022),
    ];
    expect(kort(verstPerSelskap(alle, ['brudd', 'varsel']))).toEqual(['a utbytte brudd', 'c aft_maal varsel']);
  });

  test('takes one from each rule in turn, each rule its newest first', () => {
    const alle = [
      funn('a', 'aft_maal', 'varsel', 2020),
      funn('b', 'aft_maal', 'varsel', 2022),
      funn('c', 'aft_maal', 'varsel', 2021),
      funn('d', 'driftsmargin', 'varsel', 2019),
    ];
    expect(kort(verstPerSelskap(alle, ['varsel']))).toEqual([
      'b aft_maal varsel',
      'd driftsmargin varsel',
      'c aft_maal varsel',
      'a aft_maal varsel',
    ]);
  });
});

test('what is missing is counted per requirement and company, not per finding', () => {
  const alle = [
    funn('a', 'utbytte', 'kan_ikke_vurderes', 2020),
    funn('a', 'utbytte', 'kan_ikke_vurderes', 2021),
    funn('a', 'aft_maal', 'kan_ikke_vurderes', null),
    funn('b', 'aft_maal', 'kan_ikke_vurderes', null),
    funn('b', 'utbytte', 'brudd', 2020),
  ];
  expect(uvurderteKrav(alle).map(({ regel, selskaper }) => [regel.id, selskaper])).toEqual([
    ['aft_maal', 2],
    ['utbytte', 1],
  ]);
});
