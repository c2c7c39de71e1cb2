export { lagBoltlogg } from './boltlogg.ts';
export { type Bot, type Botvalg, FRISTER, type Frister, lagBot } from './bot.ts';
export { brukernavn } from './brukernavn.ts';
export { LokalMottaker } from './lokal/lokal-mottaker.ts';
export type { Forslagsgruppe, Lokalklient } from './lokal/lokalklient.ts';
export {
  LOKAL_ADMINISTRATOR,
  LOKAL_BOT,
  LOKAL_LESER,
  LOKALE_BRUKERE,
  LOKALE_KANALER,
  LOKALT_TEAM,
  type LokalBruker,
  type LokalFil,
  type LokalKanal,
  type LokalMelding,
  type Lokaltilstand,
} from './lokal/omraade.ts';
export { HENDELSESSTI, lagHttpmottaker, lagSocketmottaker } from './mottakere.ts';
export { hentIdentitet, type Identitetssvar } from './oppslag.ts';
export { type Ibruksted, taVersjonIBruk } from './ta-versjon-i-bruk.ts';
export type { Botidentitet, Tjenester } from './tjenester.ts';
