import { lagFerskvare } from '../../../bot/rights/index.ts';

function oppslag() {
  let ganger = 0;
  return { ganger: () => ganger, slaaOpp: async () => ++ganger };
}

test('a value is good for a while, and those who ask at once share one look-up', async () => {
  let klokke = 0;
  const vare = lagFerskvare<number>({ levetidMs: 100, naa: () => klokke });
  const { slaaOpp, ganger } = oppslag();
  expect(await Promise.all([vare.hent('a', slaaOpp), vare.hent('a', slaaOpp)])).toEqual([1, 1]);
  klokke = 99;
  expect(await vare.hent('a', slaaOpp)).toBe(1);
  klokke = 100;
  expect(await vare.hent('a', slaaOpp)).toBe(2);
  vare.glem();
  expect(await vare.hent('a', slaaOpp)).toBe(3);
  expect(ganger()).toBe(3);
});

test('under a mark a value is good for as long as the mark stands, and not a moment longer', async () => {
  let klokke = 0;
  let merke: number | null = 7;
  const vare = lagFerskvare<number>({ levetidMs: 100, merke: () => merke, naa: () => klokke });
  const { slaaOpp } = oppslag();
  expect(await vare.hent('a', slaaOpp)).toBe(1);
  klokke = 1_000_000;
  expect(await vare.hent('a', slaaOpp)).toBe(1);
  merke = 8;
  expect(await vare.hent('a', slaaOpp)).toBe(2);
  // The mark isn't known: then it is a matter of time.
  merke = null;
  klokke += 99;
  expect(await vare.hent('a', slaaOpp)).toBe(2);
  klokke += 1;
  expect(await vare.hent('a', slaaOpp)).toBe(3);
  // Looked up when no mark was known: asked again when there is one.
  merke = 8;
  expect(await vare.hent('a', slaaOpp)).toBe(4);
});

test('a look-up that failed is not kept', async () => {
  const vare = lagFerskvare<number>({ levetidMs: 100, naa: () => 0 });
  await expect(vare.hent('a', () => Promise.reject(new Error('borte')))).rejects.toThrow('borte');
  expect(await vare.hent('a', async () => 5)).toBe(5);
});
