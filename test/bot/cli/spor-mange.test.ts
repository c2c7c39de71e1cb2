import { kjoerProeve } from './proevevert.ts';

async function svarPaa(linjer: readonly string[]): Promise<{ utgang: number; svar: Record<string, unknown>[] }> {
  const { utgang, ut, feil } = await kjoerProeve(['spor', '--fra', '-', '--json'], linjer);
  expect(feil).toEqual([]);
  expect(ut.endsWith('\n')).toBe(true);
  return {
    utgang,
    svar: ut
      .trimEnd()
      .split('\n')
      .map((linje) => JSON.parse(linje)),
  };
}

test('a line in, a line out, in order and with its id, however the input is cut', async () => {
  const { utgang, svar } = await svarPaa([
    '\uFEFF{"id":"a","sporsmaal":"driftsmargin unikum 2020"}\r\n{"id":2,"spo',
    'rsmaal":"Hvor stor egenkapital har Varodd?"}\n\n',
    '{"id":"c","sporsmaal":"Hva synes du om været?","samtale":null}',
  ]);
  expect(utgang).toBe(0);
  expect(svar.map((s) => [s.id, s.status, s.maal])).toEqual([
    ['a', 'svar', 'driftsmargin'],
    [2, 'svar', 'egenkapital'],
    ['c', 'avslag', null],
  ]);
});

test('a bad line costs itself only, keeps its id where it has one, and gives 1', async () => {
  const { utgang, svar } = await svarPaa([
    '{"id":"a","sporsmaal":"driftsmargin unikum 2020"}\nikke json\n{"id":"b"}\n{"sporsmaal":"x"}\n[]\n',
    '{"id":"c","sporsmaal":"driftsmargin unikum 2020"}\n',
  ]);
  expect(utgang).toBe(1);
  expect(svar.map((s) => [s.id, s.status])).toEqual([
    ['a', 'svar'],
    [null, 'feil'],
    ['b', 'feil'],
    [null, 'feil'],
    [null, 'feil'],
    ['c', 'svar'],
  ]);
  expect(svar[1]).toEqual({ id: null, linje: 2, status: 'feil', feil: 'linjen er ikke gyldig JSON' });
  expect(svar[2]?.feil).toMatch(/"sporsmaal"/);
});

test('lines with the same samtale are one conversation, also when two are mixed', async () => {
  const { svar } = await svarPaa(
    [
      { id: 1, samtale: 'x', sporsmaal: 'Hva var driftsmarginen til Unikum i 2020?' },
      { id: 2, samtale: 'y', sporsmaal: 'Hvor stor egenkapital har Varodd?' },
      { id: 3, samtale: 'x', sporsmaal: 'hva med Attende?' },
      { id: 4, samtale: 'y', sporsmaal: 'hva med Attende?' },
      { id: 5, sporsmaal: 'hva med Attende?' },
    ].map((linje) => `${JSON.stringify(linje)}\n`),
  );
  expect(svar.map((s) => [s.id, s.status === 'svar' ? s.maal : s.status])).toEqual([
    [1, 'driftsmargin'],
    [2, 'egenkapital'],
    [3, 'driftsmargin'],
    [4, 'egenkapital'],
    [5, expect.stringMatching(/^(avklaring|avslag)$/)],
  ]);
});
