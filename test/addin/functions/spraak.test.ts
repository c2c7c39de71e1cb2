import { SPRAAK, settFunksjonsspraak, spraakFor } from '../../../addin/functions/index.ts';
import { en } from '../../../addin/functions/tekst/en.ts';
import { nb } from '../../../addin/functions/tekst/nb.ts';
import { nn } from '../../../addin/functions/tekst/nn.ts';
import { kall } from './kall.ts';
import { settOppVert } from './regneark/vert.ts';

beforeAll(() => void settOppVert());
afterAll(() => settFunksjonsspraak('nb'));

test('texts in cells follow the language, figures don’t', () => {
  const paa = SPRAAK.map((spraak) => {
    settFunksjonsspraak(spraak);
    return [
      kall('DRIFTSMARGIN', null, 1),
      kall('EGENKAPITALANDEL', 1, 0),
      kall('AFT_KLASSE', 34, 120, null),
      kall('DRIFTSMARGIN', 1, 3),
    ];
  });
  expect(paa).toEqual([
    [
      '#N/A Driftsresultat mangler.',
      '#N/A Kan ikke beregnes: Sum eiendeler er ikke større enn 0.',
      'klart under målet (D)',
      1 / 3,
    ],
    [
      '#N/A Driftsresultat manglar.',
      '#N/A Kan ikkje reknast ut: Sum eigedelar er ikkje større enn 0.',
      'klart under målet (D)',
      1 / 3,
    ],
    [
      '#N/A Operating result is missing.',
      '#N/A Cannot be calculated: Total assets is not greater than 0.',
      'clearly below the target (D)',
      1 / 3,
    ],
  ]);
});

test('a day is printed in words in Norwegian, and as everybody writes it in English', () => {
  const paa = SPRAAK.map((spraak) => {
    settFunksjonsspraak(spraak);
    return String(kall('SATS', 'VTA', 2020)).slice(0, 58);
  });
  expect(paa).toEqual([
    '#N/A Satsen for VTA er ikke kjent for 1. januar 2020. Kjen',
    '#N/A Satsen for VTA er ikkje kjend for 1. januar 2020. Kje',
    '#N/A The rate for VTA is not known for 2020-01-01. Known y',
  ]);
});

test('Excel’s own language decides; bokmål where it is another', () => {
  expect(['nb-NO', 'nn-NO', 'en-US', 'en-GB', 'NB-no', 'sv-SE', ''].map(spraakFor)).toEqual([
    'nb',
    'nn',
    'en',
    'en',
    'nb',
    'nb',
    'nb',
  ]);
});

test('every text is there in all three, ends with a full stop, and blames nobody', () => {
  for (const tekster of [nb, nn, en]) {
    for (const [noekkel, lag] of Object.entries(tekster)) {
      const tekst = String(lag('A', 'B', ['C', 'D']));
      expect([noekkel, tekst]).toEqual([noekkel, expect.stringMatching(/^[^!]{4,}[.:)] ?[^!]*$/)]);
      expect(tekst).not.toMatch(/undefined|\[object/);
    }
  }
});
