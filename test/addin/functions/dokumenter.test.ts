import { readdirSync, readFileSync } from 'node:fs';
import { lagFunksjonsdokumenter } from '../../../addin/bygg/funksjonsdokumenter.ts';
import { BESKRIVELSER } from '../../../addin/functions/index.ts';
import { kall } from './kall.ts';
import { settOppVert } from './regneark/vert.ts';

jest.setTimeout(60_000);

const MAPPE = `${__dirname}/../../../docs/funksjoner/`;
const dokumenter = lagFunksjonsdokumenter();

beforeAll(() => void settOppVert());

test('the documentation in the repository is what the catalogue gives (npm run build:funksjoner)', () => {
  expect(readdirSync(MAPPE).sort()).toEqual([...dokumenter.keys()].sort());
  for (const [fil, innhold] of dokumenter)
    expect([fil, readFileSync(`${MAPPE}${fil}`, 'utf8')]).toEqual([fil, innhold]);
});

test('the list has every function, each linking to its page', () => {
  const lenker = [...(dokumenter.get('README.md') ?? '').matchAll(/\]\(([^)]+)\)/g)].map((m) => m[1]);
  expect(lenker).toHaveLength(BESKRIVELSER.length);
  for (const lenke of lenker) expect(dokumenter.has(lenke ?? '')).toBe(true);
});

/** The example's arguments as a Norwegian Excel would hand them over. */
function argumenteneI(formel: string): readonly unknown[] {
  const inni = formel.slice(formel.indexOf('(') + 1, -1);
  return inni.split(';').map((del) => {
    const rent = del.trim();
    if (rent.startsWith('"')) return rent.slice(1, -1);
    return rent.endsWith('%') ? Number(rent.slice(0, -1)) / 100 : Number(rent.replace(',', '.'));
  });
}

/** «4,3 %» as 0.043, so that an example can be held against what the function gives, in the decimals that are printed. */
function somTall(trykt: string): { readonly tall: number; readonly desimaler: number } | null {
  const treff = /^([−\d\s\u00a0]+)(?:,(\d+))?\s?(%)?/.exec(trykt);
  if (treff === null) return null;
  const [, hele = '', deler = '', prosent] = treff;
  const tall = Number(`${hele.replace('−', '-').replace(/[\s\u00a0]/g, '')}.${deler}`);
  return { tall: prosent === undefined ? tall : tall / 100, desimaler: deler.length + (prosent === undefined ? 0 : 2) };
}

const MED_TALL = BESKRIVELSER.map((b) => b.hjelp.eksempel).filter(
  ({ svar }) => /^[−\d]/.test(svar) && !svar.includes('|'),
);

test('most examples are figures', () => {
  expect(MED_TALL.length).toBeGreaterThan(30);
});

test.each(MED_TALL)('$formel gives what its page says', ({ formel, svar }) => {
  const id = /EIER\.(\w+)/.exec(formel)?.[1] ?? '';
  const gitt = kall(id, ...argumenteneI(formel));
  const trykt = somTall(svar);
  expect(typeof gitt === 'number' ? gitt.toFixed(trykt?.desimaler ?? 0) : gitt).toBe(
    trykt?.tall.toFixed(trykt.desimaler),
  );
});
