import fc from 'fast-check';
import type { Rad, Svar } from '#core/questions';

/** Texts as a workbook may hold them, and worse: Slack's own markup, control and direction marks, halves of emoji, and lengths beyond reason. */
export const tekst: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '<!channel> hei',
      '<@U1> og <!here|here>',
      '<https://ond.no|Klikk>',
      '=HYPERLINK("http://x")',
      '*fet* _skrå_ ~strek~ `kode`',
      ':skull: 10:30:45',
      'A\u202Ebakvendt\u0000',
      'linje\n\nskift\r\nher',
      '\uD83D',
      '',
      ' ',
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('a', '&', '<!channel>', '🧮', 'ord ', '\n'), fc.integer({ min: 100, max: 30_000 }))
      .map(([bit, ganger]) => bit.repeat(Math.ceil(ganger / bit.length))),
  },
);

const broek = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([t, n]) => ({ t, n }));

const intervall = fc.option(fc.record({ fra: broek, til: broek }));
const enhet = fc.constantFrom<Rad['enhet']>('kr', 'andel', 'antall', 'tall', 'kr/plass');

const rad: fc.Arbitrary<Rad> = fc
  .record({
    maal: fc.oneof(fc.constantFrom('driftsmargin', 'omsetning', 'resultatgrad'), tekst),
    selskap: fc.option(tekst),
    selskapId: fc.constant(null),
    navn: fc.option(tekst),
    kommune: fc.option(tekst),
    periode: fc.option(fc.oneof(fc.constantFrom('2019', '2020', '2022-01/2022-08'), tekst)),
    verdi: broek,
    intervall,
    enhet,
    status: fc.constantFrom<Rad['status']>('kjent', 'mangler', 'skjult', 'ikke_beregnbar', 'motstrid'),
    kilde: fc.option(tekst),
    klasse: fc.option(fc.record({ kode: fc.constantFrom('A' as const, 'D' as const, null), tekst, intervall })),
  })
  .map((r) => (r.status === 'kjent' || r.status === 'motstrid' ? r : { ...r, verdi: null }));

/** Answers of every kind, with anything in them. */
export const svar: fc.Arbitrary<Svar> = fc.record({
  status: fc.constantFrom<Svar['status']>('svar', 'avklaring', 'avslag'),
  maal: fc.option(tekst),
  rader: fc.oneof(
    { weight: 5, arbitrary: fc.array(rad, { maxLength: 30 }) },
    { weight: 1, arbitrary: fc.array(rad, { minLength: 1, maxLength: 4 }).map(mange) },
  ),
  samlet: fc.constant(null),
  konklusjon: fc.option(fc.boolean()),
  forbehold: fc.array(tekst, { maxLength: 20 }),
  tekst,
  valg: fc.array(tekst, { maxLength: 4 }),
  grunn: fc.constant(null),
  tolkning: tekst,
  grenser: fc.constant([]),
  sporring: fc.option(tekst),
  maalform: fc.constantFrom('nb' as const, 'nn' as const),
});

/** A national list. */
const FLEST_RADER = 4_300;
function mange(rader: Rad[]): Rad[] {
  return Array.from({ length: FLEST_RADER }, (_, nr) => rader[nr % rader.length]).filter((r) => r !== undefined);
}
