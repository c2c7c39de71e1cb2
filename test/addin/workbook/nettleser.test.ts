import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import * as z from 'zod';
import { type Bok, fraArbeidsbok, klientmappe, koble, tilstand, Vert } from '../../fakes/excel/index.ts';
import { startChromium, whenChromium } from '../../requirements.ts';
import { aapne, lest } from './aapne.ts';
import { ROTETE, skriv } from './rotete.ts';

/** The library's own seam, with the fake host of this process at the other end. */
const SOEM = `
OfficeExtension.SessionBase._overrideSession = {
  _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'https://excel.invalid/', headers: {} }),
  _createRequestExecutorOrNull: () => ({
    executeAsync: async (_data, _flagg, melding) => JSON.parse(await svarFraExcel(JSON.stringify(melding.Body))),
  }),
};`;

const Melding = z.custom<Parameters<Vert['svar']>[0]>((verdi) => typeof verdi === 'object' && verdi !== null);

function produktet(): string {
  const [fil] = buildSync({
    stdin: { contents: `export * from './addin/workbook/index.ts'`, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'arbeidsbok',
    target: 'es2022',
    platform: 'browser',
  }).outputFiles;
  if (fil === undefined) throw new Error('nothing was bundled');
  return fil.text;
}

/** A page with Microsoft's library and the product's code, and this workbook open in Excel. */
async function side(nettleser: Browser, bok: Bok): Promise<{ side: Page; vert: Vert }> {
  const vert = new Vert(bok);
  const ny = await nettleser.newPage();
  await ny.exposeFunction('svarFraExcel', (melding: string) =>
    JSON.stringify(vert.svar(Melding.parse(JSON.parse(melding)))),
  );
  await ny.addScriptTag({ content: readFileSync(join(klientmappe(), 'dist/excel-web-16.00.js'), 'utf8') });
  await ny.addScriptTag({ content: SOEM });
  await ny.addScriptTag({ content: produktet() });
  return { side: ny, vert };
}

const LES = `arbeidsbok.lesArbeidsboken().then((u) => { globalThis.lest = u.verdi; return JSON.stringify(
  [u.verdi.problemer, u.verdi.lesing.portefolje], (_, v) => typeof v === 'bigint' ? String(v) : v); })`;

whenChromium(
  'in a browser: the same figures and problems through the same three round trips, dashboard and cell',
  async (program) => {
    const nettleser = await startChromium(program);
    try {
      const baade = [...Object.values(ROTETE)].slice(0, 4);
      const filer = [
        new Uint8Array(readFileSync('bot/example/eksempel.xlsx')),
        ...(await Promise.all(baade.map(skriv))),
      ];
      for (const fil of filer) {
        const iNettleser = await side(nettleser, await fraArbeidsbok(fil, 'bok.xlsx'));
        const svar = await iNettleser.side.evaluate(LES);
        koble(new Vert(await fraArbeidsbok(fil, 'bok.xlsx')));
        const her = await lest();
        const venta = JSON.stringify([her.problemer, her.lesing.portefolje], (_, v) =>
          typeof v === 'bigint' ? String(v) : v,
        );
        expect(svar === venta).toBe(true);
        expect(iNettleser.vert.turer).toBe(3);
        await iNettleser.side.close();
      }
      const { side: siden, vert } = await side(nettleser, (await aapne('eksempelkommune.xlsx')).bok);
      await siden.evaluate(LES);
      const uroert = tilstand(vert.bok);
      vert.redigerer = true;
      const avvist = await siden.evaluate(`arbeidsbok.gaaTil('Regnskap', 'C7').then((u) => u.feil.tekst.nb)`);
      expect([avvist, tilstand(vert.bok) === uroert]).toEqual([
        'Avslutt redigering i cellen (Enter) og prøv igjen.',
        true,
      ]);
      vert.redigerer = false;
      const start = vert.turer;
      const innsatt = `arbeidsbok.settInnDashbord(lest, { spraak: 'nb', dato: '2026-11-21' }).then((u) => u.verdi.ark)`;
      expect([await siden.evaluate(innsatt), vert.turer - start]).toEqual(['Dashbord', 3]);
      expect(vert.bok.hent('Dashbord').diagrammer).toHaveLength(3);
      expect(await siden.evaluate(`arbeidsbok.gaaTil('Regnskap', 'C7').then((u) => u.ok)`)).toBe(true);
      expect(vert.bok.valgt.get(vert.bok.hent('Regnskap'))).toBe('C7');
    } finally {
      await nettleser.close();
    }
  },
  120_000,
);
