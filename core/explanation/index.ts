export * from './regnestykke.ts';
export * from './usikkerhet.ts';
