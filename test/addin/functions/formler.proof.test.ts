import { raskFunksjon, tilTall } from '#core';
import { formelsvar } from '../../../addin/functions/formelfunksjon.ts';
import { FORMLER } from '../../../addin/functions/formler.ts';

jest.setTimeout(600_000);

/** Marsaglia's xorshift: the same figures in every run. */
function tilfeldige(froe: number): () => number {
  let x = froe;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return x >>> 0;
  };
}

/** Whole numbers of every size below 2⁵³, of both signs. */
function storeOgSmaa(neste: () => number): number {
  const bit = neste() % 54;
  const stort = (neste() % 2 ** 21) * 2 ** 32 + neste();
  const tall = Math.floor(stort / 2 ** (53 - Math.min(bit, 53)));
  return neste() % 4 === 0 ? -tall : tall;
}

test('every small pair: the fast way and the exact way show the same double', () => {
  const formel = FORMLER.find((f) => f.navn === 'DRIFTSMARGIN');
  const rask = formel === undefined ? null : raskFunksjon(formel);
  if (formel === undefined || rask === null) throw new Error('DRIFTSMARGIN finnes ikke');
  for (let teller = -300; teller <= 300; teller++) {
    for (let nevner = -5; nevner <= 600; nevner++) {
      const svar = formelsvar(formel, [teller, nevner]);
      const raskt = rask([teller, nevner]);
      if (!Object.is(svar.slag === 'tall' ? tilTall(svar.verdi) : Number.NaN, raskt)) {
        throw new Error(`${teller} / ${nevner}: ${raskt}`);
      }
    }
  }
});

test.each(FORMLER.map((f) => [f.navn, f] as const))('%s: 20 000 figures of every size', (_navn, formel) => {
  const rask = raskFunksjon(formel);
  const neste = tilfeldige(20_261_120);
  let traff = 0;
  for (let nr = 0; nr < 20_000; nr++) {
    const tall = formel.argumenter.map(() => storeOgSmaa(neste));
    const raskt = rask?.(tall) ?? Number.NaN;
    if (Number.isNaN(raskt)) continue;
    traff += 1;
    const svar = formelsvar(formel, tall);
    if (svar.slag !== 'tall' || !Object.is(tilTall(svar.verdi), raskt)) throw new Error(`${tall.join(', ')}: ${raskt}`);
  }
  expect(traff).toBeGreaterThan(rask === null ? -1 : 1000);
});
