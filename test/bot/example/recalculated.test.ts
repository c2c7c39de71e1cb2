import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EKSEMPELKOMMUNE_FIL, MAL_FIL } from '../../../bot/example/index.ts';
import { lesFil } from '../../../bot/files/index.ts';
import { whenLibreOffice } from '../../requirements.ts';
import { lastFil } from './innhold.ts';

const ARK = 'Tiltaksregnskap';

async function celler(fil: string): Promise<Map<string, unknown>> {
  const lest = await lesFil(fil);
  const ark = lest.ok ? lest.bok.ark.find((a) => a.navn === ARK) : undefined;
  if (ark === undefined) throw new Error(`${fil} har ikke arket ${ARK}`);
  return new Map(
    ark.rader.flatMap((rad, r) =>
      (rad ?? []).flatMap((celle, k) => (celle === null || celle === '' ? [] : [[`R${r + 1}K${k + 1}`, celle]])),
    ),
  );
}

/** The same workbook with no cached results: whoever opens it must work them out. Returns how many formulas it has. */
async function utenResultater(fil: string, til: string): Promise<number> {
  const bok = await lastFil(fil);
  let formler = 0;
  bok.getWorksheet(ARK)?.eachRow((rad) =>
    rad.eachCell((celle) => {
      if (typeof celle.formula !== 'string') return;
      celle.value = { formula: celle.formula };
      formler++;
    }),
  );
  await bok.xlsx.writeFile(til);
  return formler;
}

/** Five sums in four columns, and a total and a check on each of 18 lines. */
const FORMLER_I_ET_SKJEMA = 5 * 4 + 18 + 18;

const BOEKER = [
  [MAL_FIL, FORMLER_I_ET_SKJEMA],
  // Two forms, and one total that is typed over its formula.
  [EKSEMPELKOMMUNE_FIL, 2 * FORMLER_I_ET_SKJEMA - 1],
] as const;

describe('the formulas’ cached results', () => {
  let mappe = '';
  beforeAll(() => {
    mappe = mkdtempSync(join(tmpdir(), 'eierblikk-'));
  });
  afterAll(() => rmSync(mappe, { recursive: true, force: true }));

  whenLibreOffice(
    'are what LibreOffice works out',
    async (soffice) => {
      for (const [fil, antall] of BOEKER) expect(await utenResultater(fil, join(mappe, basename(fil)))).toBe(antall);
      const profil = `-env:UserInstallation=${pathToFileURL(join(mappe, 'profil')).href}`;
      const filer = BOEKER.map(([fil]) => join(mappe, basename(fil)));
      const valg = ['--headless', profil, '--convert-to', 'xlsx', '--outdir', join(mappe, 'ut'), ...filer];
      expect(spawnSync(soffice, valg, { timeout: 120_000 }).status).toBe(0);
      for (const [fil] of BOEKER)
        expect([...(await celler(join(mappe, 'ut', basename(fil))))]).toEqual([...(await celler(fil))]);
    },
    130_000,
  );
});
