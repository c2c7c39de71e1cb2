import { DetailedCellError, HyperFormula, type RawCellContent } from 'hyperformula';
import { registrerFunksjonene } from './eier-plugin.ts';
import { settOppVert } from './vert.ts';

/** How formulas are written: `=EIER.SATS("VTA"; 2026)` in a Norwegian Excel, `=EIER.SATS("VTA", 2026)` in an English one. */
export type Skrivemaate = 'norsk' | 'engelsk';

/** A workbook of plain cells and formulas, worked out by HyperFormula with our functions in it. */
export function regnArk(
  ark: Readonly<Record<string, RawCellContent[][]>>,
  skrivemaate: Skrivemaate = 'engelsk',
  datatyper = false,
): HyperFormula {
  settOppVert(datatyper);
  registrerFunksjonene();
  return HyperFormula.buildFromSheets(ark, {
    licenseKey: 'gpl-v3',
    maxRows: 1_048_576,
    // The engine's own tolerance would hide a double that is not the exact one.
    smartRounding: false,
    ...(skrivemaate === 'norsk'
      ? { functionArgSeparator: ';', decimalSeparator: ',', thousandSeparator: ' ' }
      : { functionArgSeparator: ',', decimalSeparator: '.' }),
  });
}

/** What a cell shows: its value, or the error with its text. */
export function vist(motor: HyperFormula, rad: number, kolonne: number, ark = 0): unknown {
  const verdi = motor.getCellValue({ sheet: ark, row: rad, col: kolonne });
  return verdi instanceof DetailedCellError ? `${verdi.value} ${verdi.message}` : verdi;
}
