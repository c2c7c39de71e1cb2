import {
  lesSporring,
  SporringSchema,
  SvarJsonSchema,
  SvarSchema,
  skrivSporring,
  svar,
  tilJson,
} from '../../../core/questions/index.ts';
import { lesSett } from '../../questions/dommer.ts';
import { eksempel, IDAG } from './eksempel.ts';

const egne = lesSett(`${__dirname}/../../questions/egne.jsonl`);

test('queries and answers are what their schemas say, and a query survives being written and read', async () => {
  const { spor } = await eksempel();
  for (const q of egne) {
    const s = spor(q.sporsmaal);
    expect(() => SvarSchema.parse(s)).not.toThrow();
    expect(() => SvarJsonSchema.parse(tilJson(s))).not.toThrow();
    if (s.sporring === null) continue;
    const lest = lesSporring(s.sporring);
    expect(lest).not.toBeNull();
    if (lest === null) continue;
    expect(() => SporringSchema.parse(lest)).not.toThrow();
    expect(skrivSporring(lest)).toBe(s.sporring);
  }
});

test('the same question gives the same bytes, a thousand times and with fresh readers', async () => {
  const { innsyn } = await eksempel();
  const tekst = (q: string) => JSON.stringify(tilJson(svar(q, innsyn, { idag: IDAG })));
  const q = egne.filter((_, nr) => nr % 40 === 0).map((x) => x.sporsmaal);
  const foerste = q.map(tekst);
  for (let i = 0; i < 1000 / q.length + 1; i++) expect(q.map(tekst)).toEqual(foerste);
});

test.each([
  '',
  '{}',
  'null',
  '[]',
  '{"versjon":2}',
  '{"versjon":1,"operasjon":"slett"}',
  '\u0000',
  '{"versjon":1,"operasjon":"verdi","tid":{"slag":"aar","aar":[]}}',
])('what is no query is not read as one: %j', (tekst) => {
  const lest = lesSporring(tekst);
  expect(lest === null || lest.operasjon === 'verdi').toBe(true);
  if (tekst.includes('slett') || tekst.includes('"aar":[]') || tekst === 'null') expect(lest).toBeNull();
});

test('a conversation with rubbish as its last query is a fresh one', async () => {
  const { spor } = await eksempel();
  expect(spor('Hva er driftsmarginen til Spir?', 'tull').status).toBe('svar');
  expect(spor('og i 2021?', 'tull').status).toBe('avslag');
});
