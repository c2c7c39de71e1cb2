import type { Funksjonsvert } from '../../../../addin/functions/vert.ts';

/** Excel's own error, as far as the functions can tell. */
export class Cellefeil extends Error {
  readonly code: string;

  constructor(kode: string, tekst?: string) {
    super(tekst);
    this.code = kode;
  }
}

/**
 * Stands in for Excel: the names and codes of Microsoft's custom-functions-runtime. With `datatyper` it is an Excel that
 * takes numbers with their format. Gives back the registered functions.
 */
export function settOppVert(datatyper = false): ReadonlyMap<string, (...argumenter: never[]) => unknown> {
  const requirements = {
    isSetSupported: (sett: string, versjon: string) =>
      datatyper && sett === 'CustomFunctionsRuntime' && versjon === '1.4',
  };
  Object.assign(globalThis, {
    Office: { context: { requirements, displayLanguage: 'nb-NO' }, onReady: () => undefined },
  });
  const registrert = new Map<string, (...argumenter: never[]) => unknown>();
  const vert: Funksjonsvert = {
    associate: (id, funksjon) => void registrert.set(id, funksjon),
    Error: Cellefeil,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  globalThis.CustomFunctions = vert;
  return registrert;
}
