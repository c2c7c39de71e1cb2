export { finnRegel, REGLER } from './katalog.ts';
export { kontroller } from './kontroll.ts';
export * from './regel.ts';
