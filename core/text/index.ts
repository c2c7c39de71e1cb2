export * from './dato.ts';
export * from './grense.ts';
export * from './lister.ts';
export * from './sortering.ts';
export * from './tall.ts';
