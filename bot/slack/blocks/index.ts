/** The bot's views: data in, Slack's blocks out. Pure; what they show was formatted by core. */
export { beskjed, nektetvisning } from './beskjed.ts';
export { type Blokk, type Blokkmelding, knapperad, seksjon } from './blokk.ts';
export { enklere } from './forenkling.ts';
export { type Funnvisning, funntekst, lesFunn } from './funn.ts';
export { GRENSER } from './grenser.ts';
export { type Grunnlagspost, grunnlagsvisning, regnestykke } from './grunnlag.ts';
export { DEMPINGSSKJEMA, HANDLING, SAMMENDRAGSSKJEMA } from './handling.ts';
export { type Hjemdata, hjemUtenTilgang, hjemvisning } from './hjem.ts';
export { type Importdata, importvisning } from './importrapport.ts';
export { sammendragsvisning } from './sammendrag.ts';
export {
  beskjedmodal,
  forhaandsmodal,
  type Sammendragspunkt,
  type Styredata,
  sammendragsliste,
  styremodal,
  ventemodal,
} from './sammendragsmodal.ts';
export {
  abonnementsskjema,
  MOTTAKERVALG,
  type Mottakervalg,
  SKJEMAFORMER,
  type Skjemadata,
  type Skjemaform,
  type Skjemaverdier,
  somValg,
  type Valg,
} from './sammendragsskjema.ts';
export { type Svarknapper, svarvisning } from './svar.ts';
export { TEKSTER } from './tekst/index.ts';
export { rent, trygg } from './trygg.ts';
export { dempingsskjema, type Varseldata, type Varselendring, varselvisning } from './varsel.ts';
