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
    readonly egenkapital: string;
    readonly funn: string;
  };
  readonly noekkeltall: string;
  readonly funn: string;
  readonly ingenFunn: string;
  /** Where core's own sentences stand and the pane is not Norwegian: that they are. Their elements are marked `lang="nb"`. */
  readonly paaNorsk: { readonly funn: string; readonly svar: string } | null;
  readonly andreFunn: string;
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
  /** Microsoft's script never came: nothing is known of where the page stands. */
  readonly utenOffice: string;
  readonly ukjentFeil: string;
  readonly tilbake: string;
  readonly lukkBeskjed: string;
  readonly beskjedslag: { readonly god: string; readonly feil: string; readonly opplysning: string };
  readonly avbryt: string;
  readonly avbryter: string;
  /** What is said until Excel can be asked for anything. */
  readonly venter: string;
  /** What will be done when that which goes on is done. */
  readonly etterpaa: (hva: readonly string[]) => string;
  readonly ventingAvbrutt: string;
  readonly tiltaksregnskap: string;
  readonly tiltaksregnskapHva: string;
  readonly lagArket: string;
  readonly arketKlart: (ark: string) => string;
  readonly kommune: string;
  readonly alleKommuner: string;
  readonly aar: string;
  readonly ingen: string;
  /** What a screen reader says when a filter has changed. */
  readonly visteSelskaper: (antall: number) => string;
  /** Before what would make a finding right. */
  readonly skalTil: string;
  readonly grunnlag: string;
  /** What a screen reader says of «Grunnlag». */
  readonly grunnlagFor: (navn: string) => string;
  readonly flereTall: string;
  readonly utvikling: string;
  readonly flereUtviklinger: string;
  readonly periode: string;
  readonly visTallene: (navn: string) => string;
  readonly motstridTegnet: string;
  readonly tolkning: string;
  readonly avslag: string;
  /** What a screen reader says of the questions to choose from. */
  readonly menteDu: string;
  readonly forbehold: string;
  readonly overTid: string;
  readonly sammenlign: string;
  readonly spoerVidere: string;
  readonly innstillinger: string;
  readonly innstillingerHvor: string;
  readonly spraak: string;
  readonly somExcel: string;
  readonly visFoerst: string;
  readonly grense: string;
  /** `minst`: persons. */
  readonly grenseHjelp: (minst: number) => string;
  readonly lagre: string;
  readonly lagret: string;
}
