import { lagSamler } from '../../../bot/store/sql/samler.ts';

const pust = () => new Promise((ferdig) => setImmediate(ferdig));

test('what comes while one is being written goes together in the next, each with its own outcome', async () => {
  const skrevet: number[][] = [];
  const samler = lagSamler(async (deler: readonly number[]) => {
    skrevet.push([...deler]);
    await pust();
    return deler.map((del) => del * 10);
  });
  const foerste = [samler(1), samler(2)];
  await pust();
  const resten = [samler(3), samler(4), samler(5)];
  expect(await Promise.all([...foerste, ...resten])).toEqual([10, 20, 30, 40, 50]);
  expect(skrevet).toEqual([
    [1, 2],
    [3, 4, 5],
  ]);
});

test('no more than so many at once', async () => {
  const antall: number[] = [];
  const samler = lagSamler(async (deler: readonly number[]) => {
    antall.push(deler.length);
    return deler;
  }, 3);
  await Promise.all([1, 2, 3, 4, 5, 6, 7].map(samler));
  expect(antall).toEqual([3, 3, 1]);
});

test('one part at fault is told so alone; the others are written', async () => {
  const samler = lagSamler(async (deler: readonly number[]) => {
    if (deler.includes(13)) throw new Error('tretten');
    return deler;
  });
  const utfall = await Promise.allSettled([1, 13, 2].map(samler));
  expect(utfall.map((u) => u.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  // And it goes on.
  expect(await samler(3)).toBe(3);
  await expect(samler(13)).rejects.toThrow('tretten');
  expect(await samler(4)).toBe(4);
});
