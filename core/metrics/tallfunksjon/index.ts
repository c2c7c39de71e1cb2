export { beleggfunksjon } from './beleggfunksjon.ts';
export { raskFunksjon } from './raskt.ts';
export { regnUtTall, type Tallgrunn } from './regn-ut.ts';
export {
  andelsfunksjon,
  argumentet,
  delfunksjon,
  type Funksjonstekst,
  type Tallargument,
  type Tallfunksjon,
  type Tallregel,
  type Talluttrykk,
  tallargument,
} from './tallfunksjon.ts';
