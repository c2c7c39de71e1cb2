import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import exceljs from 'exceljs';
import { skrivSammendrag } from '../../../bot/summary/index.ts';
import { whenLibreOffice } from '../../requirements.ts';
import { sammendragFor } from './sammendrag-for.ts';

/** Every cell's value; of a formula what it gives. Numbers in twelve digits: LibreOffice writes fifteen. */
async function verdier(fil: string): Promise<ReadonlyMap<string, string>> {
  const bok = new exceljs.Workbook();
  await bok.xlsx.readFile(fil);
  const ut = new Map<string, string>();
  for (const ark of bok.worksheets) {
    ark.eachRow((rad) =>
      rad.eachCell((celle) => {
        const verdi = celle.formula === undefined ? celle.value : celle.result;
        const tekst = typeof verdi === 'number' ? verdi.toPrecision(12) : celle.text;
        if (celle.master === celle && tekst !== '') ut.set(`${ark.name}!${celle.address}`, tekst);
      }),
    );
  }
  return ut;
}

describe('the workbook in LibreOffice', () => {
  let mappe = '';
  beforeAll(() => {
    mappe = mkdtempSync(join(tmpdir(), 'eierblikk-'));
  });
  afterAll(() => rmSync(mappe, { recursive: true, force: true }));

  whenLibreOffice(
    'opens and is recalculated without faults: every cell as we wrote it',
    async (soffice) => {
      const fil = join(mappe, 'sammendrag.xlsx');
      writeFileSync(fil, await skrivSammendrag(await sammendragFor('eksempel'), 'xlsx'));
      const profil = `-env:UserInstallation=${pathToFileURL(join(mappe, 'profil')).href}`;
      const valg = ['--headless', profil, '--convert-to', 'xlsx', '--outdir', join(mappe, 'ut'), fil];
      expect(spawnSync(soffice, valg, { timeout: 120_000 }).status).toBe(0);
      const [foer, etter] = [await verdier(fil), await verdier(join(mappe, 'ut', 'sammendrag.xlsx'))];
      expect(foer.size).toBeGreaterThan(1_000);
      expect([...etter.values()].filter((v) => /^#(?:REF|NAME|VALUE|DIV\/0|N\/A|NUM|NULL)/.test(v))).toEqual([]);
      const ulike = [...foer].filter(([sted, verdi]) => etter.get(sted) !== verdi);
      expect(ulike).toEqual([]);
    },
    130_000,
  );
});
