export { fellesPeriode } from './felles-periode.ts';
export { lagOversikt, type Oversikt, type Oversiktskolonne, type Oversiktslinje } from './oversikt.ts';
