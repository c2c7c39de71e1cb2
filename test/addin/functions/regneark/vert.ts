/** Excel's own error, as far as the functions can tell. */
export class Cellefeil extends Error {
  readonly code: string;

  constructor(kode: string, tekst?: string) {
    super(tekst);
    this.code = kode;
  }
}

/** Stands in for Excel: the names and codes of Microsoft's custom-functions-runtime. Gives back the registered functions. */
export function settOppVert(): ReadonlyMap<string, (...argumenter: never[]) => unknown> {
  const registrert = new Map<string, (...argumenter: never[]) => unknown>();
  globalThis.CustomFunctions = {
    associate: (id, funksjon) => void registrert.set(id, funksjon),
    Error: Cellefeil,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  return registrert;
}
