import fc from 'fast-check';
import { lesSett } from '../../questions/dommer.ts';
import { feilVed, kjenteTall, sporsmaal } from '../../questions/fuzz.ts';
import { eksempel, IDAG } from './eksempel.ts';

const kjente = lesSett(`${__dirname}/../../questions/egne.jsonl`).map((q) => q.sporsmaal);
const MILLION = 1_000_000;

test('a million questions of crumbs, rubbish and slips', async () => {
  const { innsyn, sporrer } = await eksempel();
  const tall = kjenteTall(innsyn);
  let forrige: string | null = null;
  fc.assert(
    fc.property(sporsmaal(kjente), (q) => {
      const { feil, svar } = feilVed(q, sporrer, IDAG, forrige, tall);
      forrige = svar.sporring ?? forrige;
      return feil === null;
    }),
    { numRuns: MILLION },
  );
}, 7_200_000);
