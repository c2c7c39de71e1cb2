import * as fc from 'fast-check';
import { type Broek, broek, fraDesimal, sammenlign } from '#core';
import { visGrense, visKolonne, visMotGrense } from '../../../core/text/index.ts';

const H = '\u00A0';
const prosent = (t: bigint, n: bigint): Broek => broek(t, n * 100n);

/** Reads a printed percentage back, by other means than the code that printed it. */
function lesProsent(tekst: string): Broek {
  const lest = fraDesimal(tekst.replaceAll(H, '').replace('%', '').replace('\u2212', '-').replace(',', '.'));
  if (lest === null) throw new RangeError(tekst);
  return broek(lest.t, lest.n * 100n);
}

describe('visMotGrense', () => {
  test.each([
    [prosent(296n, 100n), prosent(3n, 1n), `2,96${H}%`],
    [prosent(304n, 100n), prosent(3n, 1n), `3,04${H}%`],
    [prosent(2499n, 100n), prosent(25n, 1n), `24,99${H}%`],
    [prosent(24999n, 1000n), prosent(25n, 1n), `24,999${H}%`],
    [prosent(25n, 1n), prosent(25n, 1n), `25,0${H}%`],
    [prosent(29n, 10n), prosent(3n, 1n), `2,9${H}%`],
    [prosent(296n, 100n), prosent(296n, 100n), `2,96${H}%`],
    [broek(1n, 3n), broek(1n, 3n), `33,3${H}%`],
    [broek(1n, 2n), prosent(50n, 1n), `50,0${H}%`],
  ])('%j against %j is %s', (verdi, grense, forventet) => {
    expect(visMotGrense(verdi, grense, 'andel')).toBe(forventet);
  });

  test('holds for kroner and counts too', () => {
    expect(visMotGrense(broek(29999999n, 10n), broek(3_000_000n), 'kr', { kort: true })).toBe(
      `2,9999999${H}mill.${H}kr`,
    );
    expect(visMotGrense(broek(4999n, 1000n), broek(5n), 'antall')).toBe('4,999');
  });

  test('the printed figure is on the same side as the exact one, whatever the figures', () => {
    const andel = fc
      .tuple(fc.bigInt({ min: -2000n, max: 2000n }), fc.bigInt({ min: 1n, max: 2000n }))
      .map(([t, n]) => broek(t, n));
    const grenser = fc.array(
      fc.integer({ min: -100, max: 100 }).map((p) => broek(BigInt(p), 100n)),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(andel, grenser, (verdi, alle) => {
        const trykt = lesProsent(visMotGrense(verdi, alle, 'andel'));
        for (const grense of alle) expect(sammenlign(trykt, grense)).toBe(sammenlign(verdi, grense));
      }),
      { numRuns: 3000 },
    );
  });

  test('uses no more decimals than the verdict needs', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -499_999n, max: 499_999n }), fc.integer({ min: 1, max: 100 }), (avvik, p) => {
        fc.pre(avvik !== 0n);
        const milliarddel = BigInt(p) * 10n ** 7n + avvik;
        const verdi = broek(milliarddel, 10n ** 9n);
        const grense = broek(BigInt(p), 100n);
        const desimaler = visMotGrense(verdi, grense, 'andel').match(/,(\d+)/)?.[1]?.length ?? 0;
        fc.pre(desimaler > 1);
        const kortere = new Intl.NumberFormat('nb-NO', {
          style: 'percent',
          minimumFractionDigits: desimaler - 1,
          maximumFractionDigits: desimaler - 1,
        }).format(Number(milliarddel) / 1e9);
        expect(sammenlign(lesProsent(kortere), grense)).not.toBe(sammenlign(verdi, grense));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('visGrense', () => {
  test.each([
    [broek(1n, 4n), 'andel', `25${H}%`],
    [broek(75n, 1000n), 'andel', `7,5${H}%`],
    [broek(1n, 3n), 'andel', `33,3${H}%`],
    [broek(436375n, 100n), 'kr', `4${H}363,75${H}kr`],
    [broek(87275n, 20n), 'kr', `4${H}363,75${H}kr`],
    [broek(52365n), 'kr', `52${H}365${H}kr`],
    [broek(1n, 2n), 'kr', `0,50${H}kr`],
    [broek(5n), 'antall', '5'],
    [broek(6n), 'tall', '6'],
  ] as const)('%j %s is %s', (grense, enhet, forventet) => {
    expect(visGrense(grense, enhet)).toBe(forventet);
  });
});

describe('visKolonne', () => {
  test('gives every figure the same decimals, as many as the one that needs most', () => {
    expect(visKolonne([broek(1847n, 2n), null, broek(385n)], 'antall')).toEqual(['923,5', null, '385,0']);
    expect(visKolonne([prosent(296n, 100n), prosent(17n, 10n)], 'andel', [prosent(3n, 1n)])).toEqual([
      `2,96${H}%`,
      `1,70${H}%`,
    ]);
    expect(visKolonne([broek(436375n, 100n), broek(52365n)], 'kr', [], { utenEnhet: true })).toEqual([
      `4${H}363,75`,
      `52${H}365,00`,
    ]);
  });

  test('writes money out, so that small amounts stay visible beside large ones', () => {
    expect(visKolonne([broek(168_700_000n), broek(900n)], 'kr')).toEqual([`168${H}700${H}000${H}kr`, `900${H}kr`]);
  });

  test('is empty for an empty column', () => {
    expect(visKolonne([], 'andel')).toEqual([]);
  });
});
