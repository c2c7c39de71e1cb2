export { lesInnhold } from './innlesing.ts';
export { type Rute, stiAv, svarTekst } from './svar.ts';
export { type Oppstart, startTjener, type Tjener, type Tjenervalg } from './tjener.ts';
