export { fellesPeriode, sammendragsperiode } from './felles-periode.ts';
export { type Uvurdert, uvurderteKrav, verstPerSelskap } from './funnutvalg.ts';
export { EN_SIDE, type Linjetak } from './kontekst.ts';
export { lagSammendrag, type Sammendragsvalg } from './lag-sammendrag.ts';
export * from './modell/index.ts';
export type { Forrige } from './nytt/nytt.ts';
export { lagOversikt, type Oversikt, type Oversiktskolonne, type Oversiktslinje } from './oversikt.ts';
