export { type Aarsakscelle, type Aarsakstabell, aarsakstabeller } from './aft/aarsakstabell.ts';
export { kanHoldesMotAftMaal, klasseFor, samledeAar, sammenlignbare } from './aft/klasse-for.ts';
export { plassvekter } from './aft/plassvekter.ts';
export { OVERSIKTSMAAL } from './begreper/oversikt.ts';
export { antakelse, blad, maanedsblad, parameterblad } from './blad.ts';
export { type Endring, endring } from './endring.ts';
export { felttall } from './felttall.ts';
export { frigivelserFor } from './frigivelser.ts';
export { ANDRE_BEGREPER, BEGREPER, finnBegrep, finnMaal, MAAL } from './katalog.ts';
export * from './maal.ts';
export * from './maanedsverk.ts';
export { type Periodetall, perPeriode } from './per-periode.ts';
export { mestDekkende, type Periodedekning } from './periodevalg.ts';
export { forFaa, personverngrense } from './personvern.ts';
export { type Samletall, samle, samleMedVekter } from './samle.ts';
export { slaaSammenLike } from './slaa-sammen.ts';
export {
  raskFunksjon,
  regnUtTall,
  type Tallargument,
  type Tallfunksjon,
  type Tallgrunn,
  type Tallregel,
  type Talluttrykk,
} from './tallfunksjon/index.ts';
export { medfinansieringPerKommune } from './vta/andeler.ts';
export { merkostnadVedAndel, nesteAarsKostnad, statligForKommune } from './vta/hva-om.ts';
export {
  besteLinje,
  erLinje,
  linjeFor,
  type Medfinansieringslinje,
  TILSKUDDSGRUNNLAG,
  type Tilskuddsgrunnlag,
} from './vta/medfinansiering.ts';
export { andelAvSumAvTilskudd } from './vta/medfinansieringsandel.ts';
export { samletKostnad } from './vta/samlet-kostnad.ts';
export { skjermAndel } from './vta/skjermet-andel.ts';
export { type Skjerming, skjermingFor } from './vta/skjerming.ts';
