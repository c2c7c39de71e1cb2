/** Summaries when they are due: to whom, in which form, once. Time by the clock in Norway exists here and nowhere else. */
export { type Epostdrift, type Sammendragsdrift, type Sammendragsdriftvalg, startSammendrag } from './drift.ts';
export { AVMELDINGSSTI } from './epost-levering.ts';
export { hentVersjoner, moeterFor } from './fakta.ts';
export { driftsproblemer, sendProeve } from './forvaltning.ts';
export { type Lest, lesFormer, lesNaar, lesOmfang } from './les-abonnement.ts';
export { type Kjoeringsvalg, lagKjoering } from './oppdrag.ts';
export { fraOsloTid, osloTid } from './oslotid.ts';
export { type Gjeldende, type Planleggingsvalg, planlegg } from './planlegging.ts';
export { lagSammendragsskriver } from './sammendragsskriver.ts';
export type { Filform, Sammendragsfil, Sammendragsskriver, Skriveoppdrag, Utkast } from './skriver.ts';
export {
  lagUtkastkilde,
  type Utkastfeil,
  type Utkastkilde,
  type Utkastoppdrag,
  type Utkastsvar,
} from './utkastkilde.ts';
export { visAbonnement, visKjoering, visOmfang, visTidspunkt } from './vis-abonnement.ts';
