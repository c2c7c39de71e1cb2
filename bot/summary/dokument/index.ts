export type { Arkivfelt } from './arkivfelt.ts';
export type { Blokk, Celle, Celletegning, Dokument, Punkt, Tabellblokk, Tabellkolonne } from './blokk.ts';
export { somEierskapsmelding } from './eierskapsmelding.ts';
export type { Omfang } from './omfang.ts';
export { rensetDiagram } from './rens.ts';
export { somDokument } from './som-dokument.ts';
