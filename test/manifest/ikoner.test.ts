import { readdirSync, readFileSync } from 'node:fs';
import { IKONFILER } from '../../manifest/ikoner/index.ts';
import { LOKALT, lagXmlManifest, PAKKEIKONER } from '../../manifest/index.ts';

const MAPPE = 'manifest/ikoner';
const shipped = (name: string): Buffer => readFileSync(`${MAPPE}/${name}`);

/** Width and height as a PNG's first chunk says ([PNG] 11.2.2); throws when it is no PNG. */
function size(png: Buffer): readonly [number, number] {
  if (png.subarray(0, 8).toString('hex') !== '89504e470d0a1a0a' || png.toString('latin1', 12, 16) !== 'IHDR')
    throw new Error('no PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('every icon is shipped as it is drawn: npm run build:manifest draws them', () => {
  expect(IKONFILER.length).toBe(4 * 8 + 3);
  expect(IKONFILER.filter((fil) => !fil.tegn().equals(shipped(fil.navn))).map((fil) => fil.navn)).toEqual([]);
  expect(
    readdirSync(MAPPE)
      .filter((name) => name.endsWith('.png'))
      .sort(),
  ).toEqual(IKONFILER.map((f) => f.navn).sort());
});

test('an icon is as large as its name says', () => {
  for (const { navn, side } of IKONFILER) {
    expect([navn, ...size(shipped(navn))]).toEqual([navn, side, side]);
    expect(navn).toMatch(new RegExp(`-${side}\\.png$`));
  }
});

test('every icon that a manifest names is shipped', () => {
  const named = [...lagXmlManifest(LOKALT).matchAll(/\/excel\/ikoner\/([\w-]+\.png)"/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThanOrEqual(4 * 8);
  const there = new Set(IKONFILER.map((fil) => fil.navn));
  expect([...named, ...PAKKEIKONER].filter((name) => !there.has(name))).toEqual([]);
});

test('the icons differ from each other, and none is empty', () => {
  const at32 = IKONFILER.filter((fil) => fil.side === 32).map((fil) => shipped(fil.navn).toString('base64'));
  expect(new Set(at32).size).toBe(at32.length);
  expect(at32.every((png) => png.length > 200)).toBe(true);
});
