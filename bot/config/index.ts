export { lesEpostadresse } from './epostadresse.ts';
export { Hemmelig } from './hemmelig.ts';
export type {
  Databasevalg,
  Epostvalg,
  Konfigurasjon,
  Konfigurasjonsfeil,
  Konfigurasjonslesing,
  Slackvalg,
} from './konfigurasjon.ts';
export { lagerkonfigurasjon, lagervalg } from './lagerkonfigurasjon.ts';
export { feillinje, lesDatabasevalg, lesKonfigurasjon, lesPersonverngrense } from './les-konfigurasjon.ts';
export { VARIABLER, type Variabel } from './variabler.ts';
