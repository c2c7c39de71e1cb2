/** When summaries are due. Pure: what the clock shows, what has been sent and what has happened are arguments. */
export {
  type Anledning,
  type Fakta,
  type Forfall,
  forfall,
  type Ibruktatt,
  type Moete,
  nesteForfall,
} from './forfall.ts';
export { type Forfallsgrunnlag, type Forfallsutfall, type Forfalt, forfalne } from './forfalne.ts';
export { erHelligdag, erVirkedag, naermesteVirkedag, paaskedag } from './helligdager.ts';
export { lesTidsplan, TIDSPLANEKSEMPLER, type Tidsplanlesing } from './les-tidsplan.ts';
export {
  datoI,
  erKlokkeslett,
  erLokaltid,
  type Klokkeslett,
  klokkenI,
  klokkeslett,
  type Lokaltid,
  lokaltid,
  lokaltidAv,
  plussTimer,
} from './lokaltid.ts';
export { MOETER, type Moeteslag, STANDARDKLOKKE, type Tidsplan, TidsplanSchema } from './tidsplan.ts';
export { visTidsplan } from './vis-tidsplan.ts';
