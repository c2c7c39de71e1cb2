import * as fc from 'fast-check';
import { broek, fraDesimal, lesTall, tilTekst, visTall } from '#core';

/** [written, value, decimals, power of ten, unit], by hand from how Norwegians write numbers. */
const TALL: readonly (readonly [string, string, number, number | null, 'kr' | 'prosent' | null])[] = [
  ['0', '0', 0, null, null],
  ['1234', '1234', 0, null, null],
  ['1 234,5', '2469/2', 1, null, null],
  ['1\u00a0234\u00a0567', '1234567', 0, null, null],
  ['1\u202f234,50', '2469/2', 2, null, null],
  ['-1 100', '-1100', 0, null, null],
  ['\u22121 100', '-1100', 0, null, null],
  ['\u2013 1 100', '-1100', 0, null, null],
  ['(1 100)', '-1100', 0, null, null],
  ['1 100-', '-1100', 0, null, null],
  ['+5', '5', 0, null, null],
  ['7 %', '7', 0, null, 'prosent'],
  ['7%', '7', 0, null, 'prosent'],
  ['7,5 prosent', '15/2', 1, null, 'prosent'],
  ['1.200.000', '1200000', 0, null, null],
  ['1.234,5', '2469/2', 1, null, null],
  ['1,234,567', '1234567', 0, null, null],
  ['1,234.5', '2469/2', 1, null, null],
  ['0,234', '117/500', 3, null, null],
  ['923,5', '1847/2', 1, null, null],
  ['14 mill.', '14', 0, 6, null],
  ['14,0 mill. kr', '14', 1, 6, 'kr'],
  ['kr 14 mill', '14', 0, 6, 'kr'],
  ['2 mrd.', '2', 0, 9, null],
  ['12 tusen', '12', 0, 3, null],
  ['TNOK 1 200', '1200', 0, 3, 'kr'],
  ['1 200 tkr', '1200', 0, 3, 'kr'],
  ['3,5 MNOK', '7/2', 1, 6, 'kr'],
  ['kr 1 200,-', '1200', 0, null, 'kr'],
  ['5 000 kroner', '5000', 0, null, 'kr'],
  ['kr -500', '-500', 0, null, 'kr'],
  ['1 200*', '1200', 0, null, null],
];

test.each(TALL)('«%s» er %s', (tekst, verdi, desimaler, tierpotens, enhet) => {
  const lest = lesTall(tekst);
  expect(lest).toMatchObject({ status: 'tall', desimaler, tierpotens, enhet });
  expect(lest.status === 'tall' ? tilTekst(lest.verdi) : null).toBe(verdi);
});

test.each([
  'Mangler data',
  'mangler',
  'Manglar data',
  '–',
  '-',
  '—',
  'i.t.',
  'I.T.',
  'ikke relevant',
  'ikkje relevant',
  'n/a',
  'N.A.',
  'ukjent',
  '..',
])('«%s» sier at tallet mangler, og er ikke null', (tekst) => expect(lesTall(tekst)).toEqual({ status: 'mangler' }));

test.each([
  ['1.5', ['1,5']],
  ['923.5', ['923,5']],
  ['1.200', ['1\u00a0200', '1,200']],
  ['1,234', ['1\u00a0234', '1,234']],
  ['12.345', ['12\u00a0345', '12,345']],
])('«%s» har flere lesemåter', (tekst, forslag) => expect(lesTall(tekst)).toEqual({ status: 'tvetydig', forslag }));

test.each([
  '',
  ' ',
  'få',
  'et par',
  'ca. to millioner',
  'ca. 5',
  'over 5',
  '<5',
  '50-70',
  '90 (5)',
  '12 34',
  '1 2345',
  '1.20.000',
  '11 av 20',
  '5 stk',
  '1e5',
  '(−5)',
  '−−5',
  '5,',
  '%',
  'kr',
  '7 % kr',
  '٣',
  '½',
])('«%s» er ikke et tall', (tekst) => expect(lesTall(tekst)).toEqual({ status: 'ikke_tall' }));

test('det som skrives ut med visTall, leses tilbake', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 4 }), (t, desimaler) => {
      const verdi = broek(t, 10n ** BigInt(desimaler));
      const lest = lesTall(visTall(verdi, desimaler));
      const tvetydig = desimaler === 3 && /^.?[1-9]\d{0,2},\d{3}$/.test(visTall(verdi, desimaler));
      expect(lest.status).toBe(tvetydig ? 'tvetydig' : 'tall');
      if (lest.status === 'tall') expect(lest.verdi).toEqual(verdi);
    }),
  );
});

test('enhver tekst har en tolkning, og bare sifre gir tall', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[-(]?[\d., ]{1,12}[)%]?$/)),
      (tekst) => {
        const lest = lesTall(tekst);
        return lest.status !== 'tall' || (/\d/.test(tekst) && lest.verdi.n > 0n);
      },
    ),
    { numRuns: 3000 },
  );
});

test('heltall uten skilletegn leses som desimaltallet de er', () => {
  fc.assert(
    fc.property(fc.nat(), (n) =>
      expect(lesTall(String(n))).toMatchObject({ status: 'tall', verdi: fraDesimal(String(n)) }),
    ),
  );
});
