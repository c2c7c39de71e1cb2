import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { klientmappe } from '../../fakes/excel/index.ts';

/** How Excel on the web tells Office's loader in the page's address what it is. */
export const VERTSINFO = '_host_Info=Excel%24Web%2416.01%24nb-NO%24eierblikk%24%24%240';

const BIBLIOTEK = 'excel-web-16.00.js';

/**
 * Excel's end of the handshake that the library begins when it has run. Everything else that makes Office ready is
 * Microsoft's own: the loader, what it fetches, and the order.
 */
const HAANDTRYKK = `
OSF.InitializationHelper.prototype.setAgaveHostCommunication = function () {
  this._webAppState.id = 'eierblikk';
  this._webAppState.clientEndPoint = {
    registerForEvent: () => undefined,
    unregisterForEvent: () => undefined,
    invoke: (navn, svar) => {
      if (navn !== 'ContextActivationManager_getAppContextAsync') return;
      svar(0, {
        _id: 'eierblikk', _appName: OSF.AppName.ExcelWebApp, _appVersion: '16.00', _appUILocale: 'nb-NO',
        _dataLocale: 'nb-NO', _docUrl: 'https://excel.invalid/bok.xlsx', _clientMode: 0, _settings: [], _reason: 1,
        _osfControlType: 1, _correlationId: 'eierblikk', _initialDisplayMode: 2,
      });
    },
  };
};`;

/**
 * A file of Office's address as Microsoft ships it: `office.js`, the loader, and what it fetches. Excel's own library gets
 * the host's end of the handshake, and `mer` after it. `null`: there is no such file.
 */
export function microsoftsFil(navn: string, mer: string): string | null {
  const fil = join(klientmappe(), 'dist', navn);
  if (!/^[\w./-]+\.js$/.test(navn) || navn.includes('..') || !existsSync(fil)) return null;
  const innhold = readFileSync(fil, 'utf8');
  return navn === BIBLIOTEK ? `${innhold}\n${HAANDTRYKK}\n${mer}` : innhold;
}
