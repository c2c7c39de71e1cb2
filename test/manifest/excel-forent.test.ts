import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import {
  FORENT_ID,
  FUNKSJONSNAVNEROM,
  KNAPPER,
  LOKALT,
  lagForentManifest,
  lagXmlManifest,
  PAKKEIKONER,
  pakketekster,
  type Sted,
  skrivForentManifest,
  XML_ID,
} from '../../manifest/index.ts';
import { read } from '../house/source.ts';

const PRODUKSJON: Sted = { miljoe: 'produksjon', adresse: 'https://eierblikk.kommune.no' };
const STEDER = [LOKALT, { miljoe: 'test', adresse: 'https://test.kommune.no:8443' }, PRODUKSJON] as const;

const PAKKE = createRequire(require.resolve('office-addin-manifest')).resolve('@microsoft/app-manifest');

/** Microsoft's own validator, in a process of its own: faults as it words them. Its schemas are in the package. */
function faults(manifest: unknown): string[] {
  const script = `
    const { AppManifestUtils } = require(${JSON.stringify(PAKKE)});
    globalThis.fetch = () => { throw new Error('the network is not to be used'); };
    const manifest = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
    AppManifestUtils.validateAgainstSchema(manifest).then((faults) => process.stdout.write(JSON.stringify(faults)));`;
  const output = execFileSync(process.execPath, ['-e', script], { input: JSON.stringify(manifest) });
  return z.array(z.string()).parse(JSON.parse(output.toString()));
}

const Texts = z.record(z.string(), z.string());
const Limited = z.object({ maxLength: z.number().optional() });
const SpraakSchema = z.object({
  properties: z.record(z.string(), Limited),
  patternProperties: z.record(z.string(), Limited),
});

/**
 * What the schema of language files doesn't know, or finds too long. Read here: its patterns are no regular expressions in
 * the mode that Microsoft's validator compiles them in.
 */
function unknownTexts(texts: Readonly<Record<string, string>>): string[] {
  const version = /\/(v[\d.]+)\//.exec(texts.$schema ?? '')?.[1] ?? '';
  const file = join(dirname(PAKKE), 'json-schemas/teams', version, 'MicrosoftTeams.Localization.schema.json');
  const { properties, patternProperties } = SpraakSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const patterns = Object.entries(patternProperties).map(([pattern, rule]) => ({ pattern: new RegExp(pattern), rule }));
  return Object.entries(texts).flatMap(([path, text]) => {
    const rule = properties[path] ?? patterns.find(({ pattern }) => pattern.test(path))?.rule;
    return rule !== undefined && text.length <= (rule.maxLength ?? Infinity) ? [] : [path];
  });
}

test.each(STEDER)("the manifest and its languages for $miljoe hold against Microsoft's schemas", (sted) => {
  const files = pakketekster(sted);
  expect([...files.keys()].sort()).toEqual(['en-us.json', 'manifest.json', 'nn-no.json']);
  expect(faults(JSON.parse(files.get('manifest.json') ?? ''))).toEqual([]);
  for (const name of ['en-us.json', 'nn-no.json'])
    expect(unknownTexts(Texts.parse(JSON.parse(files.get(name) ?? '')))).toEqual([]);
});

test('the checks find what is wrong', () => {
  const manifest = lagForentManifest(PRODUKSJON);
  const [extension] = manifest.extensions;
  // Where an older page of Microsoft's has them, and where they do nothing.
  const moved = { ...extension, customFunctions: extension?.runtimes[0]?.customFunctions };
  expect(faults({ ...manifest, extensions: [moved] }).join()).toContain('customFunctions');
  expect(faults({ ...manifest, description: { short: 'x'.repeat(81), full: 'x' } }).join()).toContain(
    '/description/short',
  );
  const texts = {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.25/x',
    'name.short': 'x'.repeat(31),
    'extensions[0].ribbon[0].label': 'x',
  };
  expect(unknownTexts(texts)).toEqual(['name.short', 'extensions[0].ribbon[0].label']);
});

