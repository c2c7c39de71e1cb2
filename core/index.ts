export * from './explanation/index.ts';
export * from './metrics/index.ts';
export * from './portfolio/index.ts';
export * from './statistics/index.ts';
export * from './summary/index.ts';
export * from './text/index.ts';
export * from './values/index.ts';
