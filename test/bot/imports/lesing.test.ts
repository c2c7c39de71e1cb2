import { lesBuffer } from '../../../bot/files/index.ts';
import { lagProblembok } from '../../../bot/imports/index.ts';
import { delMelding, somTekst } from '../../../bot/imports/lesing.ts';

test.each([
  ['«x» er ikke et tall. Skriv 12.', '«x» er ikke et tall.', 'Skriv 12.'],
  ['«ca. To» er ikke et tall. Skriv 12.', '«ca. To» er ikke et tall.', 'Skriv 12.'],
  ['Arket er skjult.', 'Arket er skjult.', ''],
])('a message is parted between what is wrong and what would be right: %s', (melding, galt, riktig) => {
  expect(delMelding(melding)).toEqual({ galt, riktig });
});

test('cells as their owner knows them', () => {
  expect(somTekst({ slag: 'feil', kode: '#REF!' })).toBe('#REF!');
  expect(somTekst(undefined)).toBe('');
  expect(somTekst(12.5)).toBe('12.5');
});

test('the problem list is a workbook where a formula from the file is a text', async () => {
  const rad = { ark: 'A', celle: 'B2', alvor: 'Feil', staar: '=HYPERLINK("x")', galt: 'Galt.', riktig: 'Riktig.' };
  const lest = await lesBuffer(await lagProblembok([rad]), 'liste.xlsx');
  if (!lest.ok) throw new Error(lest.feil.tekst.nb);
  expect(lest.bok.ark[0]?.rader[1]).toEqual(['A', 'B2', 'Feil', '=HYPERLINK("x")', 'Galt.', 'Riktig.']);
});
