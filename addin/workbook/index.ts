/**
 * The door to the open workbook: the only folder of the add-in that calls Office. Every function answers with an
 * {@link Utfall} and leaves the workbook as it was when it fails.
 */
export { gaaTil } from './celle/gaa-til.ts';
export { rettCelle } from './celle/rett-celle.ts';
export { valgtCelle } from './celle/valgt-celle.ts';
export { type Dashbordvalg, settInnDashbord } from './dashbord/sett-inn.ts';
export { hentFra1904 } from './datosystem.ts';
export { hentInnstillinger, lagreInnstillinger } from './innstillinger.ts';
export { lesArbeidsboken } from './lesing/les-arbeidsboken.ts';
export type * from './lest.ts';
export { nyttTiltaksregnskap, type Skjemavalg } from './mal/nytt-tiltaksregnskap.ts';
export { type NyeArk, settInnMal } from './mal/sett-inn-mal.ts';
export { regnPaaNytt } from './regn-paa-nytt.ts';
export type { Arbeidsbokfeil, Arbeidsbokfeilkode, Spraak, Tekst, Utfall } from './utfall.ts';
