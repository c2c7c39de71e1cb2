/** How the add-in's files are made: called by the server when they are first asked for. */
export { byggFunksjoner, byggHjelpesider, type Funksjonsfiler, skrivMetadata } from './funksjoner.ts';
export { byggOppgaverute, type Rutefil } from './oppgaverute.ts';
