import { type Frigivelse, finnMaal, frigivelserFor, type Innsyn, lagInnsyn, type Periode } from '#core';
import { dato } from '../../../core/values/index.ts';
import { A, aft, figur, innsynMed } from './portefolje.ts';

const periode = (fra: string, til: string): Periode => ({ fra: dato(fra), til: dato(til) });
const DELEN = periode('2024-01-01', '2024-08-31');
const AARET = periode('2024-01-01', '2024-12-31');

const resultat = (p: Periode, avsluttet: number, formidlet: number) =>
  aft({ periode: p, avsluttet: figur(avsluttet), formidlet: figur(formidlet) });

function vist(innsyn: Innsyn): readonly (readonly [string, string])[] {
  const tall = finnMaal('resultatgrad')?.finn(innsyn, A) ?? [];
  return tall.map((t) => [`${t.periode.til}`, t.resultat.status] as const);
}

function versjon(resultater: ReturnType<typeof resultat>[], frigivelser: readonly Frigivelse[]): Innsyn {
  return lagInnsyn(innsynMed({ aftResultater: resultater }).portefolje, { frigivelser });
}

test('a year that leaves fewer than the limit beside the part that an earlier version told is not told', () => {
  const foerste = versjon([resultat(DELEN, 27, 14)], []);
  expect(vist(foerste)).toEqual([['2024-08-31', 'kjent']]);
  const etter = [resultat(AARET, 30, 16)];
  // Alone the year may be told; the last four months would be about three persons.
  expect(vist(versjon(etter, []))).toEqual([['2024-12-31', 'kjent']]);
  expect(vist(versjon(etter, frigivelserFor(foerste)))).toEqual([['2024-12-31', 'skjult']]);
});

test('a year that leaves enough is told, and the same version again tells the same', () => {
  const foerste = versjon([resultat(DELEN, 27, 14)], []);
  const begge = [resultat(DELEN, 27, 14), resultat(AARET, 40, 22)];
  const etter = versjon(begge, frigivelserFor(foerste));
  expect(vist(etter)).toEqual([
    ['2024-12-31', 'kjent'],
    ['2024-08-31', 'kjent'],
  ]);
  expect(vist(versjon(begge, [...frigivelserFor(foerste), ...frigivelserFor(etter)]))).toEqual(vist(etter));
});
