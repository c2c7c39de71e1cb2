import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { byggFunksjoner, type Funksjonsfiler } from '../../../addin/bygg/funksjoner.ts';
import { BESKRIVELSER } from '../../../addin/functions/index.ts';
import { kall } from './kall.ts';
import { settOppVert } from './regneark/vert.ts';

jest.setTimeout(60_000);

const ADRESSE = 'https://eierblikk.eksempel.no';
/** The pane's loader has the rest of the 40 kB that load before the first function answers. */
const HOEYST = 33 * 1024;

let filer: Funksjonsfiler;

beforeAll(async () => {
  settOppVert();
  filer = await byggFunksjoner(ADRESSE);
});

/** Runs functions.js as a page does: a classic script with Excel's registry on the global object, and nothing of Node. */
function kjoer(kode: string, vert: Readonly<Record<string, unknown>> = {}) {
  const registrert = new Map<string, (...argumenter: unknown[]) => unknown>();
  class Feil {
    readonly code: string;
    readonly message: string;
    constructor(code: string, message = '') {
      this.code = code;
      this.message = message;
    }
  }
  const CustomFunctions = {
    associate: (id: string, funksjon: (...argumenter: unknown[]) => unknown) => void registrert.set(id, funksjon),
    Error: Feil,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  runInContext(kode, createContext({ CustomFunctions, ...vert }), { filename: 'functions.js' });
  return registrert;
}

test('what loads first is small', () => {
  const bytes = gzipSync(filer['functions.js'], { level: 9 }).length;
  console.log(`functions.js: ${(bytes / 1024).toFixed(1)} kB gz av ${HOEYST / 1024}`);
  expect(bytes).toBeLessThan(HOEYST);
});

test('functions.js registers every function of functions.json, and no others', () => {
  const { functions }: { functions: { id: string }[] } = JSON.parse(filer['functions.json']);
  expect([...kjoer(filer['functions.js']).keys()].sort()).toEqual(functions.map((f) => f.id).sort());
});

test('the bundled functions give what the sources give', () => {
  const registrert = kjoer(filer['functions.js']);
  const prover: readonly (readonly [string, ...unknown[]])[] = [
    ['DRIFTSMARGIN', [[5]], [[100]]],
    ['DRIFTSMARGIN', [[0.1]], [[0.3]]],
    ['KOMMUNENS_ANDEL_AV_EGENKAPITALEN', '51 %', 1000],
    ['SATS', 'VTA', 2026],
    ['MAANEDSVERK', 'AFT', '7.7.2025', '13.7.2025', 1],
    ['AFT_KLASSE', 11, 20, null],
  ];
  for (const [id, ...argumenter] of prover) {
    expect([id, registrert.get(id)?.(...argumenter, {})]).toEqual([id, kall(id, ...argumenter)]);
  }
});

test('registering waits for nothing: not for Office, and not when it is missing', () => {
  const rekkefoelge: string[] = [];
  const Office = { onReady: () => void rekkefoelge.push('Office.onReady'), context: {} };
  const registrert = kjoer(filer['functions.js'], {
    Office,
    CustomFunctions: { associate: () => void rekkefoelge.push('associate'), Error, ErrorCode: {} },
  });
  expect(registrert.size).toBe(0);
  expect(rekkefoelge).toEqual([...BESKRIVELSER.map(() => 'associate'), 'Office.onReady']);
  expect(() => kjoer(filer['functions.js'], { CustomFunctions: undefined })).not.toThrow();
});

test('the part over the workbook is fetched later, under an address that follows its content', async () => {
  const tidlig = filer['functions.js'];
  expect(tidlig).toMatch(/import\("\.\/functions-arbeidsbok\.js\?v=[0-9a-f]{12}"\)/);
  // Words of the question reader and the catalogue of rules, which must not be in what loads first.
  for (const ord of ['ukjent_selskap', 'synonymer', 'driftsmargin prosent', 'vta_medfinansiering']) {
    expect([ord, tidlig.includes(ord)]).toEqual([ord, false]);
    expect([ord, filer['functions-arbeidsbok.js'].includes(ord)]).toEqual([ord, true]);
  }
});

test('when the later part can’t be fetched, the cell says what to do', async () => {
  // A bare context can't import anything, like a page that has lost its network.
  const registrert = kjoer(filer['functions.js'], { eierblikkPortefoljelager: { lagret: {} } });
  const svar = await registrert.get('SPOR')?.('hvem har høyest driftsmargin?', {});
  expect(svar).toMatchObject({
    code: '#N/A',
    message: expect.stringMatching(/^Fikk ikke hentet resten av Eierblikk\./),
  });
});

test('nothing asks the network, the clock or chance', () => {
  for (const fil of ['functions.js', 'functions-arbeidsbok.js'] as const) {
    expect([
      fil,
      /\bfetch\(|XMLHttpRequest|Date\.now|new Date\b|Math\.random|\beval\(|new Function/.exec(filer[fil])?.[0],
    ]).toEqual([fil, undefined]);
  }
});

test('a number has its format where Excel takes one (CustomFunctionsRuntime 1.4)', () => {
  const Office = {
    onReady: () => undefined,
    context: {
      requirements: {
        isSetSupported: (sett: string, versjon: string) => sett === 'CustomFunctionsRuntime' && versjon === '1.4',
      },
    },
  };
  const registrert = kjoer(filer['functions.js'], { Office });
  const svar = (id: string, ...argumenter: unknown[]) =>
    JSON.parse(JSON.stringify(registrert.get(id)?.(...argumenter, {})));
  expect(svar('DRIFTSMARGIN', 5, 100)).toEqual({ type: 'Double', basicValue: 0.05, numberFormat: '0.00 %' });
  expect(svar('SATS', 'VTA', 2026)).toEqual({ type: 'Double', basicValue: 17_455, numberFormat: '#,##0' });
  expect(svar('MINSTETILSKUDD', 1, 2026, null)).toEqual({
    type: 'Double',
    basicValue: 4363.75,
    numberFormat: '#,##0.00',
  });
  expect(svar('LIKVIDITETSGRAD', 3, 2)).toBe(1.5);
});

test('the later part is fetched by the first that needs it, answers at once from then on, and shares workbook and language', () => {
  const mappe = mkdtempSync(join(tmpdir(), 'eierblikk-funksjoner-'));
  for (const [navn, innhold] of Object.entries(filer)) writeFileSync(join(mappe, navn), innhold);
  writeFileSync(join(mappe, 'package.json'), '{"type":"module"}');
  const { stdout, stderr } = spawnSync(process.execPath, [join(__dirname, 'regneark/kjoer-bygget.ts'), mappe], {
    encoding: 'utf8',
  });
  rmSync(mappe, { recursive: true });
  expect(stderr).toBe('');
  const { svar, ...resten } = JSON.parse(stdout);
  expect(svar[0][0]).toMatch(/driftsmargin/);
  expect(resten).toEqual({
    ulest: 'Les arbeidsboken først (Eierblikk på Hjem-fanen).',
    ventet: true,
    straks: true,
    likt: true,
    nynorsk: 'Finn verken bedrift eller kommune som heiter «Narnia».',
  });
});

test('the same source gives the same bytes', async () => {
  expect(await byggFunksjoner(ADRESSE)).toEqual(filer);
});
