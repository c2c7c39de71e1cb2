import fc from 'fast-check';
import { broek, raskFunksjon, tilTall } from '#core';
import { formelsvar } from '../../../addin/functions/formelfunksjon.ts';
import { FORMLER } from '../../../addin/functions/formler.ts';
import { settOppVert } from './regneark/vert.ts';

beforeAll(() => void settOppVert());

const heltall = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
  fc.maxSafeInteger(),
);

const RASKE = FORMLER.flatMap((formel) => {
  const rask = raskFunksjon(formel);
  return rask === null ? [] : [[formel.navn, formel, rask] as const];
});

test('all but the one that takes a share have a fast way', () => {
  const raske = RASKE.map(([navn]) => navn);
  expect(FORMLER.map((f) => f.navn).filter((n) => !raske.includes(n))).toEqual(['KOMMUNENS_ANDEL_AV_EGENKAPITALEN']);
});

describe.each(RASKE)('%s', (_navn, formel, rask) => {
  const antall = formel.argumenter.length;

  test('the fast way gives the exact value’s nearest double, or nothing', () => {
    let traff = 0;
    fc.assert(
      fc.property(fc.array(heltall, { minLength: antall, maxLength: antall }), (tall) => {
        const raskt = rask(tall);
        if (Number.isNaN(raskt)) return;
        traff += 1;
        const eksakt = formelsvar(formel, tall);
        expect(eksakt.slag === 'tall' ? tilTall(eksakt.verdi) : eksakt).toBe(raskt);
      }),
      { numRuns: 300, seed: 20261120 },
    );
    expect(traff).toBeGreaterThan(5);
  });

  test('the fast way refuses what the exact way refuses', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: antall, maxLength: antall }), (tall) => {
        expect(Number.isNaN(rask(tall))).toBe(formelsvar(formel, tall).slag === 'feil');
      }),
      { numRuns: 300, seed: 20261120 },
    );
  });
});

test('a double is the decimal that a person sees: 0,1 is one tenth', () => {
  const driftsmargin = FORMLER.find((f) => f.navn === 'DRIFTSMARGIN');
  if (driftsmargin === undefined) throw new Error('DRIFTSMARGIN finnes ikke');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (a, b) => {
      // a/10 of b/1000 is 100·a/b.
      const verdi = broek(BigInt(a) * 100n, BigInt(b));
      expect(formelsvar(driftsmargin, [a / 10, b / 1000])).toEqual({ slag: 'tall', verdi, enhet: 'andel' });
    }),
  );
});
