import { kall } from './kall.ts';
import { settOppVert } from './regneark/vert.ts';

beforeAll(() => {
  settOppVert();
  // An Excel that takes a number with its format (CustomFunctionsRuntime 1.4).
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => true } } } });
});

/** What Excel prints of the number in the format: as many decimals as there are zeros, rounded. */
function trykt(svar: unknown): string {
  if (typeof svar !== 'object' || svar === null || !('basicValue' in svar) || !('numberFormat' in svar)) return '';
  const desimaler = /^0\.(0+) %$/.exec(String(svar.numberFormat))?.[1]?.length ?? 0;
  return `${(Number(svar.basicValue) * 100).toFixed(desimaler)} %`;
}

test.each([
  ['exactly on the limit', 25, 100, '25.00 %'],
  ['just below it', 249_996, 1_000_000, '24.9996 %'],
  ['just above it', 250_001, 1_000_000, '25.0001 %'],
  ['a breach with two decimals', 2_499, 10_000, '24.99 %'],
  ['zero', 0, 100, '0.00 %'],
  ['a third', 1, 3, '33.33 %'],
  ['a floating-point number’s own noise', 0.1 + 0.2, 1, '30.00 %'],
  ['one place per 7 000', 60, 420_000, '0.0143 %'],
])('%s: what the cell shows never tells another verdict than its number', (_hva, kommunalt, statlig, vist) => {
  expect(trykt(kall('MEDFINANSIERING', kommunalt, statlig))).toBe(vist);
});

test('negative shares too', () => {
  expect(trykt(kall('DRIFTSMARGIN', -299_999, 10_000_000))).toBe('-2.99999 %');
  expect(trykt(kall('DRIFTSMARGIN', -3, 100))).toBe('-3.00 %');
});
