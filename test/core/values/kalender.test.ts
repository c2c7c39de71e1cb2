import { UTCDate } from '@date-fns/utc';
import { addDays, addMonths, format, getISODay } from 'date-fns';
import { dagnummer, dato, forrigeDag, nesteDag, plussMaaneder, ukedag } from '../../../core/values/index.ts';

const tekst = (d: Date) => dato(format(d, 'yyyy-MM-dd'));

test('every day of sixty years, against date-fns', () => {
  const foerste = new UTCDate(1985, 0, 1);
  const vaare: unknown[] = [];
  const deres: unknown[] = [];
  for (let n = 0; n < 60 * 365; n += 1) {
    const dag = addDays(foerste, n);
    const min = tekst(dag);
    vaare.push(dagnummer(min));
    deres.push(dag.getTime() / 86_400_000);
    if (n % 7 !== 0) continue;
    const maaneder = [-13, -1, 1, 6, 48];
    vaare.push(ukedag(min), nesteDag(min), forrigeDag(min), ...maaneder.map((m) => plussMaaneder(min, m)));
    const dager = [addDays(dag, 1), addDays(dag, -1), ...maaneder.map((m) => addMonths(dag, m))];
    deres.push(getISODay(dag), ...dager.map(tekst));
  }
  expect(vaare).toEqual(deres);
});

test.each([
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
])('%s plus %i months is %s', (fra, maaneder, til) => {
  expect(plussMaaneder(dato(fra), maaneder)).toBe(til);
});
