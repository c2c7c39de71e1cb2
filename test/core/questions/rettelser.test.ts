import { eksempel } from './eksempel.ts';

/** Comparisons, negations and ends of a ranking with one slip each: asked about or refused, never guessed. */
const SLIPP: readonly (readonly [string, string])[] = [
  ['Hvilke bedrifter har driftsmargin mindree enn 3 %?', 'mindre'],
  ['Hvilke bedrifter har driftsmargin størrre enn 3 %?', 'større'],
  ['Hvilken bedrift har lavset driftsmargin?', 'lavest'],
  ['Hvilken bedrift har høyset driftsmargin?', 'høyest'],
  ['Hvilke bedrifter har negatv driftsmargin?', 'negativ'],
  ['Hvilke bedrifter unnatt Spir har driftsmargin over 3 %?', 'unntatt'],
  ['Hvem utefor Oslo har høyest driftsmargin?', 'utenfor'],
  ['uvekte snitt av driftsmargin for alle bedriftene', 'uvektet'],
  ['Hvilke bedrifter har mellm 3 og 5 % driftsmargin?', 'mellom'],
];

test.each(SLIPP)('a slip in a comparison is never mended unasked: %s', async (q) => {
  const { spor } = await eksempel();
  expect(spor(q).status).not.toBe('svar');
});

test.each([
  'Hva er rente i Spir?',
  'Hva er formålet til Spir?',
  'Hvor mange er plassert i Spir?',
  'Hva er marginalskatten til Spir?',
  'Hva er bruttomarginen til Spir?',
  'Hva er aksjekapitalen til Spir?',
  'Hvor mange skoleplasser har Spir?',
  'Hva er driftskostnadene til Spir?',
  'Hvor mange sykehjemsplasser har Prima?',
  'Hva er minsteandelen til Spir?',
])('a word that only looks like one of ours is not read as it: %s', async (q) => {
  const { spor } = await eksempel();
  const s = spor(q);
  expect(s.status).toBe('avslag');
});

test.each([
  ['Hva er drfitsmarginen til Spir?', 'driftsmargin'],
  ['egenkaptialen i Arba', 'egenkapital'],
  ['Kva er omsetniga til Prima?', 'omsetning'],
  ['hvor mange vta-plaser har Midtun', 'vta_plasser'],
  ['resutlatgrad Eiker 2020', 'resultatgrad'],
])('a slip in a metric is mended: %s', async (q, maal) => {
  const { spor } = await eksempel();
  expect({ status: spor(q).status, maal: spor(q).maal }).toEqual({ status: 'svar', maal });
});

test.each(['Atende', 'Varod', 'Oslokolega', 'Songvar', 'Gronneviken'])(
  'a name with a slip is asked about: %s',
  async (navn) => {
    const { spor } = await eksempel();
    const s = spor(`Hva er driftsmarginen til ${navn}?`);
    expect(s.status).toBe('avklaring');
    expect(s.valg.length).toBeGreaterThan(0);
  },
);

test.each(['Spi', 'Abr', 'ALG'])('a short name is never guessed: %s', async (navn) => {
  const { spor } = await eksempel();
  expect(spor(`Hva er driftsmarginen til ${navn}?`).status).toBe('avslag');
});
