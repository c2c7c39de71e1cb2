export {
  type Besvarelse,
  type Besvarer,
  type Besvarervalg,
  type Lesertilgang,
  lagBesvarer,
  type Spoersmaal,
} from './besvar.ts';
export { type Leser, lagPortefoljekilde, type Portefoljekilde } from './portefoljekilde.ts';
