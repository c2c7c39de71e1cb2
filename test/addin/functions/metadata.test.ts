import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { byggFunksjoner, byggHjelpesider } from '../../../addin/bygg/funksjoner.ts';
import {
  BESKRIVELSER,
  type Funksjonsbeskrivelse,
  funksjonsside,
  hjelpesti,
  lagMetadata,
  SPRAAK,
} from '../../../addin/functions/index.ts';

jest.setTimeout(60_000);

const ADRESSE = 'https://eierblikk.eksempel.no';

/** The function as Microsoft's generator wants it: TypeScript with tags. Its own reading of it is the oracle of ours. */
function somKilde(b: Funksjonsbeskrivelse, spraak: (typeof SPRAAK)[number]): string {
  const type = (omraade: boolean | undefined) => (omraade ? 'any[][]' : 'any');
  const navn = (p: Funksjonsbeskrivelse['parametre'][number]) => (p.valgfri ? `[${p.navn}]` : p.navn);
  const tagger = [
    b.tekst[spraak],
    `@customfunction ${b.id} ${b.id}`,
    ...b.parametre.map((p) => `@param {${type(p.omraade)}} ${navn(p)} ${p.tekst[spraak]}`),
    `@returns {${type(b.spres)}} svar`,
    `@helpurl ${ADRESSE}${hjelpesti(b.id)}`,
    ...(b.adresser
      ? ['@requiresAddress', '@requiresParameterAddresses', '@param {CustomFunctions.Invocation} invocation kall']
      : []),
  ];
  const parametre = b.parametre.map((p) => `${p.navn}${p.valgfri ? '?' : ''}: ${type(p.omraade)}`);
  const alle = b.adresser ? [...parametre, 'invocation: CustomFunctions.Invocation'] : parametre;
  return `/**\n${tagger.map((t) => ` * ${t}`).join('\n')}\n */\nfunction f_${b.id}(${alle.join(', ')}): ${type(b.spres)} { return null; }\n`;
}

describe.each(SPRAAK)('functions.json in %s', (spraak) => {
  test('is what Microsoft’s own generator makes of the same functions', async () => {
    const mappe = mkdtempSync(join(tmpdir(), 'eierblikk-metadata-'));
    const fil = join(mappe, 'funksjoner.ts');
    writeFileSync(fil, BESKRIVELSER.map((b) => somKilde(b, spraak)).join('\n'));
    const { errors, metadataJson } = await generateCustomFunctionsMetadata(fil);
    rmSync(mappe, { recursive: true });
    expect(errors).toEqual([]);
    expect(JSON.parse(metadataJson)).toEqual(JSON.parse(JSON.stringify(lagMetadata(ADRESSE, spraak))));
  });

  test('has a text for every function and argument', () => {
    for (const f of lagMetadata(ADRESSE, spraak).functions) {
      expect(f.description).toMatch(/^.{10,255}$/);
      for (const p of f.parameters) expect(p.description).toMatch(/^.{3,255}$/);
    }
  });

  test('points at an https page that exists', () => {
    const sider = byggHjelpesider();
    for (const f of lagMetadata(ADRESSE, spraak).functions) {
      const url = new URL(f.helpUrl);
      expect(url.protocol).toBe('https:');
      expect(url.pathname.startsWith('/excel/funksjoner/')).toBe(true);
      expect(sider.get(url.pathname.slice('/excel/funksjoner/'.length))).toContain(`<h1>EIER.${f.id}</h1>`);
    }
  });
});

test('names, arguments and what they take are the same in every language', () => {
  const uten = (spraak: (typeof SPRAAK)[number]) =>
    lagMetadata(ADRESSE, spraak).functions.map(({ description: _, parameters, ...resten }) => ({
      ...resten,
      parameters: parameters.map(({ description: _tekst, ...p }) => p),
    }));
  expect(uten('nn')).toEqual(uten('nb'));
  expect(uten('en')).toEqual(uten('nb'));
});

/** What stands in quotes is to be typed in Norwegian. */
const utenSitat = (tekst: string): string => tekst.replace(/“[^”]*”/g, '');

test('English texts are not Norwegian ones', () => {
  for (const b of BESKRIVELSER) {
    expect([b.id, b.tekst.en]).not.toEqual([b.id, b.tekst.nb]);
    for (const tekst of [b.tekst.en, ...b.parametre.map((p) => p.tekst.en), ...b.hjelp.merk.map((m) => m.en)]) {
      expect(utenSitat(tekst)).not.toMatch(/[æøåÆØÅ«»]/);
    }
  }
});

test('no function is volatile, and only those that need addresses ask for them', () => {
  const { functions } = lagMetadata(ADRESSE, 'nb');
  expect(functions.filter((f) => f.options !== undefined).map((f) => f.id)).toEqual(['NOKKELTALL', 'FUNN', 'FORKLAR']);
  for (const f of functions) expect(Object.keys(f.options ?? {})).not.toContain('volatile');
  // Excel demands it of functions that are told where their arguments stand.
  for (const f of functions) if (f.options !== undefined) expect(f.result.dimensionality).toBe('matrix');
});

test('what is shipped is what is generated', async () => {
  const filer = await byggFunksjoner(ADRESSE);
  expect(JSON.parse(filer['functions.json'])).toEqual(JSON.parse(JSON.stringify(lagMetadata(ADRESSE, 'nb'))));
  expect(JSON.parse(filer['functions.nn.json'])).toEqual(JSON.parse(JSON.stringify(lagMetadata(ADRESSE, 'nn'))));
  expect(JSON.parse(filer['functions.en.json'])).toEqual(JSON.parse(JSON.stringify(lagMetadata(ADRESSE, 'en'))));
});

describe('help pages', () => {
  test('are whole documents in three languages, without scripts, each linking to the other two', () => {
    const sider = byggHjelpesider();
    expect(sider.size).toBe(BESKRIVELSER.length * SPRAAK.length);
    for (const [navn, side] of sider) {
      expect(side.startsWith('<!doctype html>')).toBe(true);
      expect(side).not.toMatch(/<script|onclick|undefined|\[object/);
      const lenker = [...side.matchAll(/<a href="([^"]+)"/g)].map((m) => m[1] ?? '');
      expect(lenker).toHaveLength(2);
      for (const lenke of lenker) expect([navn, sider.has(lenke)]).toEqual([navn, true]);
    }
  });

  test('escape what HTML would read', () => {
    const side = funksjonsside('SATS', 'nb') ?? '';
    expect(side).toContain('<code>=EIER.SATS(&quot;VTA&quot;; 2026)</code>');
  });

  test('don’t exist for a function that doesn’t', () => {
    expect(funksjonsside('FINNES_IKKE', 'nb')).toBeNull();
  });
});
