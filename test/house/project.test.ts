import * as z from 'zod';
import { projectFiles, read } from './source.ts';

const Versions = z.record(z.string(), z.string());
const pkg = z
  .object({
    dependencies: Versions,
    devDependencies: Versions,
    overrides: z.record(z.string(), Versions),
    scripts: Versions,
    license: z.string(),
  })
  .parse(JSON.parse(read('package.json')));

const TEXT = /\.(ts|mjs|js|json|md|csv|jsonl|txt|svg|yml)$|^LICENSE$|^\.ci\/run$/;
const texts = projectFiles().filter((file) => TEXT.test(file) && file !== 'package-lock.json');

describe('package.json', () => {
  test('pins every package to one exact version', () => {
    const all = { ...pkg.dependencies, ...pkg.devDependencies, ...Object.assign({}, ...Object.values(pkg.overrides)) };
    const loose = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)));
    expect(loose).toEqual([]);
  });

  test('replaces what exceljs 4.4.0 asks for', () => {
    expect(pkg.overrides.exceljs).toEqual({ unzipper: '0.12.3', uuid: '11.1.1' });
  });

  test('every script it names in README and CONTRIBUTING exists', () => {
    const named = ['README.md', 'CONTRIBUTING.md'].flatMap((file) => [...read(file).matchAll(/npm run ([\w:-]+)/g)]);
    expect(named.length).toBeGreaterThan(2);
    for (const [, script = ''] of named) expect(Object.keys(pkg.scripts)).toContain(script);
  });
});

describe('the project stands on its own', () => {
  // Written in parts, so that this file doesn't hold what it looks for.
  const elsewhere = [
    ['../', 'shared'],
    ['/work', '/'],
    ['/root', '/'],
    ['registry.npm', 'js'],
    ['farm', '-bench'],
  ].map((parts) => parts.join(''));

  test('no file mentions another folder or machine', () => {
    const hits = texts.flatMap((file) => {
      const text = read(file);
      return elsewhere.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`);
    });
    expect(hits).toEqual([]);
  });
});

describe('source files', () => {
  const sources = texts.filter((file) => /\.(ts|mjs)$/.test(file));

  test('stay small: one idea each', () => {
    const long = sources.filter((file) => read(file).split('\n').length > 351);
    expect(long).toEqual([]);
  });

  test('silence no checker and leave nothing for later', () => {
    const marks = [
      ['@ts-', 'ignore'],
      ['@ts-', 'expect-error'],
      ['biome-', 'ignore'],
      ['TO', 'DO'],
      ['FIX', 'ME'],
    ].map((p) => p.join(''));
    const hits = sources.flatMap((file) => marks.filter((m) => read(file).includes(m)).map((m) => `${file}: ${m}`));
    expect(hits).toEqual([]);
  });

  test('have names that say what they are for', () => {
    const vague = sources.filter((file) => /(^|\/)(utils?|helpers?|misc|common|manager)\.\w+$/.test(file));
    expect(vague).toEqual([]);
  });
});
