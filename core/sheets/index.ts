export * from './catalogue/index.ts';
export * from './celler/index.ts';
export * from './grid.ts';
export * from './les.ts';
export * from './lesing.ts';
export * from './problem.ts';
export * from './template/index.ts';
