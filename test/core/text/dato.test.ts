import { dato, helAar, periodeTekst } from '#core';
import { maanedsnavn, visDato, visPeriode, visPeriodekode } from '../../../core/text/index.ts';

const periode = (fra: string, til: string) => ({ fra: dato(fra), til: dato(til) });

test.each([
  ['2020-12-31', '31. desember 2020'],
  ['2026-01-01', '1. januar 2026'],
  ['2024-02-29', '29. februar 2024'],
])('%s is «%s»', (iso, forventet) => {
  expect(visDato(dato(iso))).toBe(forventet);
});

test('every month is named as Intl names it', () => {
  const orakel = new Intl.DateTimeFormat('nb-NO', { month: 'long', timeZone: 'UTC' });
  for (let m = 1; m <= 12; m++) expect(maanedsnavn(m)).toBe(orakel.format(new Date(Date.UTC(2020, m - 1, 15))));
});

test.each([
  [helAar(2020), '2020'],
  [periode('2022-01-01', '2022-08-31'), 'januar\u2013august 2022'],
  [periode('2018-01-01', '2020-12-31'), '2018\u20132020'],
  [periode('2021-11-01', '2022-03-31'), 'november 2021\u2013mars 2022'],
  [periode('2024-02-01', '2024-02-29'), 'februar 2024'],
  [periode('2022-01-15', '2022-08-03'), '15. januar 2022\u20133. august 2022'],
  [periode('2022-08-03', '2022-08-03'), '3. august 2022'],
])('%j is «%s»', (p, forventet) => {
  expect(visPeriode(p)).toBe(forventet);
});

test.each([
  helAar(2020),
  periode('2022-01-01', '2022-08-31'),
  periode('2024-02-01', '2024-02-29'),
  periode('2018-01-01', '2020-12-31'),
  periode('2022-01-15', '2022-08-03'),
])('%j reads the same from its code', (p) => {
  expect(visPeriodekode(periodeTekst(p))).toBe(visPeriode(p));
});

test.each(['', 'i fjor', '2022-13/2022-14', '2022-08/2022-01'])('«%s» is no period and stays as it is', (tekst) => {
  expect(visPeriodekode(tekst)).toBe(tekst);
});
