/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Melding } from './protokoll.ts';
import type { Vert } from './vert.ts';

/** Microsoft's own client library, pinned: the seam below is private to it. */
const VERSJON = '1.1.110';
const FIL = 'dist/excel-web-16.00.js';

/** Where the package lies. Throws for another version than the pinned one. */
export function klientmappe(): string {
  const pakke = createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json');
  const { version }: { version?: unknown } = JSON.parse(readFileSync(pakke, 'utf8'));
  if (version !== VERSJON) throw new Error(`@microsoft/office-js ${String(version)}: the fake host is for ${VERSJON}`);
  return dirname(pakke);
}

let lastet = false;

/** Loads the library once and puts `Excel` and `OfficeExtension` where the product looks for them. */
function lastKlienten(): void {
  if (lastet) return;
  lastet = true;
  const kode = readFileSync(join(klientmappe(), FIL), 'utf8');
  const tom = () => null;
  const sidens = {
    window: globalThis,
    self: globalThis,
    navigator: { userAgent: 'fake host' },
    location: { href: 'https://localhost/', search: '', hash: '' },
    sessionStorage: { getItem: tom, setItem: tom, removeItem: tom },
    document: { getElementById: tom, getElementsByTagName: () => [], createElement: () => ({}), cookie: '' },
    addEventListener: tom,
  };
  const navn = Object.keys(sidens).filter((n) => !(n in globalThis));
  // The library is a script: its variables are the page's globals, and it looks for the page while it loads.
  for (const n of navn) Object.defineProperty(globalThis, n, { value: Reflect.get(sidens, n), configurable: true });
  const kjoerSomSkript: unknown = Reflect.get(globalThis, 'eval');
  if (typeof kjoerSomSkript === 'function') kjoerSomSkript(kode);
  for (const n of navn) Reflect.deleteProperty(globalThis, n);
}

/** From here on, `Excel.run` talks with this host. */
export function koble(vert: Vert): void {
  lastKlienten();
  kobleTil(OfficeExtension, vert);
}

/** The same where the library is there already, as in a browser's page. */
export function kobleTil(bibliotek: object, vert: Vert): void {
  const grunnlag = Object.entries(bibliotek).find(([navn]) => navn === 'SessionBase')?.[1];
  if (typeof grunnlag !== 'function') throw new Error('the library has no SessionBase: is it the pinned version?');
  Object.assign(grunnlag, {
    _overrideSession: {
      _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'https://excel.invalid/', headers: {} }),
      _createRequestExecutorOrNull: () => ({
        executeAsync: async (_data: unknown, _flagg: unknown, melding: { readonly Body: Melding }) =>
          vert.svar(melding.Body),
      }),
    },
  });
}

/** As if the page stood outside Excel. */
export function frakoble(): void {
  Object.assign(globalThis, { Excel: undefined });
  lastet = false;
}
