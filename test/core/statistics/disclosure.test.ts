import {
  kanViseAndel,
  type Telletabell,
  type Vernetcelle,
  type VernetTabell,
  vernTabell,
} from '../../../core/statistics/index.ts';

const vis = (c: Vernetcelle) => (c.status === 'vist' ? c.antall : c.grunn === 'primaer' ? 'P' : 'S');
const bilde = (v: VernetTabell) => ({
  celler: v.celler.map((rad) => rad.map(vis)),
  rader: v.radsummer?.map(vis) ?? null,
  kolonner: v.kolonnesummer?.map(vis) ?? null,
  total: v.totalsum === null ? null : vis(v.totalsum),
});
const tabell = (celler: number[][], mer: Partial<Telletabell> = {}): Telletabell => ({
  celler,
  radsummer: 'frigitt',
  kolonnesummer: 'frigitt',
  totalsum: 'frigitt',
  ...mer,
});

describe('small cells', () => {
  test('the worked example: hiding 2 and 3 alone reveals both; the 9 and the 8 protect them', () => {
    const v = vernTabell(
      tabell([
        [2, 14, 9],
        [11, 20, 16],
        [8, 13, 3],
      ]),
      5,
    );
    expect(bilde(v)).toEqual({
      celler: [
        ['P', 14, 'S'],
        [11, 20, 16],
        ['S', 13, 'P'],
      ],
      rader: [25, 47, 24],
      kolonner: [21, 47, 28],
      total: 96,
    });
    expect(v.trygg).toBe(true);
  });

  test('nothing small: nothing is hidden', () => {
    const v = vernTabell(
      tabell([
        [5, 6],
        [7, 8],
      ]),
      5,
    );
    expect(bilde(v)).toEqual({
      celler: [
        [5, 6],
        [7, 8],
      ],
      rader: [11, 15],
      kolonner: [12, 14],
      total: 26,
    });
  });

  test('one list with its total: the smallest neighbour is hidden too', () => {
    const v = vernTabell(tabell([[3, 40, 12, 9]], { kolonnesummer: 'ingen' }), 5);
    expect(bilde(v)).toEqual({ celler: [['P', 40, 12, 'S']], rader: [64], kolonner: null, total: 64 });
  });

  test('zero is a small cell, and exactly the limit is not', () => {
    const v = vernTabell(tabell([[0, 5, 20]], { kolonnesummer: 'ingen' }), 5);
    expect(bilde(v).celler).toEqual([['P', 'S', 20]]);
  });

  test('two hidden cells that add up to 1 would leave 0 and 1 only: a third is hidden', () => {
    const v = vernTabell(tabell([[0, 1, 20, 30]], { kolonnesummer: 'ingen' }), 5);
    expect(bilde(v).celler).toEqual([['P', 'P', 'S', 30]]);
  });

  test('two hidden cells that add up to less than the limit would tell that both are small: a third is hidden', () => {
    const v = vernTabell(tabell([[2, 2, 20, 30]], { kolonnesummer: 'ingen' }), 5);
    expect(bilde(v).celler).toEqual([['P', 'P', 'S', 30]]);
    const nok = vernTabell(tabell([[2, 3, 20, 30]], { kolonnesummer: 'ingen' }), 5);
    expect(bilde(nok).celler).toEqual([['P', 'P', 20, 30]]);
  });

  test('no totals anywhere (reasons that overlap): only the small ones are hidden', () => {
    const v = vernTabell(
      tabell(
        [
          [3, 40],
          [12, 9],
        ],
        { radsummer: 'ingen', kolonnesummer: 'ingen', totalsum: 'ingen' },
      ),
      5,
    );
    expect(bilde(v)).toEqual({
      celler: [
        ['P', 40],
        [12, 9],
      ],
      rader: null,
      kolonner: null,
      total: null,
    });
    expect(v.trygg).toBe(true);
  });

  test('a small count that can only be smaller is protected where a zero can be larger', () => {
    const v = vernTabell(
      tabell([
        [2, 0],
        [0, 7],
      ]),
      5,
    );
    expect(bilde(v).celler).toEqual([
      ['P', 'P'],
      ['P', 'S'],
    ]);
    expect(v.trygg).toBe(true);
  });

  test('a sum that need not be shown is hidden itself when it is small', () => {
    const v = vernTabell(
      tabell(
        [
          [1, 2],
          [30, 40],
        ],
        { radsummer: 'vis', kolonnesummer: 'vis', totalsum: 'vis' },
      ),
      5,
    );
    expect(vis(v.radsummer?.[0] ?? { status: 'vist', antall: -1 })).toBe('P');
    expect(v.trygg).toBe(true);
  });

  test('released sums that give everything away are said to: the table is not safe', () => {
    expect(
      vernTabell(
        tabell([
          [0, 0],
          [8, 9],
        ]),
        5,
      ).trygg,
    ).toBe(false);
    expect(vernTabell(tabell([[3]]), 5).trygg).toBe(false);
  });

  test("a released resultatgrad's numerator counts as known", () => {
    // arbeid 6 and utdanning 2 are released together as 8 (of 25); hiding utdanning alone would give it away, and hiding a third reason doesn't help.
    const v = vernTabell(
      tabell([[6, 2, 9, 8]], { kolonnesummer: 'ingen', delsummerIRad: [{ linje: 0, plasser: [0, 1] }] }),
      5,
    );
    expect(bilde(v).celler).toEqual([['S', 'P', 9, 8]]);
    const utenKjentTeller = vernTabell(tabell([[6, 2, 9, 8]], { kolonnesummer: 'ingen' }), 5);
    expect(bilde(utenKjentTeller).celler).toEqual([['S', 'P', 9, 8]]);
  });

  test('a released numerator of 0 gives arbeid and utdanning away', () => {
    const v = vernTabell(
      tabell([[0, 0, 9, 8]], { kolonnesummer: 'ingen', delsummerIRad: [{ linje: 0, plasser: [0, 1] }] }),
      5,
    );
    expect(v.trygg).toBe(false);
  });

  test('«all in Oslo» minus «all but Unikum»: the company alone is known, so its neighbours are hidden in its row', () => {
    // One column per reason, one row per company; the others' sum for the first reason is released.
    const v = vernTabell(
      tabell(
        [
          [3, 20, 30],
          [10, 20, 30],
          [11, 20, 30],
        ],
        { delsummerIKolonne: [{ linje: 0, plasser: [1, 2] }] },
      ),
      5,
    );
    expect(v.celler[0]?.[0]).toEqual({ status: 'skjult', grunn: 'primaer' });
    expect(v.trygg).toBe(false);
  });

  test('the limit can be raised', () => {
    expect(bilde(vernTabell(tabell([[7, 40, 12, 9]], { kolonnesummer: 'ingen' }), 10)).celler).toEqual([
      ['P', 40, 12, 'P'],
    ]);
  });

  test.each([
    [[[1.5]], 5],
    [[[-1]], 5],
    [[[1], [1, 2]], 5],
    [[[1]], 0],
    [[[1]], 2.5],
  ])('%j at %d is no table of counts', (celler, grense) => {
    expect(() => vernTabell(tabell(celler), grense)).toThrow(RangeError);
  });

  test('a share is shown from the limit up', () => {
    expect([4, 5, 6].map((n) => kanViseAndel(n, 5))).toEqual([false, true, true]);
  });
});
