/** On the global object, since the part that loads later is a bundle of its own. */
declare global {
  var eierblikkFra1904: boolean | undefined;
}

/** Days between Excel's two ways to count: day 0 of the 1904 system is day 1462 of the other. */
const FORSKJELL = 1462;

/**
 * How day numbers in cells count from now on. An argument is only a number, and the same one is four years apart in the
 * two systems; the workbook is asked once, when the add-in starts.
 */
export function settDatosystem({ fra1904 }: { readonly fra1904: boolean }): void {
  globalThis.eierblikkFra1904 = fra1904;
}

/** A day number of the open workbook as one of the 1900 system. */
export function dagnummerFra1900(nummer: number): number {
  return globalThis.eierblikkFra1904 === true ? nummer + FORSKJELL : nummer;
}
