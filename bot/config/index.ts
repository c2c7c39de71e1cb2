export { Hemmelig } from './hemmelig.ts';
export type {
  Databasevalg,
  Konfigurasjon,
  Konfigurasjonsfeil,
  Konfigurasjonslesing,
  Slackvalg,
} from './konfigurasjon.ts';
export { lagerkonfigurasjon, lagervalg } from './lagerkonfigurasjon.ts';
export { feillinje, lesDatabasevalg, lesKonfigurasjon, lesPersonverngrense } from './les-konfigurasjon.ts';
export { VARIABLER, type Variabel } from './variabler.ts';
