import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** What some tests need beside npm. Missing: they are skipped by name; missing under CI=true: they fail. */
type Program = 'chromium' | 'soffice' | 'openssl';

const NAMES: Readonly<Record<Program, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
  soffice: ['soffice', 'libreoffice'],
  openssl: ['openssl'],
};

const ADVICE: Readonly<Record<Program, string>> = {
  chromium: 'Chromium is not on the PATH: apt-get install chromium',
  soffice: 'LibreOffice is not on the PATH: apt-get install libreoffice-calc',
  openssl: 'OpenSSL is not on the PATH: apt-get install openssl',
};

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where the program is, or `null`. */
export function find(program: Program): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => NAMES[program].map((name) => join(folder, name))).find(isExecutable) ?? null;
}

/** A test that needs a program; its body is handed where the program is. */
function when(program: Program) {
  return (name: string, body: (path: string) => Promise<void> | void, timeout = 60_000): void => {
    const path = find(program);
    if (path !== null) test(name, async () => body(path), timeout);
    else if (process.env.CI === 'true') {
      test(name, () => {
        throw new Error(`${ADVICE[program]} (under CI=true nothing is skipped)`);
      });
    } else test.skip(`${name} (${ADVICE[program]})`, () => undefined);
  };
}

export const whenChromium = when('chromium');
export const whenLibreOffice = when('soffice');
export const whenOpenssl = when('openssl');

/** A browser that asks nothing of the machine and of the network. The caller closes it. */
export async function startChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
