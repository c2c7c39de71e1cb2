import { kortListe, liste } from '../../../core/text/index.ts';

test('a list reads as people write it', () => {
  expect(liste([])).toBe('');
  expect(liste(['A'])).toBe('A');
  expect(liste(['A', 'B'])).toBe('A og B');
  expect(liste(['A', 'B', 'C'])).toBe('A, B og C');
  expect(liste(['A', 'B', 'C'], 'eller')).toBe('A, B eller C');
});

test('a long list says how many it leaves out', () => {
  expect(kortListe(['A', 'B', 'C'], 3)).toBe('A, B og C');
  expect(kortListe(['A', 'B', 'C', 'D', 'E'], 2)).toBe('A, B og 3 til');
});
