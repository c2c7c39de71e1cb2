/** The bot's views: data in, Slack's blocks out. Pure; what they show was formatted by core. */
export { beskjed, nektetvisning } from './beskjed.ts';
export { type Blokk, type Blokkmelding, knapperad, seksjon } from './blokk.ts';
export { enklere } from './forenkling.ts';
export { type Funnvisning, funntekst, lesFunn } from './funn.ts';
export { GRENSER } from './grenser.ts';
export { type Grunnlagspost, grunnlagsvisning, regnestykke } from './grunnlag.ts';
export { DEMPINGSSKJEMA, HANDLING } from './handling.ts';
export { type Hjemdata, hjemUtenTilgang, hjemvisning } from './hjem.ts';
export { type Importdata, importvisning } from './importrapport.ts';
export { sammendragsvisning } from './sammendrag.ts';
export { type Svarknapper, svarvisning } from './svar.ts';
export { rent, trygg } from './trygg.ts';
export { dempingsskjema, type Varseldata, type Varselendring, varselvisning } from './varsel.ts';
