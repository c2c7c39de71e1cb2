/** Excel's functions: what the server serves and the pane needs. The runtime's own entry is start.ts. */

export { settEgenGrense } from '../portefoljelager/index.ts';
export { forklarfunksjon } from './arbeidsbok/forklar.ts';
export { forklarFormel } from './arbeidsbok/forklar-formel.ts';
export { regnetekst } from './arbeidsbok/regnetekst.ts';
export { settDatosystem } from './argument/datosystem.ts';
export type { Funksjonsbeskrivelse, Trespraaklig } from './beskrivelse.ts';
export { BESKRIVELSER, beskrivelsen } from './beskrivelser.ts';
export { funksjonsdokument, funksjonsoversikt, funksjonsside, funksjonssider, skrivemaate } from './hjelpeside.ts';
export { type Funksjonsmetadata, hjelpesti, lagMetadata } from './metadata.ts';
export { NAVNEROM } from './navnerom.ts';
export { SPRAAK, type Spraak, settFunksjonsspraak, spraakFor } from './spraak.ts';
export type { Funksjonssvar, Tabellcelle } from './svar.ts';
