import type { Apifeilkode } from '../publisering/feilkoder.ts';

/** Everything the pane says in its own words, in one language. */
export interface Rutetekster {
  readonly les: string;
  readonly leser: string;
  readonly lest: (selskaper: number, feil: number, advarsler: number) => string;
  readonly altForstaatt: string;
  readonly problemer: string;
  readonly alvor: { readonly feil: string; readonly advarsel: string };
  readonly gaaTil: string;
  /** What a screen reader says of «Gå til». */
  readonly gaaTilSted: (sted: string) => string;
  readonly lesFoerst: string;
  readonly dashbord: string;
  readonly lagerDashbord: string;
  readonly dashbordKlart: (ark: string) => string;
  readonly forklar: string;
  readonly forklarTom: string;
  readonly mal: string;
  readonly malKlar: string;
  readonly sporsmaal: string;
  readonly spoer: string;
  readonly selskaper: (aar: number | null) => string;
  readonly kolonner: {
    readonly selskap: string;
    readonly driftsmargin: string;
    readonly omsetning: string;
    readonly funn: string;
  };
  readonly noekkeltall: string;
  readonly funn: string;
  readonly ingenFunn: string;
  readonly rettet: (sted: string) => string;
  readonly publiser: string;
  readonly publiserHvordan: string;
  readonly kode: string;
  readonly kobleTil: string;
  readonly kobletTil: (navn: string) => string;
  readonly send: string;
  readonly sender: string;
  readonly forskjell: string;
  readonly ingenForskjell: string;
  readonly utelatt: (antall: number) => string;
  readonly taIBruk: string;
  readonly tattIBruk: (versjon: number) => string;
  readonly uteAvNett: string;
  readonly apifeil: Readonly<Record<Apifeilkode, string>>;
  readonly utenforExcel: string;
  readonly ukjentFeil: string;
  readonly tilbake: string;
  readonly lukkBeskjed: string;
  readonly beskjedslag: { readonly god: string; readonly feil: string; readonly opplysning: string };
  readonly avbryt: string;
  readonly avbryter: string;
}
