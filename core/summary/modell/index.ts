export * from './celle.ts';
export * from './del.ts';
export * from './diagram.ts';
export * from './rader.ts';
export * from './sammendrag.ts';
export * from './tabell.ts';
