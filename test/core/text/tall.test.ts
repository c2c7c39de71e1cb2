import * as fc from 'fast-check';
import { type Broek, broek, fraDesimal } from '#core';
import { visEndring, visTall, visVerdi } from '../../../core/text/index.ts';

const H = '\u00A0';
const M = '\u2212';

function tall(tekst: string): Broek {
  const lest = fraDesimal(tekst);
  if (lest === null) throw new RangeError(tekst);
  return lest;
}

type Desimaltekst = `${number}`;
const erDesimaltekst = (tekst: string): tekst is Desimaltekst => /^-?\d+(\.\d+)?$/.test(tekst);

/** Decimals of up to 18 digits before and 8 after the point: more than a double holds, which Intl takes as text. */
const desimaltekst = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.stringMatching(/^\d{0,8}$/))
  .map(([negativ, hele, deler]) => `${negativ ? '-' : ''}${hele}${deler === '' ? '' : `.${deler}`}`)
  .filter(erDesimaltekst);

describe('visTall against Intl nb-NO', () => {
  test.each([0, 1, 2, 5])('prints the same with %i decimals', (desimaler) => {
    const orakel = new Intl.NumberFormat('nb-NO', {
      minimumFractionDigits: desimaler,
      maximumFractionDigits: desimaler,
      signDisplay: 'negative',
    });
    fc.assert(
      fc.property(desimaltekst, (tekst) => {
        expect(visTall(tall(tekst), desimaler)).toBe(orakel.format(tekst));
      }),
      { numRuns: 2000 },
    );
  });

  test('drops trailing zeros as Intl does', () => {
    const orakel = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 5, signDisplay: 'negative' });
    fc.assert(
      fc.property(desimaltekst, (tekst) => {
        expect(visTall(tall(tekst), 5, 0)).toBe(orakel.format(tekst));
      }),
      { numRuns: 1000 },
    );
  });

  test('prints shares as Intl prints per cent', () => {
    const orakel = new Intl.NumberFormat('nb-NO', {
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay: 'negative',
    });
    fc.assert(
      fc.property(desimaltekst, (tekst) => {
        expect(visVerdi(tall(tekst), 'andel')).toBe(orakel.format(tekst));
      }),
      { numRuns: 1000 },
    );
  });

  test('prints amounts in øre as Intl prints NOK', () => {
    const orakel = new Intl.NumberFormat('nb-NO', { style: 'currency', currency: 'NOK', signDisplay: 'negative' });
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (oere) => {
        fc.pre(oere % 100n !== 0n);
        const tekst = `${oere / 100n}.${String(oere < 0n ? -oere % 100n : oere % 100n).padStart(2, '0')}`;
        const medFortegn = oere < 0n && oere > -100n ? `-${tekst}` : tekst;
        if (!erDesimaltekst(medFortegn)) throw new RangeError(medFortegn);
        expect(visVerdi(broek(oere, 100n), 'kr')).toBe(orakel.format(medFortegn));
      }),
    );
  });
});

describe('visVerdi', () => {
  test.each([
    ['kr', '4363.75', `4${H}363,75${H}kr`],
    ['kr', '52365', `52${H}365${H}kr`],
    ['kr', '-10100000', `${M}10${H}100${H}000${H}kr`],
    ['kr', '0', `0${H}kr`],
    ['kr', '0.5', `0,50${H}kr`],
    ['kr', '426123.456', `426${H}123${H}kr`],
    ['kr', '999.9999', `1${H}000,00${H}kr`],
    ['kr/plass', '426000', `426${H}000${H}kr per plass`],
    ['kr/plass/mnd', '17455', `17${H}455${H}kr per plass per måned`],
    ['antall', '923.5', '923,5'],
    ['antall', '385', '385'],
    ['antall', '1027', `1${H}027`],
    ['andel', '0.034', `3,4${H}%`],
    ['andel', '-0.172061', `${M}17,2${H}%`],
    ['andel', '-0.0004', `0,0${H}%`],
    ['andel', '0.0305', `3,1${H}%`],
    ['andel', '-0.0305', `${M}3,1${H}%`],
    ['tall', '1.5', '1,50'],
    ['maaneder', '11.25', `11,3${H}måneder`],
    ['maaneder', '1', `1${H}måned`],
    ['maanedsverk', '0.21739', `0,21739${H}månedsverk`],
    ['prosentpoeng', '0.021', `2,1${H}prosentpoeng`],
  ] as const)('%s %s', (enhet, verdi, forventet) => {
    expect(visVerdi(tall(verdi), enhet)).toBe(forventet);
  });

  test.each([
    ['kr', '14000000', `14,0${H}mill.${H}kr`],
    ['kr', '-10149999', `${M}10,1${H}mill.${H}kr`],
    ['kr', '1522000000', `1,5${H}mrd.${H}kr`],
    ['kr', '999999', `999${H}999${H}kr`],
    ['antall', '14000000', `14${H}000${H}000`],
  ] as const)('%s %s in short form', (enhet, verdi, forventet) => {
    expect(visVerdi(tall(verdi), enhet, { kort: true })).toBe(forventet);
  });

  test('keeps a column in millions, the small and the large alike', () => {
    expect(visVerdi(tall('1522000000'), 'kr', { kort: 'mill', utenEnhet: true })).toBe(`1${H}522,0${H}mill.`);
    expect(visVerdi(tall('350000'), 'kr', { kort: 'mill', utenEnhet: true })).toBe(`0,4${H}mill.`);
  });

  test('leaves the unit to the header when asked, but keeps % and mill.', () => {
    expect(visVerdi(tall('14000000'), 'kr', { kort: true, utenEnhet: true })).toBe(`14,0${H}mill.`);
    expect(visVerdi(tall('52365'), 'kr', { utenEnhet: true })).toBe(`52${H}365`);
    expect(visVerdi(tall('0.034'), 'andel', { utenEnhet: true })).toBe(`3,4${H}%`);
  });

  test('writes nynorsk units', () => {
    expect(visVerdi(tall('17455'), 'kr/plass/mnd', { maalform: 'nn' })).toBe(`17${H}455${H}kr per plass per månad`);
    expect(visVerdi(tall('2'), 'maaneder', { maalform: 'nn' })).toBe(`2${H}månader`);
  });

  test('rounds the exact value once: 0,0449999… of a thousand thirds is not lifted twice', () => {
    expect(visVerdi(broek(4_4999n, 1_000_000n), 'andel', { desimaler: 0 })).toBe(`4${H}%`);
    expect(visVerdi(broek(45n, 1000n), 'andel', { desimaler: 0 })).toBe(`5${H}%`);
    expect(visVerdi(broek(653n, 15220n), 'andel', { desimaler: 2 })).toBe(`4,29${H}%`);
  });
});

describe('visEndring', () => {
  test.each([
    ['andel', '0.021', `+2,1${H}prosentpoeng`],
    ['andel', '-0.021', `${M}2,1${H}prosentpoeng`],
    ['andel', '0.0001', `0,0${H}prosentpoeng`],
    ['kr', '1100', `+1${H}100${H}kr`],
    ['antall', '-4', `${M}4`],
  ] as const)('%s %s', (enhet, verdi, forventet) => {
    expect(visEndring(tall(verdi), enhet)).toBe(forventet);
  });
});
