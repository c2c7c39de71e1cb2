import { lesSporring } from '../../../core/questions/index.ts';
import { eksempel } from './eksempel.ts';

type Lest = readonly [q: string, iSteder: readonly string[], ute: readonly string[], er: readonly string[]];

/** The same words, with the negation in one clause, the other, both or none. */
const PAR: readonly Lest[] = [
  ['Hvilke bedrifter som er i Oslo, har omsetning over 80 mill. kr?', ['Oslo'], [], ['over']],
  ['Hvilke bedrifter som ikke er i Oslo, har omsetning over 80 mill. kr?', [], ['Oslo'], ['over']],
  ['Hvilke bedrifter som er i Oslo, har ikke omsetning over 80 mill. kr?', ['Oslo'], [], ['hoeyst']],
  ['Hvilke bedrifter som ikke er i Oslo, har ikke omsetning over 80 mill. kr?', [], ['Oslo'], ['hoeyst']],
  ['Bedrifter som ligger utenfor Bergen og har egenkapital under 20 mill. kr', [], ['Bergen'], ['under']],
  ['Bedrifter som ikke ligger i Bergen og har egenkapital under 20 mill. kr', [], ['Bergen'], ['under']],
  ['Bedrifter som ligger i Bergen og ikke har egenkapital under 20 mill. kr', ['Bergen'], [], ['minst']],
  ['Alle med driftsmargin over 3 prosent som ikke kommer fra Oslo eller Bergen', [], ['Oslo', 'Bergen'], ['over']],
  ['Hvem har omsetning over 80 mill. kr, men ikke i Oslo?', [], ['Oslo'], ['over']],
  ['Hvem har AFT-plasser, men ikke i Oslo?', [], ['Oslo'], ['over']],
  ['Hvem i Oslo har ikke AFT-plasser?', ['Oslo'], [], ['lik']],
  ['Kva bedrifter er ikkje frå Trondheim og har omsetning over 80 mill. kr?', [], ['Trondheim'], ['over']],
  ['Kva bedrifter frå Trondheim har ikkje omsetning over 80 mill. kr?', ['Trondheim'], [], ['hoeyst']],
  ['Kva bedrifter er ikkje frå Trondheim og har ikkje omsetning over 80 mill. kr?', [], ['Trondheim'], ['hoeyst']],
  ['Hvem i Oslo har driftsmargin ikke under 1 % og ikke over 5 %?', ['Oslo'], [], ['hoeyst', 'minst']],
];

test.each(PAR)('%s', async (q, steder, ute, er) => {
  const { spor } = await eksempel();
  const s = lesSporring(spor(q).sporring ?? '');
  expect(s?.utvalg.kommuner).toEqual(steder);
  expect([...(s?.unntatt?.kommuner ?? [])].sort()).toEqual([...ute].sort());
  expect(s?.vilkaar.map((v) => v.er)).toEqual(er);
});

/** What is negated isn't certain, or it is negated twice: never a figure. */
test.each([
  'Hvem er ikke utenfor Oslo og har omsetning over 80 mill. kr?',
  'Bedrifter som ikke bare er i Oslo og har omsetning over 80 mill. kr',
  'Bedrifter som ikke er i Oslo eller har omsetning over 80 mill. kr',
  'Hvem har ikke i Oslo omsetning over 80 mill. kr?',
  'Kven har omsetning over 80 mill. kr, men ikkje alle i Oslo?',
  'Hvilke bedrifter som ikke nådde målet i 2020, har omsetning over 80 mill. kr?',
  'Hvor mange plasser til sammen har Arba og Spir?',
  'Kor mange plassar i alt har Arba og Spir?',
])('no answer: %s', async (q) => {
  const { spor } = await eksempel();
  expect(spor(q).status).not.toBe('svar');
});
