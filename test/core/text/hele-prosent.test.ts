import { broek, type Intervall, visKolonne, visMotGrense, visVerdi } from '#core';

const prosent = (tall: number) => broek(BigInt(tall), 100n);
/** What a share stated in whole per cents may be. */
const hel = (tall: number): Intervall => ({
  fra: broek(BigInt(2 * tall - 1), 200n),
  til: broek(BigInt(2 * tall + 1), 200n),
});
const flat = (tekst: string | null) => tekst?.replaceAll('\u00A0', ' ') ?? null;

describe('a share that its source gives in whole per cents', () => {
  test('is printed in whole per cents', () => {
    expect(flat(visVerdi(prosent(38), 'andel', { mulig: hel(38) }))).toBe('38 %');
    expect(flat(visVerdi(prosent(38), 'andel', { mulig: null }))).toBe('38,0 %');
    expect(flat(visVerdi(prosent(38), 'andel'))).toBe('38,0 %');
  });

  test('one known to a tenth, and one that is more than rounded, keep the tenth', () => {
    const tidel = { fra: broek(3795n, 10_000n), til: broek(3805n, 10_000n) };
    expect(flat(visVerdi(prosent(38), 'andel', { mulig: tidel }))).toBe('38,0 %');
    expect(flat(visVerdi(broek(94n, 171n), 'andel', { mulig: hel(55) }))).toBe('55,0 %');
    expect(flat(visVerdi(prosent(38), 'andel', { mulig: { fra: prosent(37), til: prosent(38) } }))).toBe('38,0 %');
  });

  test('never contradicts its verdict: decimals come back where the limit needs them', () => {
    expect(flat(visMotGrense(prosent(50), prosent(50), 'andel', { mulig: hel(50) }))).toBe('50 %');
    expect(flat(visMotGrense(prosent(50), broek(4999n, 10_000n), 'andel', { mulig: hel(50) }))).toBe('50 %');
    expect(flat(visMotGrense(broek(4999n, 10_000n), prosent(50), 'andel', { mulig: hel(50) }))).toBe('49,99 %');
  });

  test('a column with one of them has no decimals, and where a limit needs them only the others get them', () => {
    const verdier = [prosent(67), null, broek(94n, 171n)];
    expect(visKolonne(verdier, 'andel', [], {}, [hel(67), null, null]).map(flat)).toEqual(['67 %', null, '55 %']);
    expect(visKolonne(verdier, 'andel', [prosent(55)], {}, [hel(67), null, null]).map(flat)).toEqual([
      '67 %',
      null,
      '54,97 %',
    ]);
    expect(visKolonne(verdier, 'andel').map(flat)).toEqual(['67,0 %', null, '55,0 %']);
  });

  test('a column has of each share the decimals it is known with, and no more', () => {
    const tidel = { fra: broek(2595n, 10_000n), til: broek(2605n, 10_000n) };
    const verdier = [prosent(26), broek(2499n, 10_000n), prosent(25)];
    expect(visKolonne(verdier, 'andel', [prosent(25)], {}, [tidel, null, null]).map(flat)).toEqual([
      '26,0 %',
      '24,99 %',
      '25,00 %',
    ]);
  });

  test('counts and kroner are not concerned', () => {
    expect(flat(visVerdi(broek(1n), 'tall', { mulig: hel(100) }))).toBe('1,00');
  });
});
