import { PROBLEMKODER, type Problem } from '#core/sheets';
import { fraExcel } from '../../../addin/workbook/feil.ts';
import { en } from '../../../addin/workbook/tekster/en.ts';
import { nb } from '../../../addin/workbook/tekster/nb.ts';
import { nn } from '../../../addin/workbook/tekster/nn.ts';
import { problemmeldingEn } from '../../../addin/workbook/tekster/problemer.en.ts';
import { Bok, koble, Vert } from '../../fakes/excel/index.ts';

beforeAll(() => {
  koble(new Vert(new Bok(['Ark1'])));
});

const ALLE = { nb, nn, en };

test.each(Object.keys(nb.feil))(
  '%s has its own text in three languages, friendly and without an exclamation mark',
  (kode) => {
    const tekster = Object.values(ALLE).map(({ feil }) => Object.entries(feil).find(([k]) => k === kode)?.[1] ?? '');
    expect(new Set(tekster).size).toBe(3);
    for (const tekst of tekster) expect(tekst).toMatch(/^\p{Lu}[^!]+\.$/u);
  },
);

test.each([
  ['InvalidOperationInCellEditMode', 'celle_redigeres'],
  ['AccessDenied', 'beskyttet'],
  ['ItemNotFound', 'finnes_ikke'],
  ['RequestPayloadSizeLimitExceeded', 'for_stor_melding'],
  ['ResponsePayloadSizeLimitExceeded', 'for_stor_melding'],
  ['ApiNotFound', 'eldre_excel'],
  ['GeneralException', 'ukjent'],
])('Excel’s %s is %s', (fraDem, kode) => {
  const feil = Object.assign(Object.create(OfficeExtension.Error.prototype), { code: fraDem, message: '' });
  expect(fraExcel(feil)?.kode).toBe(kode);
});

test('a mistake in the program is no error of Excel’s', () => {
  expect(fraExcel(new TypeError('x'))).toBeNull();
});

/** Fields that any text may ask for. */
const FELTER = {
  tekst: 'x',
  type: 'beloep',
  forslag: ['1', '2'],
  overskrift: 'x',
  kandidater: ['a', 'b'],
  annenCelle: 'C2',
  lestSom: 'x',
  navn: 'x',
  rader: '3',
  kolonner: 'C',
  formel: 'A1',
  verdi: '#N/A',
  kolonne: 'x',
  valg: ['ja', 'nei'],
  lik: false,
  celler: ['A1'],
  kode: 'ugyldig_tall',
  antall: 3,
  oppgitt: '1',
  sum: '2',
  grunn: 'budsjett',
  formidlet: '3',
  avsluttet: '2',
};

function erProblem(verdi: object): verdi is Problem {
  return 'kode' in verdi && 'felter' in verdi;
}

test.each(PROBLEMKODER)('the problem %s is told in English', (kode) => {
  const problem = { fil: 'bok.xlsx', ark: 'Ark1', celle: 'A1', alvor: 'feil', kode, felter: FELTER };
  if (!erProblem(problem)) throw new Error(kode);
  const tekst = problemmeldingEn(problem);
  expect(tekst).toMatch(/^[«\p{Lu}\d][^!]+\.$/u);
  expect(tekst).not.toMatch(/undefined|\[object/);
});
