/** The little that is needed just after the first picture: what the workbook remembers, without the rest of core. */
export { settDatosystem, settEgenGrense, settFunksjonsspraak } from '../functions/index.ts';
export { hentFra1904, hentInnstillinger, regnPaaNytt } from '../workbook/index.ts';
