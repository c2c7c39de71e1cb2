import fc from 'fast-check';
import { broek, deserialiser, kanoniskJson, medBroeker, serialiser, tomPortefolje } from '#core';
import { portefolje } from './vilkaarlig.ts';

describe('a portfolio as text', () => {
  test('any portfolio comes back equal, figure by figure', () => {
    fc.assert(
      fc.property(portefolje, (p) => {
        expect(deserialiser(serialiser(p))).toEqual({ ok: true, portefolje: p });
      }),
    );
  });

  test('the text is canonical: reading and writing again changes no byte', () => {
    fc.assert(
      fc.property(portefolje, (p) => {
        const tekst = serialiser(p);
        const lest = deserialiser(tekst);
        expect(lest.ok && serialiser(lest.portefolje)).toBe(tekst);
      }),
    );
  });

  test('the order of keys and absent fields make no difference', () => {
    expect(kanoniskJson({ b: 1, a: { d: undefined, c: [2] } })).toBe('{"a":{"c":[2]},"b":1}');
    expect(kanoniskJson({ a: { c: [2] }, b: 1 })).toBe('{"a":{"c":[2]},"b":1}');
  });

  test.each([
    ['a whole number', broek(923n), '{"broek":"923"}'],
    ['a fraction, in lowest terms', broek(3694n, -4n), '{"broek":"-1847/2"}'],
    ['beyond what a double holds', broek(9007199254740993n), '{"broek":"9007199254740993"}'],
  ])('%s is exact', (_, verdi, tekst) => {
    expect(kanoniskJson(verdi)).toBe(tekst);
    expect(medBroeker(JSON.parse(tekst))).toEqual(verdi);
  });

  test('the empty portfolio, byte for byte', () => {
    expect(serialiser(tomPortefolje('Oslo'))).toBe(
      '{"aftResultater":[],"avtaler":[],"beslutninger":[],"dokumenter":[],"eierandeler":[],"kjoep":[],' +
        '"kommunetall":[],"konsernforhold":[],"navn":"Oslo","observasjoner":[],"referanser":[],"selskaper":[],' +
        '"sluttaarsaker":[],"tiltaksregnskap":[],"versjon":1,"vtaTilskudd":[]}',
    );
  });

  test.each([
    ['no JSON', '{', 'ikke_json', ''],
    ['no portfolio', '[]', 'ugyldig_portefolje', ''],
    [
      'another version',
      serialiser(tomPortefolje('x')).replace('"versjon":1', '"versjon":2'),
      'ugyldig_portefolje',
      'versjon',
    ],
    [
      'a denominator of 0',
      serialiser(tomPortefolje('x')).replace(
        '"kjoep":[]',
        '"kjoep":[{"selskap":"a","kommune":"b","periode":{"fra":"2020-01-01","til":"2020-12-31"},"slag":"annet","gjelder":null,' +
          '"beloep":{"status":"kjent","verdi":{"broek":"1/0"},"presisjon":{"steg":null,"grunnlag":"vist"},"kilde":{"dokument":""}},"kilde":{"dokument":""}}]',
      ),
      'ugyldig_portefolje',
      'kjoep.0.beloep.verdi.t',
    ],
  ])('%s is refused, and where is said', (_, tekst, kode, sti) => {
    expect(deserialiser(tekst)).toEqual({ ok: false, kode, sti });
  });
});