describe('the two manifests', () => {
  test('have identities of their own, which never change', () => {
    expect([XML_ID, FORENT_ID, FUNKSJONSNAVNEROM]).toEqual([
      'e334ae31-6af7-4c15-b57f-1bf3c4785da3',
      'c35174e4-595e-4d7d-a477-35106650ec12',
      'EIER',
    ]);
    expect(KNAPPER.map((k) => [k.id, k.handling])).toEqual([
      ['Eierblikk.Aapne', null],
      ['Eierblikk.Les', 'lesArbeidsboken'],
      ['Eierblikk.Dashbord', 'settInnDashbord'],
      ['Eierblikk.Forklar', 'forklarValgtCelle'],
    ]);
    expect(read('addin/functions/navnerom.ts')).toContain(`'${FUNKSJONSNAVNEROM}'`);
  });

  test('are linked: where both are installed the unified one is shown, under a name of its own', () => {
    const manifest = lagForentManifest(PRODUKSJON);
    expect(manifest.id).toBe(FORENT_ID);
    expect(manifest.extensions[0]?.alternates).toEqual([{ hide: { customOfficeAddin: { officeAddinId: XML_ID } } }]);
    expect(lagXmlManifest(PRODUKSJON)).not.toContain(`DefaultValue="${manifest.name.short}"`);
  });

  test('say the same: requirements, page, script, metadata, buttons and their actions', () => {
    const xml = lagXmlManifest(PRODUKSJON);
    const [extension] = lagForentManifest(PRODUKSJON).extensions;
    const [runtime] = extension?.runtimes ?? [];
    for (const { name, minVersion } of extension?.requirements.capabilities ?? [])
      expect(xml).toContain(`<Set Name="${name}" MinVersion="${minVersion}"/>`);
    for (const url of [runtime?.code.page, runtime?.code.script, runtime?.customFunctions.metadataUrl])
      expect(xml).toContain(`DefaultValue="${url}"`);
    const group = extension?.ribbons[0]?.tabs[0]?.groups[0];
    expect(group?.controls.map((c) => c.label)).toEqual([
      'Eierblikk',
      'Les arbeidsboken',
      'Sett inn dashbord',
      'Forklar',
    ]);
    const actions = new Set(runtime?.actions.map((a) => a.id));
    expect(group?.controls.every((c) => actions.has(c.actionId))).toBe(true);
    for (const { handling } of KNAPPER.filter((k) => k.handling !== null))
      expect(xml).toContain(`<FunctionName>${handling}</FunctionName>`);
  });

  test('give https addresses on their own server only', () => {
    for (const [name, text] of pakketekster(PRODUKSJON)) {
      const urls = [...text.matchAll(/"(\w+:\/\/[^"]+)"/g)]
        .map(([, url = '']) => url)
        .filter((u) => !u.includes('/json-schemas/'));
      expect([name, urls.filter((url) => !url.startsWith(`${PRODUKSJON.adresse}/excel/`))]).toEqual([name, []]);
    }
  });

  test('name the environment everywhere but in production', () => {
    const names = STEDER.map((sted) => lagForentManifest(sted).name.short);
    expect(names).toEqual(['Eierblikk 365 (lokal)', 'Eierblikk 365 (test)', 'Eierblikk 365']);
    expect(names.every((name) => name.length <= 30)).toBe(true);
  });
});

/** What stands at `extensions[0].runtimes[0].code` in a JSON value; `undefined` when nothing does. */
function valueAt(json: unknown, path: string): unknown {
  const parts = path.split(/[.[\]]+/).filter((part) => part !== '');
  return parts.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    json,
  );
}

test('a language file overrides texts that are in the manifest, and all of the ribbon', () => {
  const manifest = lagForentManifest(PRODUKSJON);
  for (const name of ['en-us.json', 'nn-no.json']) {
    const paths = Object.keys(Texts.parse(JSON.parse(pakketekster(PRODUKSJON).get(name) ?? ''))).slice(1);
    expect(paths.filter((path) => typeof valueAt(manifest, path) !== 'string')).toEqual([]);
    expect(paths.filter((path) => /controls\[\d\]\.(?:label|supertip)/.test(path)).length).toBe(KNAPPER.length * 3);
  }
});

test('the icons of the package are the ones that the manifest names', () => {
  const { outline, color } = lagForentManifest(PRODUKSJON).icons;
  expect([color, outline]).toEqual([...PAKKEIKONER]);
});

test('the shipped file is what the source says: npm run build:manifest writes it', () => {
  expect(read('manifest/excel-lokal.json')).toBe(skrivForentManifest(LOKALT));
});
