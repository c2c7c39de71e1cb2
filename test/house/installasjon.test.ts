import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { KOMMANDOER, OM } from '../../bot/cli/kommandoer.ts';
import { VARIABLER } from '../../bot/config/index.ts';
import { lagMetrikk } from '../../bot/telemetry/index.ts';
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
  expect(lenker.length).toBeGreaterThan(3);
  expect(lenker.filter((sti) => !existsSync(sti))).toEqual([]);
});

test('every command is called with options that it has', () => {
  const kall = [...guide.matchAll(/npx eierblikk (\w+)([^\n`]*)/g)].map(([, kommando = '', resten = '']) => ({
    kommando: KOMMANDOER.find((k) => k === kommando),
    valg: [...resten.matchAll(/--([a-zæøå-]+)/g)].map(([, navn = '']) => navn),
  }));
  expect(kall.flatMap((k) => k.valg).length).toBeGreaterThan(3);
  for (const { kommando, valg } of kall) {
    const kjente: readonly string[] = kommando === undefined ? [] : OM[kommando].valg;
    expect(valg.filter((v) => !kjente.includes(v))).toEqual([]);
  }
});

test('the metrics that it explains are those that are served', () => {
  const nevnt = [...avsnitt(10).matchAll(/`(eierblikk_[a-z_]+)/g)].map(([, navn = '']) => navn);
  const metrikk = lagMetrikk();
  const tellere = ['hendelser', 'svar', 'meldinger', 'importer', 'feil'] as const;
  for (const teller of tellere) metrikk.tell(teller, 'x');
  const maalere = [...read('bot/server/driftsruter.ts').matchAll(/\b(klar|minne_byte|utboks_[a-z]+): /g)];
  const naa = Object.fromEntries(maalere.map(([, navn = '']) => [navn, 0]));
  const servert = [...metrikk.tekst(naa).matchAll(/^# TYPE (\S+)/gm)].map(([, navn]) => navn);
  expect([...new Set(nevnt)].toSorted()).toEqual(servert.toSorted());
});

test('the paths that it says are served are', () => {
  const ruter = read('bot/server/driftsruter.ts');
  const nevnt = [...avsnitt(10).matchAll(/^\| `(\/\w+)` +\|/gm)].map(([, sti = '']) => sti);
  expect(nevnt.length).toBeGreaterThan(2);
  for (const sti of nevnt) expect(ruter).toContain(`case '${sti}':`);
});
