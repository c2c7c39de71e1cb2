import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startChromium, whenChromium } from '../../requirements.ts';
import { type Konsoll, startKonsoll } from './konsoll.ts';

const BILDER = join(tmpdir(), 'eierblikk-bilder');
let konsoll: Konsoll;
beforeAll(async () => {
  mkdirSync(BILDER, { recursive: true });
  konsoll = await startKonsoll();
}, 60_000);
afterAll(() => konsoll.rydd());

whenChromium('dev', async (chromium) => {
  const nettleser = await startChromium(chromium);
  const side: Page = await nettleser.newPage({ viewport: { width: 1200, height: 900 } });
  side.on('console', (m) => console.log(m.text()));
  side.on('pageerror', (e) => console.log(String(e)));
  await side.goto(konsoll.tjener.adresse);
  await side.getByRole('button', { name: 'Hvem har lav margin?' }).waitFor();
  await side.screenshot({ path: join(BILDER, '1.png') });
  await side.getByRole('button', { name: 'Hvem har lav margin?' }).click();
  await side.waitForTimeout(2500);
  await side.screenshot({ path: join(BILDER, '2.png'), fullPage: true });
  await side.getByLabel('Skriv til Eierblikk').fill('Hvor mange plasser har Unikum?');
  await side.keyboard.press('Enter');
  await side.waitForTimeout(1000);
  await side.getByLabel('Skriv til Eierblikk').fill('Hvordan har resultatgraden til Spir utviklet seg?');
  await side.keyboard.press('Enter');
  await side.waitForTimeout(1500);
  await side.screenshot({ path: join(BILDER, '3.png'), fullPage: true });
  await side.getByRole('button', { name: '#eierskap' }).click();
  await side.getByLabel('Skriv til Eierblikk').fill('Sammenlign driftsmargin i Oslo i 2020');
  await side.keyboard.press('Enter');
  await side.waitForTimeout(1500);
  await side.screenshot({ path: join(BILDER, '4.png'), fullPage: true });
  await side.getByRole('button', { name: 'Hjem' }).click();
  await side.waitForTimeout(1500);
  await side.screenshot({ path: join(BILDER, '5.png'), fullPage: true });
  await nettleser.close();
});
