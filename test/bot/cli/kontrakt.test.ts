import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { EKSEMPEL_FIL, EKSEMPELKOMMUNE_FIL } from '../../../bot/example/index.ts';
import { kjoerProeve } from './proevevert.ts';

const mappe = mkdtempSync(join(tmpdir(), 'eierblikk-'));
afterAll(() => rmSync(mappe, { recursive: true }));

function fil(navn: string, ...linjer: string[]): string {
  const sti = join(mappe, navn);
  writeFileSync(sti, linjer.join('\n'));
  return sti;
}

const god = fil('god.csv', 'Selskap;Kommune;År;Omsetning;Driftsresultat', 'Alfa AS;Bø;2020;1 000 000;50 000');
const daarlig = fil(
  'daarlig.csv',
  'Selskap;Kommune;År;Omsetning;Driftsresultat',
  'Beta AS;Bø;2020;ca. to millioner;50 000',
  'Gamma AS;Bø;2020;2 000 000;50 000',
);

/** The documents' keys are fixed: an unknown one fails here, a missing one too. */
const LesJson = z.strictObject({
  filer: z.array(z.string()),
  antall: z.strictObject({
    selskaper: z.int(),
    regnskap: z.int(),
    aft: z.int(),
    vta: z.int(),
    tiltaksregnskap: z.int(),
  }),
  problemer: z.array(
    z.strictObject({
      fil: z.string(),
      ark: z.string(),
      celle: z.nullable(z.string().regex(/^[A-Z]{1,3}\d+$/)),
      alvor: z.enum(['feil', 'advarsel']),
      kode: z.string().regex(/^[a-z_]+$/),
      melding: z.string().min(10),
    }),
  ),
});

const KontrollJson = z.strictObject({
  funn: z.array(
    z.strictObject({
      regel: z.string().regex(/^[a-z_]+$/),
      selskap: z.string(),
      periode: z.nullable(z.string().regex(/^\d{4}(-\d{2}(-\d{2})?\/\d{4}-\d{2}(-\d{2})?)?$/)),
      alvor: z.enum(['brudd', 'varsel', 'orientering', 'kan_ikke_vurderes', 'ikke_aktuelt']),
      tekst: z.string().min(10),
      hjemmel: z.string().min(3),
    }),
  ),
});

async function json<T>(skjema: z.ZodType<T>, argv: readonly string[]): Promise<{ utgang: number; dokument: T }> {
  const { utgang, ut, feil } = await kjoerProeve(argv);
  expect(feil).toEqual([]);
  return { utgang, dokument: skjema.parse(JSON.parse(ut)) };
}

describe('les --json', () => {
  test('counts what was read, and is 0 when every cell was understood', async () => {
    expect(await json(LesJson, ['les', god, '--json'])).toEqual({
      utgang: 0,
      dokument: {
        filer: ['god.csv'],
        antall: { selskaper: 1, regnskap: 1, aft: 0, vta: 0, tiltaksregnskap: 0 },
        problemer: [],
      },
    });
  });

  test('names the cell that is wrong, is 1, and loses only that figure', async () => {
    const { utgang, dokument } = await json(LesJson, ['les', daarlig, '--json']);
    expect(utgang).toBe(1);
    expect(dokument.antall).toMatchObject({ selskaper: 2, regnskap: 2 });
    expect(dokument.problemer.map((p) => [p.celle, p.alvor, p.kode])).toEqual([['D2', 'feil', 'ugyldig_tall']]);
    expect(dokument.problemer[0]?.melding).toContain('«ca. to millioner»');
  });

  test('takes several files, and a folder for the files in it', async () => {
    const under = join(mappe, 'under');
    mkdirSync(under);
    for (const f of [god, daarlig])
      writeFileSync(join(under, f.endsWith('god.csv') ? 'b.csv' : 'a.csv'), readFileSync(f));
    writeFileSync(join(under, 'notat.txt'), 'hei');
    writeFileSync(join(under, '~$a.xlsx'), 'lås');
    const { dokument } = await json(LesJson, ['les', god, under, '--json']);
    expect(dokument.filer).toEqual(['god.csv', 'a.csv', 'b.csv']);
  });
});

