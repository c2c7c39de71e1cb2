/** The little that is needed just after the first picture: what the workbook remembers, without the rest of core. */
export { settFunksjonsspraak } from '../functions/index.ts';
export { hentInnstillinger } from '../workbook/index.ts';
