export { lagSporrer, type Omstendigheter, type Sporrer, svar } from './sporrer.ts';
export { lesSporring, type Sporring, SporringSchema, skrivSporring } from './sporring/sporring.ts';
export { type SvarJson, SvarJsonSchema, tilJson } from './svar/json.ts';
export { kilderTil, samleKilder } from './svar/kildeliste.ts';
export { AVSLAGSGRUNNER, type Avslagsgrunn, type Rad, type Samlet, type Svar, SvarSchema } from './svar/svar.ts';
export { maalnavn, type Svarcelle, type Svarkolonne, svartabell, verditekster } from './svar/svartabell.ts';
export { type Videre, videreFra } from './videre.ts';
