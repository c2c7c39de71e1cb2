export * from './broek.ts';
export * from './dato.ts';
export * from './enhet.ts';
export * from './figur.ts';
export * from './kilde.ts';
export * from './periode.ts';
export * from './presisjon.ts';
export * from './tekst.ts';
