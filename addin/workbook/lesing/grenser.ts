/**
 * How much of a workbook is read, counted on the rectangles that the sheets fill, before any cell is fetched. The same
 * as for files: each cell may become a figure with its source, and the pane shares its memory with Excel.
 */
export const GRENSER = { rader: 100_000, celler: 300_000 } as const;

/**
 * Cells fetched in one round trip. Excel on the web gives at most 5 MB in one answer, and a cell with its value, type,
 * format and formula is about 60 bytes.
 */
export const CELLER_PER_TUR = 40_000;

/** Tried one after the other: smaller pieces when one answer was too large after all, for long texts and formulas. */
export const STOERRELSER: readonly number[] = [CELLER_PER_TUR, 4_000, 400];

/** A limit as it is printed: `100 000` with hard spaces. */
export function visGrense(tall: number): string {
  return String(tall).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}
