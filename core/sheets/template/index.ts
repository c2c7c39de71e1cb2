export * from './celleregel.ts';
export { EGET_ARK_MERKER, erEgetArk } from './eget-ark.ts';
export * from './eksempelrad.ts';
export * from './les-meg.ts';
export * from './mal.ts';
export * from './malark.ts';
export * from './tiltaksregnskap.ts';
