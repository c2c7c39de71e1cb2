export * from './forklar.ts';
export * from './regnestykke.ts';
export * from './usikkerhet.ts';
