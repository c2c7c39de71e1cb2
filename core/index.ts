export * from './portfolio/index.ts';
export * from './text/index.ts';
export * from './values/index.ts';
