import { heltall, tilTekst } from '#core';
import type { Celle, Lesing } from '#core/sheets';
import { ark, les } from './lag.ts';

function presisjoner(l: Lesing): (string | null)[] {
  return l.portefolje.observasjoner.map((o) =>
    o.figur.status === 'kjent'
      ? `${o.figur.presisjon.steg === null ? 'eksakt' : tilTekst(o.figur.presisjon.steg)} ${o.figur.presisjon.grunnlag}`
      : null,
  );
}

/** How exactly a displayed figure is known: the header, the cell, the step in kroner (or as a fraction) by hand. */
const STEG: readonly (readonly [string, Celle, string])[] = [
  ['Omsetning', 104_900_000, '1 vist'],
  ['Omsetning', 104_900_000.5, '1/100 vist'],
  ['Omsetning (tusen kr)', 104900, '1000 vist'],
  ['Omsetning (tusen kr)', 104900.25, '10 vist'],
  ['Omsetning (MNOK)', 104.9, '100000 vist'],
  ['Omsetning', '14,0 mill.', '100000 vist'],
  ['Omsetning', '14 mill.', '1000000 vist'],
  ['Omsetning', { slag: 'tall_med_format', tall: 104_912_345, format: '#,##0,' }, '1000 vist'],
  ['Omsetning', { slag: 'tall_med_format', tall: 104_912_345, format: '0.0,, "mill. kr"' }, '100000 vist'],
  ['Driftsmargin (%)', 7, '1/100 vist'],
  ['Driftsmargin', '7,5 %', '1/1000 vist'],
  ['Driftsmargin', { slag: 'prosent', tall: 0.0714, desimaler: 0 }, '1/100 vist'],
  ['Driftsmargin', 0.07, '1/100 vist'],
  ['AFT-plasser', 923.5, 'eksakt eksakt'],
  ['Oppholdstid (mnd)', 12.7, '1/10 vist'],
];

test.each(STEG)('%s: %j er kjent til %s', (overskrift, celle, forventet) => {
  expect(
    presisjoner(
      les(
        ark('2020', [
          ['Bedrift', overskrift],
          ['Spir Oslo AS', celle],
        ]),
      ),
    ),
  ).toEqual([forventet]);
});

function kolonne(verdier: readonly number[], enhet: string): Lesing {
  return les(
    ark('2020', [['Bedrift', `Omsetning (${enhet})`], ...verdier.map((v, i) => [`Bedrift ${'abcdefghij'[i]} AS`, v])]),
  );
}

test('åtte verdier i hele hundretusener er avrundet dit, og det sies at det er antatt', () => {
  const hundretusener = [162_000, 11_500, 44_200, 11_800, 18_600, 51_100, 24_900, 78_600];
  expect(presisjoner(kolonne(hundretusener, 'tusen kr'))).toEqual(hundretusener.map(() => '100000 antatt'));
  expect(presisjoner(kolonne(hundretusener.slice(1), 'tusen kr'))).toEqual(
    hundretusener.slice(1).map(() => '1000 vist'),
  );
  expect(presisjoner(kolonne([...hundretusener.slice(1), 78_601], 'tusen kr'))).toEqual(
    hundretusener.map(() => '1000 vist'),
  );
});

test('null teller ikke med når avrundingen skal kjennes', () => {
  const verdier = [0, 162_000, 11_500, 44_200, 11_800, 18_600, 51_100, 24_900];
  expect(presisjoner(kolonne(verdier, 'tusen kr'))).toEqual(verdier.map(() => '1000 vist'));
});

test('kroner er eksakte i verdi, uansett flyttall', () => {
  const lest = les(
    ark('2020', [
      ['Bedrift', 'Omsetning (MNOK)'],
      ['Spir Oslo AS', 0.1 + 0.2],
      ['Unikum AS', 58.7],
    ]),
  );
  const verdier = lest.portefolje.observasjoner.map((o) => (o.figur.status === 'kjent' ? o.figur.verdi : null));
  expect(verdier[1]).toEqual(heltall(58_700_000));
});
