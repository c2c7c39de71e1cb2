export { aapneLager } from './aapne-lager.ts';
export { ABONNEMENTSLAG, type Abonnement, type Abonnementer, type NyttAbonnement } from './abonnementer.ts';
export type { Exceleier, Excelkode, Excelnoekkel, Exceltilgang, Kodehemmelighet } from './exceltilgang.ts';
export { LAGERFEILKODER, type Lagerfeil, type Lagerfeilkode, type Utfall } from './feil.ts';
export type { Frigivelser, Versjonsfrigivelse } from './frigivelser.ts';
export type { Hendelse, Hendelser, UferdigHendelse } from './hendelser.ts';
export { standardDatamappe } from './innebygd/datamappe.ts';
export type { Installasjoner, Installasjonssvar } from './installasjoner.ts';
export type { Aapning, Lager, Lagerkonfigurasjon, Lagervalg } from './lager.ts';
export type { Repositorier } from './repositorier.ts';
export {
  ALLE,
  type Kanalgrense,
  type LagretTildeling,
  type Rettigheter,
  ROLLER,
  type Rolle,
  type Tildeling,
} from './rettigheter.ts';
export { somCsv, somJsonl } from './revisjon/eksport.ts';
export { eksporterRevisjon, REVISJONSFORMER, type Revisjonsform, type Revisjonsutvalg } from './revisjon/eksporter.ts';
export type { LagretRevisjonslinje, Revisjonslinje, Revisjonslogg } from './revisjon/revisjonslogg.ts';
export {
  MOTTAKERSLAG,
  type NyttSammendrag,
  type Omfang,
  OmfangSchema,
  SAMMENDRAGSFORMER,
  type Sammendragsabonnement,
  type Sammendragsform,
  type Samtykke,
  type Stansgrunn,
} from './sammendrag/abonnement.ts';
export {
  KJOERINGSRESULTATER,
  type Kjoering,
  type Kjoeringsresultat,
  kjoeringsnoekkel,
  type NyKjoering,
  utboksnoekkel,
} from './sammendrag/kjoering.ts';
export { type Koestand, MASSEKOEER, type Massekoe, type Masseutboks } from './sammendrag/masseutboks.ts';
export type { Regnet, Sammendragslager, SistLevert } from './sammendrag/sammendrag.ts';
export type { Samtaler, Samtalested } from './samtaler.ts';
export { gjenopprett } from './sikkerhetskopi/gjenopprett.ts';
export { type Kopiinnhold, sikkerhetskopi } from './sikkerhetskopi/sikkerhetskopi.ts';
export type { Svarpakke, Svarskriving } from './svarskriving.ts';
export { TILBAKEMELDINGSVERDIER, type Tilbakemelding, type Tilbakemeldinger } from './tilbakemeldinger.ts';
export { type Krav, type Tatt, UTBOKSSTATUSER, type Utboks, type Utboksstatus, type Utgaaende } from './utboks.ts';
export {
  type Demping,
  type Funnberegning,
  funnnoekkel,
  type LagretFunn,
  type Varsel,
  type Varsler,
} from './varsler.ts';
export type { Antall, Importfil, Problemlinje } from './versjoner/skjema.ts';
export type {
  Ibruktaking,
  NyVersjon,
  Versjon,
  Versjoner,
  Versjonshode,
  Versjonstilstand,
} from './versjoner/versjoner.ts';
