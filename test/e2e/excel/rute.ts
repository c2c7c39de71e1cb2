import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import * as z from 'zod';
import { fraArbeidsbok, klientmappe, Vert } from '../../fakes/excel/index.ts';
import { microsoftsFil, VERTSINFO } from './office.ts';

/** What Excel gives a page before any of ours: the functions' registry, and Office with the host behind it. */
const OFFICE = `
globalThis.registrert = new Map();
globalThis.knapper = new Map();
globalThis.hendt = ['office'];
globalThis.CustomFunctions = {
  associate: (id, funksjon) => { if (registrert.size === 0) hendt.push('funksjoner'); registrert.set(id, funksjon); },
  Error: class extends Error { constructor(kode, tekst) { super(tekst); this.code = kode; } },
  ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
};
globalThis.Office = {
  HostType: { Excel: 'Excel' },
  context: { displayLanguage: SPRAAK, officeTheme: { isDarkTheme: MOERK } },
  onReady: async (meld) => { const vert = { host: 'Excel' }; meld?.(vert); return vert; },
  actions: { associate: (id, handling) => { hendt.push('knapp'); knapper.set(id, handling); } },
  StartupBehavior: { load: 'Load', none: 'None' },
  addin: {
    showAsTaskpane: async () => undefined,
    setStartupBehavior: async (maate) => { hendt.push('oppstart ' + maate); },
  },
};`;

/** The library's own seam, with the fake host of this process at the other end. */
const SOEM = `
OfficeExtension.SessionBase._overrideSession = {
  _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'https://excel.invalid/', headers: {} }),
  _createRequestExecutorOrNull: () => ({
    executeAsync: async (_data, _flagg, melding) => JSON.parse(await svarFraExcel(JSON.stringify(melding.Body))),
  }),
};`;

const OFFICES = 'https://appsforoffice.microsoft.com/**';

const Melding = z.custom<Parameters<Vert['svar']>[0]>((verdi) => typeof verdi === 'object' && verdi !== null);

export interface Rutevalg {
  readonly spraak?: string;
  readonly moerk?: boolean;
  readonly bredde?: number;
  /** High contrast, as Windows forces it on pages. */
  readonly kontrast?: boolean;
}

/** The pane as Excel shows it. */
export interface Aapnet {
  readonly side: Page;
  readonly vert: Vert;
  /** Every fault that the page met. */
  readonly feil: readonly string[];
  /** Addresses that were fetched, in order. */
  readonly hentet: readonly string[];
}

/** A page that has not been anywhere yet, and the workbook that is open in Excel. */
async function nySide(
  kontekst: Pick<Browser, 'newPage'>,
  fil: string | Uint8Array,
  { spraak = 'nb-NO', moerk = false, bredde = 320, kontrast = false }: Rutevalg,
): Promise<Aapnet> {
  const vert = new Vert(await fraArbeidsbok(typeof fil === 'string' ? readFileSync(fil) : fil, 'eksempel.xlsx'));
  const side = await kontekst.newPage({ viewport: { width: bredde, height: 720 }, locale: spraak });
  await side.emulateMedia({ colorScheme: moerk ? 'dark' : 'light', ...(kontrast ? { forcedColors: 'active' } : {}) });
  side.setDefaultTimeout(30_000);
  const feil: string[] = [];
  const hentet: string[] = [];
  side.on('pageerror', (e) => feil.push(e.message));
  side.on('console', (m) => {
    if (m.type() === 'error' || m.type() === 'warning') feil.push(m.text());
  });
  side.on('request', (r) => hentet.push(new URL(r.url()).pathname.split('/').at(-1) ?? ''));
  await side.exposeFunction('svarFraExcel', (melding: string) =>
    JSON.stringify(vert.svar(Melding.parse(JSON.parse(melding)))),
  );
  return { side, vert, feil, hentet };
}

/**
 * Opens the pane from the server, with Microsoft's own client library in the page and a strict imitation of Excel behind
 * it, in this process.
 */
export async function aapneRute(
  nettleser: Browser,
  adresse: string,
  fil: string | Uint8Array,
  valg: Rutevalg = {},
): Promise<Aapnet> {
  const aapnet = await nySide(nettleser, fil, valg);
  const { side } = aapnet;
  const { spraak = 'nb-NO', moerk = false } = valg;
  const bibliotek = readFileSync(join(klientmappe(), 'dist/excel-web-16.00.js'), 'utf8');
  const office = OFFICE.replace('SPRAAK', JSON.stringify(spraak)).replace('MOERK', String(moerk));
  await side.route(OFFICES, (rute) =>
    rute.fulfill({ contentType: 'text/javascript', body: `${bibliotek}\n${office}${SOEM}` }),
  );
  await side.goto(`${adresse}/excel/taskpane.html`);
  await side.getByRole('heading', { name: 'Eierblikk', level: 1 }).waitFor();
  return aapnet;
}

/** The pane while Excel's own library is still on its way. */
export interface FoerOffice extends Aapnet {
  /** Lets the library come. Excel speaks bokmål. */
  slipp(): void;
}

/**
 * Opens the pane with Microsoft's own loader, as it is shipped, which fetches Excel's library: that is held back until it
 * is let go. `iExcel: false`: an ordinary browser.
 */
export async function aapneFoerOffice(
  kontekst: Pick<Browser, 'newPage'>,
  adresse: string,
  fil: string | Uint8Array,
  { iExcel = true, ...valg }: Rutevalg & { readonly iExcel?: boolean } = {},
): Promise<FoerOffice> {
  const aapnet = await nySide(kontekst, fil, valg);
  const { side } = aapnet;
  let slipp = (): void => undefined;
  const sluppet = new Promise<void>((ferdig) => {
    slipp = ferdig;
  });
  await side.route(OFFICES, async (rute) => {
    const navn = new URL(rute.request().url()).pathname.replace('/lib/1/hosted/', '');
    if (navn !== 'office.js') await sluppet;
    const body = microsoftsFil(navn, SOEM);
    await (body === null ? rute.fulfill({ status: 404 }) : rute.fulfill({ contentType: 'text/javascript', body }));
  });
  await side.goto(`${adresse}/excel/taskpane.html${iExcel ? `?${VERTSINFO}` : ''}`, { waitUntil: 'domcontentloaded' });
  await side.getByRole('heading', { name: 'Eierblikk', level: 1 }).waitFor();
  return { ...aapnet, slipp };
}
