export { slaaSammenLike } from './evaluer.ts';
export { ANDRE_BEGREPER, BEGREPER, finnBegrep, finnMaal, MAAL } from './katalog.ts';
export * from './maal.ts';
export { type Periodetall, perPeriode } from './per-periode.ts';
