import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kjoerProeve } from './proevevert.ts';

const mappe = mkdtempSync(join(tmpdir(), 'eierblikk-'));
const fil = (navn: string, innhold: string | Uint8Array): string => {
  writeFileSync(join(mappe, navn), innhold);
  return join(mappe, navn);
};

afterAll(() => rmSync(mappe, { recursive: true }));

const tom = fil('tom.xlsx', '');
const tekst = fil('tekst.xlsx', 'Selskap;Omsetning\nSpir;1\n');

test.each([
  [[]],
  [['les']],
  [['les', join(mappe, 'finnes-ikke.xlsx')]],
  [['les', mappe, '--json'].map((a) => (a === mappe ? join(mappe, '..', 'eierblikk-finnes-ikke') : a))],
  [['les', tom]],
  [['les', tekst]],
  [['les', tom, '--json']],
  [['spor']],
  [['spor', '   ']],
  [['spor', 'x', '--fra', 'y']],
  [['spor', '--fra', join(mappe, 'finnes-ikke.jsonl'), '--json']],
  [['spor', 'x', '--data', tom]],
  [['kontroll', '--data', join(mappe, 'finnes-ikke.xlsx')]],
  [['kontroll', '--kommune', 'Oslø']],
  [['kontroll', '--selskap', 'Finnes Ikke AS']],
  [['rapport']],
  [['rapport', '--ut', join(mappe, 'finnes-ikke', 'x.md')]],
  [['rapport', '--ut', join(mappe, 'x.xlsx'), '--eierskapsmelding']],
  [['rapport', '--ut', join(mappe, 'x.md'), '--sist-dato', '2026-01-01']],
  [['rapport', '--ut', join(mappe, 'x.ukjent')]],
])('%j: one line on standard error, nothing on standard output, 2', async (argv) => {
  const { utgang, ut, feil } = await kjoerProeve(argv);
  expect(utgang).toBe(2);
  expect(ut).toBe('');
  expect(feil).toHaveLength(1);
  expect(feil[0]).not.toMatch(/\n|Error|\bat \S+:\d+/);
  expect(feil[0]?.length).toBeGreaterThan(10);
});
