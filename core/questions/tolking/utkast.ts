import type { Ordning } from '../../parameters/index.ts';
import type { Omraade, Sporring, Tidsrom, Vilkaar } from '../sporring/sporring.ts';

/** What one question says, slot by slot; `null` where it says nothing. A follow-up fills the rest from the question before it. */
export interface Utkast {
  /** One: settled. Several: the question fits several. Empty: none was named. */
  maal: readonly string[];
  /** Several metrics were asked for, each clearly. */
  flereMaal: boolean;
  /** The metric stood in its indefinite form and alone: «Hva er driftsmargin?». */
  ubestemt: boolean;
  utvalg: Omraade | null;
  /** Kommuner that only say where the named companies lie; a ranking is within them. */
  steder: readonly string[];
  unntatt: Omraade;
  form: Sporring['form'];
  gruppe: Sporring['gruppe'];
  tilbyr: Sporring['tilbyr'];
  tid: Tidsrom | null;
  vilkaar: readonly Vilkaar[];
  retning: Sporring['retning'];
  antall: number | null;
  plass: number | null;
  metode: Sporring['metode'];
  /** «summen av», which shares don't have. */
  summeres: boolean;
  kvantor: Sporring['kvantor'];
  ordning: Ordning | null;
  per: Sporring['per'];
  tema: Sporring['tema'];
  andel: Sporring['andel'];
  /** «hvor mange bedrifter». */
  teller: boolean;
  /** «hvor mange» of something. */
  hvorMange: boolean;
  jaNei: boolean;
  /** Companies are asked for: «hvilke», «hvem», «bedriftene». */
  bedriftsord: boolean;
  alleord: boolean;
  rangert: boolean;
  sammenligning: boolean;
  utvikling: 'utvikling' | 'endring' | null;
  begrunnelse: boolean;
  oversikt: boolean;
  stoerrelse: boolean;
  sats: boolean;
  minimum: boolean;
  /** A number of places, or a company's, was named beside an amount that is known per place. */
  mengde: boolean;
  /** The tiltak without a kommunal share that one was asked for. */
  utenAndel: Ordning | null;
  hvaOm: boolean;
  /** A kommune's name that may as well be a company's: «egenkapitalen til Oslo». */
  uklarKommune: boolean;
  /** AFT or VTA was named, and no metric. */
  bareOrdning: boolean;
  /** «lav», «høy»: a level without a limit. */
  nivaa: 'hoeyest' | 'lavest' | null;
  /** «året etter», «samme år»: how far from the year of the question before; `null` when that isn't pointed at. */
  aarFraForrige: -1 | 0 | 1 | null;
  /** Nav's target was named. */
  maalord: boolean;
}

export const TOMT_UTKAST: Utkast = {
  maal: [],
  flereMaal: false,
  ubestemt: false,
  utvalg: null,
  steder: [],
  unntatt: { selskaper: [], kommuner: [] },
  form: null,
  gruppe: null,
  tilbyr: null,
  tid: null,
  vilkaar: [],
  retning: null,
  antall: null,
  plass: null,
  metode: null,
  summeres: false,
  kvantor: null,
  ordning: null,
  per: null,
  tema: null,
  andel: null,
  teller: false,
  hvorMange: false,
  jaNei: false,
  bedriftsord: false,
  alleord: false,
  rangert: false,
  sammenligning: false,
  utvikling: null,
  begrunnelse: false,
  oversikt: false,
  stoerrelse: false,
  sats: false,
  minimum: false,
  mengde: false,
  utenAndel: null,
  hvaOm: false,
  uklarKommune: false,
  bareOrdning: false,
  nivaa: null,
  aarFraForrige: null,
  maalord: false,
};
