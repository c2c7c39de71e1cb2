/** A calling cell, when a function has asked to be told of it. */
export interface Kall {
  /** «Ark1!B2»: where the formula stands. */
  readonly address?: string;
  /** «Ark1!B2» or «'Mitt ark'!B2:C3» for each argument that is a reference. */
  readonly parameterAddresses?: readonly (string | null)[];
}

/** What Excel gives the functions. `CustomFunctions` is undefined outside Excel. */
export interface Funksjonsvert {
  associate(id: string, funksjon: (...argumenter: never[]) => unknown): void;
  readonly Error: new (kode: string, tekst?: string) => Error;
  readonly ErrorCode: { readonly invalidValue: string; readonly notAvailable: string };
}

declare global {
  var CustomFunctions: Funksjonsvert | undefined;
}

/** Excel's registry of functions; `undefined` outside Excel. */
export function funksjonsvert(): Funksjonsvert | undefined {
  return globalThis.CustomFunctions;
}

let datatyper: boolean | undefined;

/** Whether Excel takes a number with its format. Asked when Office is ready, and then known for good. */
export function kanDatatyper(): boolean {
  if (datatyper !== undefined) return datatyper;
  if (typeof Office === 'undefined' || Office.context?.requirements === undefined) return false;
  datatyper = Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.4');
  return datatyper;
}
