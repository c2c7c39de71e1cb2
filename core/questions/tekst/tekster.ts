import type { Samlemetode } from '../../metrics/index.ts';
import type { Ordning } from '../../parameters/index.ts';
import type { Sammenligning } from '../sporring/sporring.ts';
import type { Avklaringsgrunn } from '../tolking/stans.ts';

/** A figure in a sentence: whose, and how it is printed. */
export interface Talltekst {
  readonly navn: string;
  readonly verdi: string;
  readonly periode: string;
  readonly kilde: string;
}

/** What the answers say around the figures. One file per written standard; a text missing in one is a compile error. */
export interface Tekster {
  readonly alle: string;
  readonly radstatus: Readonly<Record<'kjent' | 'mangler' | 'skjult' | 'ikke_beregnbar' | 'motstrid', string>>;
  readonly siste: string;
  readonly unntatt: (hvem: string) => string;
  readonly bareForm: (form: string) => string;
  readonly perKommune: string;
  readonly medOrdning: (ordning: string) => string;
  readonly utenOrdning: (ordning: string) => string;
  readonly bareKonsern: string;
  readonly sammenligning: Readonly<Record<Sammenligning, string>>;
  readonly metode: Readonly<Record<'sum' | 'snitt' | 'vektet' | 'uvektet' | 'median', string>>;
  readonly retning: Readonly<Record<'hoeyest' | 'lavest', string>>;
  readonly kvantor: Readonly<Record<'alle' | 'noen' | 'ingen', string>>;
  readonly tema: Readonly<Record<'definisjon' | 'utregning' | 'hjemmel' | 'kilde' | 'krav', string>>;
  readonly utvikling: string;
  readonly endring: string;
  readonly telling: string;
  readonly oversikt: string;
  readonly og: string;
  readonly spurt: string;
  readonly ikkeOppfylt: (navn: string) => string;
  readonly plassnr: (nr: number) => string;

  readonly maaletPaa: (grense: string) => string;
  readonly snittet: (metode: Samlemetode, kommuner: readonly string[], verdi: string) => string;
  readonly hovedkilde: (kilder: string) => string;
  readonly andreKilder: (navn: string) => string;
  readonly ikkeIPerioden: (periode: string, navn: string) => string;
  readonly mangler: (navn: string) => string;
  readonly skjult: (navn: string) => string;
  readonly krysser: (navn: string) => string;
  readonly vekterUkjent: string;
  readonly ulikeNivaaer: string;
  readonly kilderUenige: string;
  readonly erstattetSats: (tekst: string) => string;

  readonly en: (maal: string, t: Talltekst) => string;
  readonly uenige: (maal: string, navn: string, periode: string, verdier: string) => string;
  readonly oppgittMangler: (maal: string, navn: string, periode: string) => string;
  readonly utenTall: (maal: string, navn: string, periode: string, grunn: string) => string;
  readonly flere: (maal: string, periode: string, ledd: string) => string;
  readonly treff: (antall: number, av: number, maal: string, vilkaar: string, periode: string) => string;
  readonly ingenTreff: (av: number, maal: string, vilkaar: string, periode: string) => string;
  readonly rangert: (retning: 'hoeyest' | 'lavest', maal: string, periode: string, ledd: string) => string;
  readonly samlet: (metode: Samlemetode, maal: string, antall: number, periode: string, verdi: string) => string;
  readonly selskaper: (antall: number, hvor: string) => string;
  readonly ja: string;
  readonly nei: string;
  readonly kanIkkeAvgjoeres: string;
  readonly utviklingTekst: (maal: string, navn: string, ledd: string) => string;
  readonly iPeriode: (verdi: string, periode: string) => string;
  readonly sats: (ordning: Ordning, aar: string, verdi: string) => string;
  readonly minimum: (aar: string, verdi: string, sats: string, andel: string) => string;
  readonly hvaOm: (fra: string, til: string, aar: string, perPlass: string) => string;
  readonly hvaOmSelskap: (navn: string, sum: string, plasser: string) => string;
  readonly regnetUt: (formel: string) => string;
  readonly hjemmelTekst: (hjemmel: string) => string;
  readonly ingenHjemmel: string;
  readonly definertI: (kilde: string) => string;
  readonly kravTekst: (navn: string, verdi: string, hjemmel: string) => string;
  readonly intetKrav: (maal: string) => string;
  readonly kildeTekst: (kilde: string) => string;
  readonly ikkeAarsak: string;
  readonly ogTil: (antall: number) => string;

  readonly avklaring: (grunn: Avklaringsgrunn, gjelder: string) => string;
  readonly sporsmaal: Sporsmaalsform;
}

/** The words of finished questions; put together by sporring/omskriv.ts so that the reader reads them back to the same query. */
export interface Sporsmaalsform {
  readonly hva: string;
  readonly hvorMange: string;
  readonly hvilke: string;
  readonly hvilken: string;
  readonly vis: string;
  readonly har: string;
  readonly harHatt: string;
  readonly hoeyest: Readonly<Record<'hoeyest' | 'lavest', string>>;
  readonly flest: Readonly<Record<'hoeyest' | 'lavest', string>>;
  readonly bedriftene: string;
  readonly alleBedriftene: string;
  readonly noenBedrifter: string;
  readonly bedrifter: string;
  readonly bedrift: string;
  readonly unntatt: string;
  readonly fra: string;
  readonly ranger: string;
  readonly foerst: Readonly<Record<'hoeyest' | 'lavest', string>>;
  readonly motSelskap: Readonly<Record<Sammenligning, string>>;
  readonly vilkaar: Readonly<Record<Sammenligning, string>>;
  readonly metode: Readonly<Record<'sum' | 'snitt' | 'vektet' | 'uvektet' | 'median', string>>;
  readonly utvikletSeg: string;
  readonly endretSeg: string;
  readonly hvordan: string;
  readonly siste: (antall: number) => string;
  readonly siden: (aar: number) => string;
  readonly foer: (aar: number) => string;
  readonly tema: Readonly<Record<'definisjon' | 'utregning' | 'hjemmel' | 'kilde' | 'krav', (maal: string) => string>>;
  readonly oversikt: (hvem: string) => string;
  readonly sats: (ordning: string, tid: string) => string;
  readonly minimum: (tid: string) => string;
  readonly forklar: (maal: string, hvem: string, tid: string) => string;
  readonly nest: string;
  readonly tredje: string;
  readonly snittet: string;
  readonly medianen: string;
  readonly maalet: string;
}
