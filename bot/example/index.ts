import { fileURLToPath } from 'node:url';

const her = (fil: string) => fileURLToPath(new URL(fil, import.meta.url));

/** The 27 companies of the two reports: what is answered from when no workbook is given. */
export const EKSEMPEL_FIL = her('./eksempel.xlsx');
/** An invented kommune with every kind of sheet filled, and findings of every kind. */
export const EKSEMPELKOMMUNE_FIL = her('./eksempelkommune.xlsx');
/** The empty template. */
export const MAL_FIL = her('./mal.xlsx');
