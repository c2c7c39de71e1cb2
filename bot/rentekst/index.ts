export { avsnitt, bredde, bryt, fyll, rens } from './bryt.ts';
export { bredder, type Kolonne, tabell } from './tabell.ts';
