export * from './avstemming.ts';
export * from './disclosure.ts';
export * from './frigivelse.ts';
export * from './klasse.ts';
export * from './sentralmaal.ts';
export * from './wilson.ts';
