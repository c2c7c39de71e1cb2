import { kilderTil, svartabell, verditekster } from '../../../core/questions/index.ts';
import { eksempel } from './eksempel.ts';

const uten = (tekst: string): string => tekst.replaceAll('\u00A0', ' ');

test('one metric and one period: company and figure, nothing that repeats itself', async () => {
  const { spor } = await eksempel();
  const kolonner = svartabell(spor('Hvem i Oslo hadde driftsmargin under 3 % i 2020?'));
  expect(kolonner.map((k) => [k.tittel, k.hoeyre])).toEqual([
    ['Selskap', false],
    ['Driftsmargin', true],
  ]);
  expect(kolonner[1]?.celler.map((c) => uten(c.tekst))).toEqual(['2,9 %', '1,7 %', '−17,2 %']);
  expect(kolonner[1]?.celler.every((c) => c.verdi !== null)).toBe(true);
});

test('several periods and sources that disagree get columns of their own; the source then stands in its row only', async () => {
  const { spor } = await eksempel();
  const svar = spor('utviklingen i resultatgrad for Unikum');
  expect(svartabell(svar).map((k) => k.tittel)).toEqual(expect.arrayContaining(['Periode', 'Kilde']));
  expect(kilderTil(svar)).toEqual([]);
  expect(svartabell({ ...svar, maalform: 'nn' }).map((k) => k.tittel)).toContain('Kjelde');
});

test('a row without a figure says why in words', async () => {
  const { spor } = await eksempel();
  const svar = spor('driftsmargin per bedrift i Oslo 2020');
  const skjult = svar.rader.map((r, nr) => (nr === 0 ? { ...r, status: 'skjult' as const, verdi: null } : r));
  expect(verditekster({ ...svar, rader: skjult })[0]).toBe('skjult');
  expect(verditekster({ ...svar, rader: skjult })).toHaveLength(6);
});

test('no rows, no table', async () => {
  const { spor } = await eksempel();
  expect(svartabell(spor('hva betyr driftsmargin?'))).toEqual([]);
});
