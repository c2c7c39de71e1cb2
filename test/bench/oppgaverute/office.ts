import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { klientmappe } from '../../fakes/excel/index.ts';

/** The host, as far as a first picture asks for it. Requests for the workbook's cells are never answered: nothing waits for them. */
const VERT = `
globalThis.CustomFunctions = { associate: () => undefined, Error, ErrorCode: {} };
globalThis.Office = {
  HostType: { Excel: 'Excel' },
  StartupBehavior: { load: 'Load' },
  context: { displayLanguage: 'nb-NO', officeTheme: { isDarkTheme: false } },
  onReady: async () => ({ host: 'Excel' }),
  actions: { associate: () => undefined },
  addin: { showAsTaskpane: async () => undefined, setStartupBehavior: async () => undefined },
};
performance.mark('office');`;

const UBESVART = `
OfficeExtension.SessionBase._overrideSession = {
  _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'https://excel.invalid/', headers: {} }),
  _createRequestExecutorOrNull: () => ({ executeAsync: () => new Promise(() => undefined) }),
};
`;

/**
 * The script at Office's address, the same for both pages: the host alone, or Microsoft's own client library (1,4 MB)
 * before it.
 */
export function officeSkript(medBibliotek: boolean): string {
  if (!medBibliotek) return VERT;
  const bibliotek = readFileSync(join(klientmappe(), 'dist/excel-web-16.00.js'), 'utf8');
  return `${bibliotek}\n${UBESVART}\n${VERT}`;
}
