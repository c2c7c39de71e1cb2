import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { EKSEMPEL_FIL } from '../../../bot/example/index.ts';
import { type Exceltjener, startExceltjener } from '../../bot/excel/excel-tjener.ts';
import { startChromium } from '../../requirements.ts';
import { aapneRute, type Rutevalg } from './rute.ts';

/** Pictures to look at. */
const BILDER = join(tmpdir(), 'eierblikk-bilder');

/** Where a picture with this name is put. */
export const bildefil = (navn: string): string => join(BILDER, `${navn}.png`);

/** A server and a browser for a file's tests, started before them and stopped after; the browser when first asked for. */
export function exceltester() {
  let tjener: Exceltjener | null = null;
  let startet: Browser | null = null;
  beforeAll(async () => {
    mkdirSync(BILDER, { recursive: true });
    tjener = await startExceltjener();
  }, 60_000);
  afterAll(async () => {
    await startet?.close();
    await tjener?.rydd();
  });
  const t = (): Exceltjener => {
    if (tjener === null) throw new Error('tjeneren er ikke startet');
    return tjener;
  };
  const nettleser = async (chromium: string): Promise<Browser> => {
    startet ??= await startChromium(chromium);
    return startet;
  };
  return {
    t,
    nettleser,
    async aapne(chromium: string, fil: string | Uint8Array = EKSEMPEL_FIL, valg: Rutevalg = {}) {
      return aapneRute(await nettleser(chromium), t().tjener.adresse, fil, valg);
    },
  };
}
