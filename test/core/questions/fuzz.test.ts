import fc from 'fast-check';
import { lesSett } from '../../questions/dommer.ts';
import { feilVed, kjenteTall, sporsmaal } from '../../questions/fuzz.ts';
import { eksempel, IDAG } from './eksempel.ts';

const kjente = lesSett(`${__dirname}/../../questions/egne.jsonl`).map((q) => q.sporsmaal);

test('whatever is asked: no crash, no number that the portfolio does not hold', async () => {
  const { innsyn, sporrer } = await eksempel();
  const tall = kjenteTall(innsyn);
  let forrige: string | null = null;
  fc.assert(
    fc.property(sporsmaal(kjente), (q) => {
      const { feil, svar } = feilVed(q, sporrer, IDAG, forrige, tall);
      forrige = svar.sporring ?? forrige;
      expect({ q, feil }).toEqual({ q, feil: null });
    }),
    { numRuns: 3000 },
  );
});

test('a question of 100 kB is refused at once', async () => {
  const { spor } = await eksempel();
  const start = performance.now();
  expect(spor('driftsmargin '.repeat(8000)).grunn).toBe('utenfor_omraadet');
  expect(performance.now() - start).toBeLessThan(1000);
});
