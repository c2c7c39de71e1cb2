/**
 * What can be wrong with a cell. The code is public for ever; the fields are what the message needs. Adding one is a
 * line here and a text in each of core/text/problemer.nb.ts and .nn.ts.
 */
export interface Problemfelter {
  /** A figure's cell holds text that is no number. */
  readonly ugyldig_tall: { readonly tekst: string; readonly type: 'beloep' | 'antall' | 'andel' | 'tall' };
  /** Two readings of the same digits: `1.5`, `1,234`. */
  readonly tvetydig_tall: { readonly tekst: string; readonly forslag: readonly string[] };
  /** 1 may be 1 % or 100 %. */
  readonly tvetydig_prosent: { readonly tekst: string };
  /** Two columns of one table with the same meaning, or a header with two meanings («Resultat»). */
  readonly tvetydig_kolonne: {
    readonly overskrift: string;
    readonly kandidater: readonly string[];
    readonly annenCelle: string | null;
  };
  readonly overskrift_lest_som: { readonly overskrift: string; readonly lestSom: string };
  readonly ukjent_selskap: { readonly navn: string };
  readonly tvetydig_navn: { readonly navn: string; readonly kandidater: readonly string[] };
  readonly navn_lest_som: { readonly navn: string; readonly lestSom: string };
  readonly mangler_selskap: Record<never, never>;
  readonly dobbelt_selskap: { readonly navn: string; readonly annenCelle: string };
  readonly skjult_rad: { readonly rader: string };
  readonly skjult_kolonne: { readonly kolonner: string };
  readonly skjult_ark: Record<never, never>;
  readonly formel_uten_resultat: { readonly formel: string };
  readonly feilverdi: { readonly verdi: string };
  readonly ugyldig_orgnr: { readonly tekst: string };
  readonly ugyldig_kommunenummer: { readonly tekst: string };
  readonly ugyldig_dato: { readonly tekst: string };
  readonly tvetydig_dato: { readonly tekst: string; readonly forslag: readonly string[] };
  readonly ugyldig_aar: { readonly tekst: string };
  readonly ugyldig_periode: { readonly tekst: string };
  readonly mangler_aar: { readonly kolonne: string };
  /** A word that the column doesn't take. */
  readonly ugyldig_valg: { readonly tekst: string; readonly valg: readonly string[] };
  readonly ukjent_maal: { readonly tekst: string };
  readonly ukjent_post: { readonly tekst: string };
  /** The same source gives the same figure twice: alike (`lik`), or with different values. */
  readonly dobbel_rad: { readonly annenCelle: string; readonly lik: boolean };
  /** Figures that can't all be one company's stand as if they were: the layout is misunderstood, and they are left out. */
  readonly uklart_oppsett: { readonly celler: readonly string[] };
  /** More of the same on this sheet than is worth listing. */
  readonly flere_av_samme: { readonly kode: Problemkode; readonly antall: number };
  readonly sum_stemmer_ikke: { readonly kolonne: string; readonly oppgitt: string; readonly sum: string };
  /** Nothing on the sheet is read: it holds a budget, or figures under headers nobody knows. */
  readonly ukjent_ark: { readonly grunn: 'budsjett' | 'ikke_forstaatt' };
  readonly ukjent_enhet: { readonly kolonne: string };
  readonly motstridende_enhet: { readonly tekst: string; readonly overskrift: string };
  readonly negativt_antall: { readonly tekst: string };
  readonly ugyldig_andel: { readonly tekst: string };
  readonly formidlet_over_avsluttet: { readonly formidlet: string; readonly avsluttet: string };
  readonly antatt_tidspunkt: { readonly kolonne: string };
}

export type Problemkode = keyof Problemfelter;

/** `feil`: the figure is left out. `advarsel`: it was read, and should be looked at. */
export type Problemalvor = 'feil' | 'advarsel';

/** A problem of one kind: where it is and what its message needs. */
export interface ProblemAv<K extends Problemkode> {
  readonly fil: string;
  readonly ark: string;
  /** A1 notation; `null` when the whole sheet is meant. */
  readonly celle: string | null;
  readonly alvor: Problemalvor;
  readonly kode: K;
  readonly felter: Problemfelter[K];
}

/** What is wrong, apart from where. */
export type Melding = {
  readonly [K in Problemkode]: { readonly kode: K; readonly felter: Problemfelter[K] };
}[Problemkode];

export type Problem = { readonly [K in Problemkode]: ProblemAv<K> }[Problemkode];

const KODER: { readonly [K in Problemkode]: Problemalvor } = {
  ugyldig_tall: 'feil',
  tvetydig_tall: 'feil',
  tvetydig_prosent: 'feil',
  tvetydig_kolonne: 'feil',
  overskrift_lest_som: 'advarsel',
  ukjent_selskap: 'advarsel',
  tvetydig_navn: 'feil',
  navn_lest_som: 'advarsel',
  mangler_selskap: 'feil',
  dobbelt_selskap: 'advarsel',
  skjult_rad: 'advarsel',
  skjult_kolonne: 'advarsel',
  skjult_ark: 'advarsel',
  formel_uten_resultat: 'feil',
  feilverdi: 'feil',
  ugyldig_orgnr: 'feil',
  ugyldig_kommunenummer: 'feil',
  ugyldig_dato: 'feil',
  tvetydig_dato: 'feil',
  ugyldig_aar: 'feil',
  ugyldig_periode: 'feil',
  mangler_aar: 'feil',
  ugyldig_valg: 'feil',
  ukjent_maal: 'feil',
  ukjent_post: 'advarsel',
  dobbel_rad: 'advarsel',
  uklart_oppsett: 'feil',
  flere_av_samme: 'advarsel',
  sum_stemmer_ikke: 'advarsel',
  ukjent_ark: 'advarsel',
  ukjent_enhet: 'advarsel',
  motstridende_enhet: 'feil',
  negativt_antall: 'feil',
  ugyldig_andel: 'feil',
  formidlet_over_avsluttet: 'feil',
  antatt_tidspunkt: 'advarsel',
};

/** How serious each kind of problem is. */
export function alvorFor(kode: Problemkode): Problemalvor {
  return KODER[kode];
}

/** Every code, in the order of the list above. */
export const PROBLEMKODER: readonly string[] = Object.keys(KODER);
