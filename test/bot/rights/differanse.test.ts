import fc from 'fast-check';
import { finnMaal } from '../../../core/index.ts';
import { innsynene, roept, tilfelle } from './differanse.ts';

describe('channels that see different companies and metrics', () => {
  test('can’t together work out what is hidden', () => {
    fc.assert(
      fc.property(tilfelle, (t) => {
        expect(roept(t)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('are shown what the whole shows of their companies, figure by figure', () => {
    fc.assert(
      fc.property(tilfelle, (t) => {
        const { hele, kanaler } = innsynene(t);
        for (const { innsyn, maal } of kanaler) {
          for (const m of maal.flatMap((x) => finnMaal(x) ?? [])) {
            for (const s of innsyn.portefolje.selskaper) {
              expect(m.finn(innsyn, s.id)).toEqual(m.finn(hele, s.id));
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
