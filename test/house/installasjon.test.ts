import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { KOMMANDOER } from '../../bot/cli/kommandoer.ts';
import { VARIABLER } from '../../bot/config/index.ts';
import { ROOT, read } from './source.ts';

const guide = read('docs/installasjon.md');
const avsnitt = (nummer: number): string => guide.split(/^## /m).find((del) => del.startsWith(`${nummer}. `)) ?? '';

test("the guide's table of variables is what the program reads, in its order", () => {
  const iTabellen = [...avsnitt(3).matchAll(/^\| `([A-Z_]+)` +\|/gm)].map(([, navn]) => navn);
  expect(iTabellen).toEqual(Object.keys(VARIABLER));
});

test('every command in the guide exists', () => {
  const nevnt = [...guide.matchAll(/npx eierblikk (\w+)/g)].map(([, kommando]) => kommando);
  expect(nevnt.length).toBeGreaterThan(1);
  for (const kommando of nevnt) expect(KOMMANDOER).toContain(kommando);
});

test('every file that the guide points at exists', () => {
  const lenker = [...guide.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, sti = '']) => join(ROOT, 'docs', sti));
  const nevnt = [...guide.matchAll(/(?:node |`)(manifest\/[\w./-]+)/g)].map(([, sti = '']) => join(ROOT, sti));
  expect(lenker.length).toBeGreaterThan(2);
  expect(nevnt.length).toBeGreaterThan(1);
  expect([...lenker, ...nevnt].filter((sti) => !existsSync(sti))).toEqual([]);
});

test('the paths that it says are served are', () => {
  const ruter = read('bot/server/driftsruter.ts');
  const nevnt = [...avsnitt(10).matchAll(/^\| `(\/\w+)` +\|/gm)].map(([, sti = '']) => sti);
  expect(nevnt.length).toBeGreaterThan(2);
  for (const sti of nevnt) expect(ruter).toContain(`case '${sti}':`);
});
