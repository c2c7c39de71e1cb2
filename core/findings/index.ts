export { type Dokumentstatus, dokumentstatus } from './grunnlag/dokumenter.ts';
export { type Frist, fristFor, type Varighet, varigheter } from './grunnlag/frister.ts';
export { driverAft, driverVta } from './grunnlag/tiltak.ts';
export { valgperiodeFor } from './grunnlag/valgperiode.ts';
export { finnRegel, REGLER } from './katalog.ts';
export { kontroller, kontrollerSelskap } from './kontroll.ts';
export * from './regel.ts';
export { type Utfall, utfallAv } from './regler/vta/utfall.ts';
