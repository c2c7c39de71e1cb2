import { broek, heltall, tallform, tallIForm } from '../../../core/index.ts';

test.each([
  [broek(30505n, 1000000n), 'andel', {}, 3.1],
  [broek(-172n, 1000n), 'andel', {}, -17.2],
  [heltall(58_700_000), 'kr', { kort: 'mill' }, 58.7],
  [heltall(1_234), 'kr', {}, 1234],
  [broek(1847n, 2n), 'antall', {}, 923.5],
] as const)('%o %s is the number that is printed', (verdi, enhet, visning, tall) => {
  expect(tallIForm(verdi, tallform(verdi, enhet, visning))).toBe(tall);
});