test('les for people says what each column was read as, and puts the problem where it is', async () => {
  const { utgang, ut } = await kjoerProeve(['les', daarlig]);
  expect(utgang).toBe(1);
  expect(ut).toMatch(/D1 +Omsetning +Omsetning/);
  expect(ut).toMatch(/!D2 \(feil\): .*«ca\. to millioner»/);
});

describe('kontroll', () => {
  test('--json has every finding with rule, company, period, grade, text and hjemmel', async () => {
    const { utgang, dokument } = await json(KontrollJson, ['kontroll', '--data', EKSEMPELKOMMUNE_FIL, '--json']);
    expect(utgang).toBe(0);
    expect(new Set(dokument.funn.map((f) => f.alvor))).toEqual(
      new Set(['brudd', 'varsel', 'orientering', 'kan_ikke_vurderes', 'ikke_aktuelt']),
    );
  });

  test('--dato moves today: what expires later is no finding earlier', async () => {
    const paa = async (dato: string) =>
      (await json(KontrollJson, ['kontroll', '--data', EKSEMPELKOMMUNE_FIL, '--json', '--dato', dato])).dokument.funn;
    expect(await paa('2026-11-20')).not.toEqual(await paa('2024-01-01'));
  });

  test('for people begins with the worst, and keeps to the company asked for', async () => {
    const { ut } = await kjoerProeve(['kontroll', '--data', EKSEMPELKOMMUNE_FIL, '--selskap', 'kladdeloftet as']);
    const [foerste = '', , tittel] = ut.split('\n');
    expect(foerste).toMatch(/^\d+ brudd, \d+ varsler, /);
    expect(tittel).toBe('Kladdeloftet AS, Utkastdal');
    expect(ut.indexOf('• brudd')).toBeLessThan(ut.indexOf('• varsel'));
    expect(ut).not.toContain('Fiktivia');
    for (const linje of ut.split('\n')) expect(linje.length).toBeLessThanOrEqual(80);
  });
});

test('spor --json has the fixed keys', async () => {
  const { ut } = await kjoerProeve(['spør', 'Hva var driftsmarginen til Spir i 2020?', '--json']);
  const svar = z
    .looseObject({
      id: z.null(),
      status: z.literal('svar'),
      maal: z.literal('driftsmargin'),
      rader: z.array(z.unknown()),
    })
    .parse(JSON.parse(ut));
  for (const noekkel of ['samlet', 'konklusjon', 'forbehold', 'tekst', 'valg', 'grunn'])
    expect(svar).toHaveProperty(noekkel);
  expect(svar.rader[0]).toMatchObject({
    selskap: 'Spir Oslo AS',
    kommune: 'Oslo',
    periode: '2020',
    verdi: 3200 / 104_900,
    enhet: 'andel',
    status: 'kjent',
    klasse: null,
  });
});

test('start fits a terminal of 80 columns and ends with how to go on', async () => {
  for (const argv of [
    ['start', '--data', EKSEMPEL_FIL],
    ['start', '--data', EKSEMPELKOMMUNE_FIL],
  ]) {
    const { utgang, ut } = await kjoerProeve(argv);
    expect(utgang).toBe(0);
    const linjer = ut.split('\n');
    expect(linjer.filter((linje) => linje.length > 80 && !linje.includes('--data'))).toEqual([]);
    expect(ut).toMatch(/\nGå videre:\n {2}npx eierblikk spor /);
  }
});

test('rapport writes markdown that shows what a workbook says instead of obeying it', async () => {
  const rar = fil('rar.csv', 'Selskap;Kommune;År;Omsetning;Driftsresultat', 'A|B <b> *C* AS;Bø;2020;1 000;-50');
  const ut = join(mappe, 'rapport.md');
  const { utgang } = await kjoerProeve(['rapport', '--ut', ut, '--data', rar]);
  expect(utgang).toBe(0);
  const tekst = readFileSync(ut, 'utf8');
  expect(tekst).toContain('**A\\|B \\<b\\> \\*C\\* AS 2020 · varsel**');
  expect(tekst).not.toContain('<b>');
  expect(tekst).toMatch(/\n## Krever oppmerksomhet\n/);
});
