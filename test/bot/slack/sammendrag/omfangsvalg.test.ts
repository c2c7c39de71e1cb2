import { type Innsyn, lagInnsyn } from '#core';
import {
  finnesI,
  foreslaaOmfang,
  lesOmfangsvalg,
  somOmfangsvalg,
} from '../../../../bot/slack/sammendrag/omfangsvalg.ts';
import { eksempelinnsyn } from '../../../questions/portefoljer.ts';

let innsyn: Innsyn;
beforeAll(async () => {
  innsyn = await eksempelinnsyn();
});

const tekster = (skrevet: string, i = innsyn) => foreslaaOmfang(skrevet, i).flatMap((g) => g.valg.map((v) => v.tekst));

test('with nothing written all of it is there: the portfolio, the kommuner and the companies, by name', () => {
  const grupper = foreslaaOmfang('', innsyn);
  expect(grupper.map((g) => g.tittel)).toEqual(['Alt', 'Kommuner', 'Bedrifter']);
  expect(grupper[0]?.valg.map((v) => v.tekst)).toEqual(['Hele porteføljen']);
  expect(grupper[1]?.valg).toHaveLength(innsyn.kommuner.length);
  expect(grupper[2]?.valg).toHaveLength(innsyn.portefolje.selskaper.length);
});

test('what is written narrows it, case-blind, with what begins so first', () => {
  expect(tekster('unik')).toEqual(['Unikum AS']);
  expect(tekster('OSLO')[0]).toBe('Oslo');
  expect(tekster('OSLO')).toContain('Spir Oslo AS');
  expect(tekster('hele')).toEqual(['Hele porteføljen']);
  expect(tekster('finnes ikke')).toEqual([]);
});

test('all of 357 kommuner with a company each: never more than a hundred, and each is found by its name', () => {
  const [mal] = innsyn.portefolje.selskaper;
  if (mal === undefined) throw new Error('eksempelet har selskaper');
  const nummer = Array.from({ length: 357 }, (_, nr) => String(nr).padStart(3, '0'));
  const mange = lagInnsyn({
    ...innsyn.portefolje,
    selskaper: nummer.map((nr) => ({
      ...mal,
      id: `id-${nr}`,
      navn: `Bedrift ${nr} AS`,
      alias: [],
      kommune: `Kommune ${nr}`,
    })),
  });
  expect(tekster('', mange)).toHaveLength(100);
  expect(tekster('kommune', mange)).toHaveLength(100);
  for (const nr of ['000', '099', '356']) expect(tekster(nr, mange)).toEqual([`Kommune ${nr}`, `Bedrift ${nr} AS`]);
});

test('what is chosen comes back as what it was, and nothing else is taken', () => {
  for (const omfang of [
    { slag: 'portefolje' },
    { slag: 'kommune', kommune: 'Oslo' },
    { slag: 'selskap', selskap: innsyn.portefolje.selskaper[0]?.id ?? '' },
  ] as const) {
    expect(lesOmfangsvalg(somOmfangsvalg(omfang, innsyn).verdi)).toEqual(omfang);
    expect(finnesI(omfang, innsyn)).toBe(true);
  }
  for (const raa of ['', '{', '{"slag":"alt"}', 'null']) expect(lesOmfangsvalg(raa)).toBeNull();
  expect(finnesI({ slag: 'kommune', kommune: 'Atlantis' }, innsyn)).toBe(false);
  expect(finnesI({ slag: 'selskap', selskap: 'borte' }, innsyn)).toBe(false);
});
