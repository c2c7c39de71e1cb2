import fc from 'fast-check';
import {
  broek,
  EKSAKT,
  erLike,
  type Figur,
  ForskjellSchema,
  forskjell,
  helAar,
  heltall,
  kanoniskJson,
  medBroeker,
  type Observasjon,
  type Portefolje,
  type Selskap,
  tomPortefolje,
  tomtSelskap,
} from '#core';
import { portefolje } from './vilkaarlig.ts';

function selskap(id: string, navn: string, mer: Partial<Selskap> = {}): Selskap {
  return { ...tomtSelskap(id, navn, { dokument: '', celle: 'A2' }), kommune: 'Oslo', organisasjonsform: 'AS', ...mer };
}

function kjent(kroner: number, celle = 'C7', steg: bigint | null = null): Figur {
  const presisjon = steg === null ? EKSAKT : { steg: broek(steg), grunnlag: 'vist' as const };
  return { status: 'kjent', verdi: heltall(kroner), presisjon, kilde: { dokument: 'Regnskap', celle } };
}

function omsetning(figur: Figur, mer: Partial<Observasjon> = {}): Observasjon {
  return { selskap: 'unikum', felt: 'omsetning', periode: helAar(2020), nivaa: null, figur, paastand: false, ...mer };
}

function med(felter: Partial<Portefolje>): Portefolje {
  return { ...tomPortefolje('Oslo'), ...felter };
}

const adresse = {
  liste: 'observasjoner',
  selskap: 'unikum',
  felt: 'omsetning',
  periode: helAar(2020),
  naermere: ['', ''],
  dokument: 'Regnskap',
};

describe('what differs between two portfolios', () => {
  test('companies that came, went and changed', () => {
    const foer = med({ selskaper: [selskap('unikum', 'Unikum AS'), selskap('spir', 'Spir Oslo AS')] });
    const etter = med({
      selskaper: [
        selskap('unikum', 'Unikum AS', { alias: ['Unikum'], orgnr: '974760673', kilde: { dokument: '', celle: 'A9' } }),
        selskap('opt', 'Oslo produksjon og tjenester AS'),
      ],
    });
    expect(forskjell(foer, etter).selskaper).toEqual({
      nye: [{ id: 'opt', navn: 'Oslo produksjon og tjenester AS' }],
      borte: [{ id: 'spir', navn: 'Spir Oslo AS' }],
      endret: [{ id: 'unikum', navn: 'Unikum AS', felt: ['alias', 'orgnr'] }],
    });
  });

  test.each<[string, Observasjon[], Observasjon[], [Figur | null, Figur | null][]]>([
    ['a figure that came', [], [omsetning(kjent(5))], [[null, kjent(5)]]],
    ['one that went', [omsetning(kjent(5))], [], [[kjent(5), null]]],
    ['one that changed', [omsetning(kjent(5))], [omsetning(kjent(6))], [[kjent(5), kjent(6)]]],
    ['one that moved to another cell', [omsetning(kjent(5, 'C7'))], [omsetning(kjent(5, 'D9'))], []],
    [
      'one that is known more exactly',
      [omsetning(kjent(5, 'C7', 1000n))],
      [omsetning(kjent(5))],
      [[kjent(5, 'C7', 1000n), kjent(5)]],
    ],
    [
      'known, then stated missing: not the same as gone',
      [omsetning(kjent(5))],
      [omsetning({ status: 'mangler', kilde: { dokument: 'Regnskap' } })],
      [[kjent(5), { status: 'mangler', kilde: { dokument: 'Regnskap' } }]],
    ],
    [
      'a second statement by the same source',
      [omsetning(kjent(5))],
      [omsetning(kjent(5)), omsetning(kjent(7))],
      [[null, kjent(7)]],
    ],
  ])('%s', (_, foer, etter, endringer) => {
    expect(forskjell(med({ observasjoner: foer }), med({ observasjoner: etter })).tall).toEqual(
      endringer.map(([f, e]) => ({ adresse, foer: f, etter: e })),
    );
  });

  test('another level is another figure', () => {
    const foer = med({ observasjoner: [omsetning(kjent(5), { nivaa: 'konsern' })] });
    const etter = med({ observasjoner: [omsetning(kjent(5), { nivaa: 'selskap' })] });
    expect(forskjell(foer, etter).tall.map((e) => [e.adresse.naermere[0], e.foer === null])).toEqual([
      ['selskap', true],
      ['konsern', false],
    ]);
  });

  test('facts without figures are counted by list and company, whatever their cells', () => {
    const avtale = (til: 2024 | 2025, celle: string) => ({
      selskap: 'unikum',
      slag: 'equass' as const,
      fra: null,
      til: helAar(til).til,
      kilde: { dokument: '', celle },
    });
    const foer = med({ avtaler: [avtale(2024, 'A1'), avtale(2024, 'A2')] });
    expect(forskjell(foer, med({ avtaler: [avtale(2024, 'B1'), avtale(2025, 'B2')] })).fakta).toEqual([
      { liste: 'avtaler', selskap: 'unikum', nye: 1, borte: 1 },
    ]);
    expect(forskjell(foer, med({ avtaler: [avtale(2024, 'C1'), avtale(2024, 'C2')] })).fakta).toEqual([]);
  });

  test('a portfolio does not differ from itself', () => {
    fc.assert(fc.property(portefolje, (p) => erLike(forskjell(p, p))));
  });

  test('the way back is the way there turned around', () => {
    fc.assert(
      fc.property(portefolje, portefolje, (a, b) => {
        const [fram, tilbake] = [forskjell(a, b), forskjell(b, a)];
        const snudd = tilbake.tall.map(({ adresse, foer, etter }) => ({ adresse, foer: etter, etter: foer }));
        const sortert = (tall: unknown[]) => tall.map(kanoniskJson).sort();
        expect(sortert(fram.tall)).toEqual(sortert(snudd));
        expect(fram.fakta.map((f) => f.nye + f.borte).reduce((x, y) => x + y, 0)).toBe(
          tilbake.fakta.map((f) => f.nye + f.borte).reduce((x, y) => x + y, 0),
        );
      }),
    );
  });

  test('it is data: comes back from its text, checked', () => {
    fc.assert(
      fc.property(portefolje, portefolje, (a, b) => {
        const f = forskjell(a, b);
        expect(ForskjellSchema.parse(medBroeker(JSON.parse(kanoniskJson(f))))).toEqual(f);
      }),
    );
  });
});
