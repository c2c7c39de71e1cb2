import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kjoerProeve } from './proevevert.ts';

const mappe = mkdtempSync(join(tmpdir(), 'eierblikk-grense-'));
const fil = join(mappe, 'aft.csv');
writeFileSync(fil, 'Selskap;År;Avsluttede;Til arbeid eller utdanning\nUnikum AS;2024;12;7\n');

afterEach(() => {
  delete process.env.EIERBLIKK_PERSONVERNGRENSE;
});
afterAll(() => rmSync(mappe, { recursive: true }));

const SPOERSMAAL = 'Hva var resultatgraden til Unikum i 2024?';
const spor = (grense?: string) => {
  if (grense !== undefined) process.env.EIERBLIKK_PERSONVERNGRENSE = grense;
  return kjoerProeve(['spor', SPOERSMAAL, '--data', fil, '--json']);
};

test('the common limit, and one that is the group itself, hide nothing of twelve', async () => {
  for (const grense of [undefined, '5', '12']) expect((await spor(grense)).ut).toContain('"status":"svar"');
});

test('a kommune’s own higher limit hides them: on spor and on kontroll', async () => {
  const svar = await spor('13');
  expect(svar.ut).toContain('skjult');
  expect(svar.ut).not.toMatch(/58,3|0\.58/);
  const kontroll = await kjoerProeve(['kontroll', '--data', fil, '--json']);
  expect(kontroll.utgang).toBe(0);
  expect(kontroll.ut).not.toContain('58,3');
  delete process.env.EIERBLIKK_PERSONVERNGRENSE;
  expect((await kjoerProeve(['kontroll', '--data', fil, '--json'])).ut).toContain('58,3');
});

test.each(['4', '0', '-5', '5,5', 'fem', '1e1'])('%s is one clear line', async (grense) => {
  expect(await spor(grense)).toEqual({
    utgang: 2,
    ut: '',
    feil: ['EIERBLIKK_PERSONVERNGRENSE må være et helt tall, 5 eller høyere.'],
  });
});
