export { fellesPeriode } from './felles-periode.ts';
export { type Uvurdert, uvurderteKrav, verstPerSelskap } from './funnutvalg.ts';
export * from './modell/index.ts';
export { lagOversikt, type Oversikt, type Oversiktskolonne, type Oversiktslinje } from './oversikt.ts';
