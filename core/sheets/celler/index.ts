/** What every reader of cells does alike, whether they come from a file or from an open workbook. */
export * from './celleadresse.ts';
export { datoFraSerienummer } from './serienummer.ts';
export * from './sirkel.ts';
export { tallcelle } from './tallcelle.ts';
export { type Formatslag, innebygdFormat, tolkFormat } from './tallformat.ts';
