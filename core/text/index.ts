export * from './dato.ts';
export * from './grense.ts';
export * from './lister.ts';
export type { Figurstatus } from './meldinger.ts';
export * from './problemtekst.ts';
export * from './sortering.ts';
export * from './status.ts';
export * from './tall.ts';
export * from './tall-inn.ts';
