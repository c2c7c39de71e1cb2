export type { Filfeil, Filfeilkode, Filproblem, Filproblemkode } from './feil.ts';
export { GRENSER, type Grenser } from './grenser.ts';
export { type Leseresultat, type Lesevalg, lesBuffer, lesFil } from './les-fil.ts';
