import { microsoftsFil } from '../../e2e/excel/office.ts';

/**
 * What stands at Office's address, the same for every page: Microsoft's own loader with Excel's library of 1,4 MB, or a
 * host alone, as if the library weighed nothing.
 */
export type Officekilde = 'microsoft' | 'vert';

/** The host, as far as a first picture asks for it. */
const VERT = `
globalThis.CustomFunctions = { associate: () => undefined, Error, ErrorCode: {} };
globalThis.Office = {
  HostType: { Excel: 'Excel' },
  StartupBehavior: { load: 'Load' },
  context: { displayLanguage: 'nb-NO', officeTheme: { isDarkTheme: false } },
  onReady: async (meld) => { const vert = { host: 'Excel' }; meld?.(vert); return vert; },
  actions: { associate: () => undefined },
  addin: { showAsTaskpane: async () => undefined, setStartupBehavior: async () => undefined },
};
performance.mark('office');`;

/** Requests for the workbook's cells are never answered: nothing waits for them. When Office is ready, it is marked. */
const UBESVART = `
OfficeExtension.SessionBase._overrideSession = {
  _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'https://excel.invalid/', headers: {} }),
  _createRequestExecutorOrNull: () => ({ executeAsync: () => new Promise(() => undefined) }),
};
Office.onReady(() => performance.mark('office'));
`;

/** A file beside Office's. `null`: there is none. */
export function officefil(navn: string, kilde: Officekilde): string | null {
  if (kilde === 'microsoft') return microsoftsFil(navn, UBESVART);
  return navn === 'office.js' ? VERT : null;
}
