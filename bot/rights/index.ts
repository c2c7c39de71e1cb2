export { type Adgang, type Adgangsvalg, type Arbeidsomraade, erDirekte, lagAdgang, type Sted } from './adgang.ts';
export {
  ALT,
  AVVISNINGSREGLER,
  type Avgjoerelse,
  type Avvisningsregel,
  avgjoer,
  type Brukerslag,
  erBegrenset,
  type Oppgave,
  type Tilgangsfakta,
} from './avgjoer.ts';
export { avgrens } from './avgrens.ts';
export { AVSLAGSTEKSTER } from './avslagstekster.ts';
export { type Ferskvare, lagFerskvare } from './ferskvare.ts';
