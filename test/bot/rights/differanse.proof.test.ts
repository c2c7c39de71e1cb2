import fc from 'fast-check';
import { roept, tilfelle } from './differanse.ts';

test('channels that see different companies and metrics can’t together work out what is hidden', () => {
  fc.assert(
    fc.property(tilfelle, (t) => {
      expect(roept(t)).toEqual([]);
    }),
    { numRuns: 5_000 },
  );
}, 600_000);
