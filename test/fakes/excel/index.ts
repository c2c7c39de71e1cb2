/** A strict Excel for tests: Microsoft's own client library in front, a small workbook with HyperFormula behind. */
export { Excelfeil } from './feil.ts';
export { fraArbeidsbok } from './fra-xlsx.ts';
export { frakoble, klientmappe, koble, kobleTil } from './klient.ts';
export { Ark, type Celle, type Diagram } from './modell/ark.ts';
export { Bok } from './modell/bok.ts';
export { arktilstand, forskjell, tilstand } from './modell/tilstand.ts';
export { Vert } from './vert.ts';
