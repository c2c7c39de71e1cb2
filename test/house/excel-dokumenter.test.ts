import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BESKRIVELSER } from '../../addin/functions/index.ts';
import { VARIABLER } from '../../bot/config/index.ts';
import { lagTilleggsfiler } from '../../bot/excel/filer/tilleggsfiler.ts';
import { KODE_MINUTTER, NOEKKEL_DAGER } from '../../bot/pairing/index.ts';
import { KODE_FORSOEK } from '../../bot/pairing/koble.ts';
import { KNAPPER } from '../../manifest/index.ts';
import { ROOT, read } from './source.ts';

const FILER = ['docs/excel/administrator.md', 'docs/excel/brukerveiledning.md', 'docs/excel/sjekkliste.md'] as const;
const [ADMINISTRATOR, BRUKER] = FILER;
const alle = FILER.map(read).join('\n');

test('every link and picture leads to a file', () => {
  const lenker = FILER.flatMap((fil) =>
    [...read(fil).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, sti = '']) => join(ROOT, dirname(fil), sti)),
  );
  expect(lenker.length).toBeGreaterThan(4);
  expect(lenker.filter((sti) => !existsSync(sti))).toEqual([]);
});

test('every function that is named exists', () => {
  const kjente = new Set(BESKRIVELSER.map((b) => b.id));
  const nevnt = [...alle.matchAll(/EIER\.([A-Z0-9_]+)/g)].map(([, id = '']) => id);
  expect(new Set(nevnt).size).toBeGreaterThan(5);
  expect(nevnt.filter((id) => !kjente.has(id))).toEqual([]);
});

test('every address under /excel/ is served', async () => {
  const finn = lagTilleggsfiler('https://eierblikk.kommune.no', false);
  const nevnt = new Set([...alle.matchAll(/\/excel\/([\w./-]+\.\w+)/g)].map(([, navn = '']) => navn));
  expect(nevnt.size).toBeGreaterThan(8);
  for (const navn of nevnt) expect([navn, (await finn(navn, false)) !== null]).toEqual([navn, true]);
});

test('settings, scripts and commands are those of the program', () => {
  for (const [, navn = ''] of alle.matchAll(/\b(EIERBLIKK_[A-Z_]+)/g)) expect(Object.keys(VARIABLER)).toContain(navn);
  const { scripts } = JSON.parse(read('package.json'));
  for (const [, skript = ''] of alle.matchAll(/npm run ([\w:-]+)/g)) expect(Object.keys(scripts)).toContain(skript);
  const kommando = read('bot/slack/kommando/excel.ts');
  for (const [, ord = ''] of alle.matchAll(/\/eierblikk tilgang excel (vis|ta)\b/g)) expect(kommando).toContain(ord);
  expect(alle).toContain('/eierblikk tilgang excel');
});

test('the buttons are called what they are called', () => {
  const tabell = read(BRUKER);
  for (const { navn } of KNAPPER) expect(tabell).toMatch(new RegExp(`^\\| ${navn.nb} +\\|`, 'm'));
});

test('what is said of codes and keys is so', () => {
  const guide = read(ADMINISTRATOR);
  expect([KODE_MINUTTER, KODE_FORSOEK, NOEKKEL_DAGER]).toEqual([10, 5, 90]);
  for (const tekst of ['gjelder i 10 minutter', 'fem forsøk', '90 dager', '256 bit']) expect(guide).toContain(tekst);
});

test('the frames that the guide lists are those of the header', () => {
  const hode = read('bot/excel/filer/hoder.ts');
  const iHodet = [...hode.matchAll(/'https:\/\/([^']+)'/g)].map(([, sted]) => sted);
  const [, avsnitt = ''] = /sidene Excel åpnes fra: ([\s\S]*?)\. Den/.exec(read(ADMINISTRATOR)) ?? [];
  const iGuiden = [...avsnitt.matchAll(/`([^`]+)`/g)].map(([, sted]) => sted);
  expect(iGuiden).toEqual(iHodet);
});
