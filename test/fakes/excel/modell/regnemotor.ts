import { DetailedCellError, HyperFormula, type RawCellContent } from 'hyperformula';
import { type Ark, erFeil, type Verdi } from './ark.ts';

/**
 * Works out the formulas of all sheets, as Excel does after a change. An outside engine: HyperFormula. When a file is
 * opened, only those without a stored result are worked out.
 */
export function regnUt(arkene: readonly Ark[], hvilke: 'alle' | 'uregnede'): void {
  if (!arkene.some(harFormel)) return;
  const ark = arkene.map((a) => ({ navn: a.navn, celler: raaceller(a) }));
  const motor = HyperFormula.buildFromSheets(Object.fromEntries(ark.map((a) => [a.navn, a.celler])), {
    licenseKey: 'gpl-v3',
    maxRows: 1_048_576,
    maxColumns: 16_384,
    precisionRounding: 15,
    smartRounding: false,
    evaluateNullToZero: true,
    useArrayArithmetic: true,
  });
  for (const a of arkene) {
    const nr = motor.getSheetId(a.navn);
    if (nr === undefined) continue;
    a.rader.forEach((celler, row) => {
      celler.forEach((celle, col) => {
        if (celle?.formel === undefined || (hvilke === 'uregnede' && celle.uregnet !== true)) return;
        celle.verdi = fraMotoren(motor.getCellValue({ sheet: nr, row, col }));
        delete celle.uregnet;
      });
    });
  }
  motor.destroy();
}

function harFormel(ark: Ark): boolean {
  return ark.rader.some((rad) => rad.some((celle) => celle?.formel !== undefined));
}

function raaceller(ark: Ark): RawCellContent[][] {
  return Array.from({ length: ark.rader.length }, (_, r) =>
    Array.from({ length: ark.rader[r]?.length ?? 0 }, (_, k) => {
      const celle = ark.celle(r, k);
      if (celle === undefined) return null;
      if (celle.formel !== undefined) return celle.formel;
      if (erFeil(celle.verdi)) return celle.verdi.feil;
      return typeof celle.verdi === 'string' ? `'${celle.verdi}` : celle.verdi;
    }),
  );
}

/** What Excel shows: a circle is 0 there. */
function fraMotoren(verdi: unknown): Verdi {
  if (verdi instanceof DetailedCellError) return verdi.value === '#CYCLE!' ? 0 : { feil: verdi.value };
  if (typeof verdi === 'number' || typeof verdi === 'string' || typeof verdi === 'boolean') return verdi;
  return 0;
}
