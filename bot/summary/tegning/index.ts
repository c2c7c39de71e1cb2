export { somPng } from './som-png.ts';
export { somSvg } from './som-svg.ts';
export { BLEKK, type Blekk, type Del, type Tegning } from './tegning.ts';
export { lagTekstmaaler, type Tekstmaaler } from './tekstbredde.ts';
