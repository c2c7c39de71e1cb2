import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext, runInThisContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { EKSEMPEL_FIL } from '../../../bot/example/index.ts';
import { lesFil } from '../../../bot/files/index.ts';
import { startChromium, whenChromium } from '../../requirements.ts';
import { ROOT } from '../source.ts';
import type { Jobb } from './job.ts';

/**
 * Most bytes after gzip of what a surface loads. Excel's functions wait for the first of them (well under 60 kB eager);
 * only what is used is bundled, because package.json says that core's files have no side effects.
 */
const LIMITS_GZIPPED = [
  ['key figures and rates', `export { MAAL, lagInnsyn, gjeldende, visVerdi } from '#core'`, 40_000],
  // With the board's summary in both written standards, which neither the functions nor the pane bundle.
  ['all of #core', `export * from '#core'`, 115_000],
  ['reading workbooks', `export { lesArbeidsboeker } from '#core/sheets'`, 75_000],
  ['answering questions', `export { svar, tilJson } from '#core/questions'`, 110_000],
] as const;

function bundle(entry: string): string {
  const built = buildSync({
    stdin: { contents: entry, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'bundle',
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  const [file] = built.outputFiles;
  if (file === undefined) throw new RangeError('nothing was bundled');
  return file.text;
}

async function job(): Promise<string> {
  const lest = await lesFil(EKSEMPEL_FIL);
  if (!lest.ok) throw new Error(lest.feil.tekst.nb);
  const questions = readFileSync(join(ROOT, 'test/questions/dev.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => String(JSON.parse(line).sporsmaal));
  const jobb: Jobb = {
    fil: lest.bok.fil,
    ark: lest.bok.ark.map((a) => ({
      ...a,
      skjulteRader: [...a.skjulteRader],
      skjulteKolonner: [...a.skjulteKolonner],
    })),
    idag: '2026-11-20',
    sporsmaal: questions,
  };
  return JSON.stringify(jobb);
}

const script = bundle(`export { utfoer } from ${JSON.stringify(join(ROOT, 'test/house/portable/job.ts'))}`);
let input = '';
let inNode = '';

beforeAll(async () => {
  input = await job();
  inNode = String(runInThisContext(`${script}; bundle.utfoer`)(input));
});

test('the job is worth comparing', () => {
  expect(inNode.split('\n').length).toBeGreaterThan(500);
  expect(inNode).toContain('Spir Oslo AS');
  expect(inNode).toContain('3,1\u00A0%');
});

test('a bare context without Intl, clock, chance and the other globals gives the same bytes', () => {
  const bare = runInNewContext(
    `for (const name of ['Intl', 'Date', 'WebAssembly', 'escape', 'unescape']) delete globalThis[name];
     delete Math.random; delete String.prototype.localeCompare; delete Number.prototype.toLocaleString;
     ${script}; bundle.utfoer`,
    Object.create(null),
  );
  expect(String(bare(input)) === inNode).toBe(true);
});

whenChromium('Chromium gives the same bytes', async (path) => {
  const browser = await startChromium(path);
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    const inChromium = await page.evaluate(`bundle.utfoer(${JSON.stringify(input)})`);
    expect(inChromium === inNode).toBe(true);
  } finally {
    await browser.close();
  }
});

test.each(LIMITS_GZIPPED)('%s: %s is below %i bytes gzipped', (what, entry, limit) => {
  const text = bundle(entry);
  const zipped = gzipSync(text).length;
  process.stdout.write(`bundle of ${what}: ${text.length} bytes minified, ${zipped} gzipped (limit ${limit})\n`);
  expect(zipped).toBeLessThan(limit);
});
