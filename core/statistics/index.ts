export * from './disclosure.ts';
export * from './klasse.ts';
export * from './wilson.ts';
