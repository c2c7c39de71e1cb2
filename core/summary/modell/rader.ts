import type { Alvor } from '../../findings/index.ts';
import type { SelskapId } from '../../portfolio/index.ts';
import type { Dato, Enhet } from '../../values/index.ts';
import type { Tallcelle } from './celle.ts';

/** A finding as it is shown. */
export interface Funnrad {
  readonly regel: string;
  readonly regelnavn: string;
  readonly selskap: SelskapId;
  readonly selskapsnavn: string;
  readonly alvor: Alvor;
  /** «brudd», «varsel». */
  readonly alvorstekst: string;
  /** «2020»; empty when it is as of the day. */
  readonly periodetekst: string;
  readonly tekst: string;
  /** What would make it right; `null` when nothing is asked for. */
  readonly tiltak: string | null;
  readonly hjemmel: string;
}

/** One thing that is new since last time. */
export interface Nyhetsrad {
  readonly slag: 'nytt_funn' | 'endret_funn' | 'borte_funn' | 'tall' | 'selskap' | 'opplysning';
  readonly selskap: SelskapId | null;
  readonly selskapsnavn: string;
  /** One finished sentence that says it all, before and after included. */
  readonly tekst: string;
  /** How it stood; `null` when it is new. */
  readonly foer: string | null;
  /** How it stands; `null` when it is gone. */
  readonly etter: string | null;
}

/** One company's AFT result. */
export interface Aftrad {
  readonly selskap: SelskapId;
  readonly selskapsnavn: string;
  readonly kommune: string;
  readonly periodetekst: string;
  /** The share, with its klasse. */
  readonly andel: Tallcelle;
  /** «94 av 171»; `null` when the counts aren't known or are hidden. */
  readonly antall: string | null;
  /** «n = 171»; «n ukjent»; «n skjult». To stand beside the dot. */
  readonly n: string;
  /** The 95 % interval, printed: «47,5–62,2 %»; `null` without counts. */
  readonly intervall: { readonly tekst: string; readonly fra: number; readonly til: number } | null;
  /** The interval's text, or the word for why there is none: «kan ikke beregnes», «skjult». Never empty. */
  readonly intervalltekst: string;
  /** Whether the share reaches Nav's 50 %, as words: «målet er nådd», «målet er ikke nådd», «kildene er uenige». `null` without a share. */
  readonly maalord: string | null;
  /** What the interval says, in words that anybody understands; without one, whether the target is reached and what isn't known. */
  readonly forklaring: string;
}

/** One bostedskommune's medfinansiering in one company. */
export interface Medfinansieringsrad {
  readonly selskap: SelskapId;
  readonly selskapsnavn: string;
  readonly bostedskommune: string;
  readonly periodetekst: string;
  readonly andel: Tallcelle;
  /** Whether at least the required share is paid. `varsel`: a percentage without amounts lies below it. */
  readonly dom: 'oppfylt' | 'brudd' | 'varsel' | 'kan_ikke_vurderes' | 'ikke_aktuelt';
  /** «oppfylt: minst 25 %», «brudd: under 25 %», «kan ikke vurderes». */
  readonly domtekst: string;
  /** Hidden where too few deltakere live in the kommune, or where it would give such a kommune away. */
  readonly kommunalt: Tallcelle;
  readonly statlig: Tallcelle;
}

export type Fristslag =
  | 'generalforsamling'
  | 'eiermoete'
  | 'godkjenning'
  | 'avtale_aft'
  | 'avtale_vta'
  | 'equass'
  | 'tiltaksregnskap'
  | 'eierskapsmelding'
  | 'beslutning';

/** A deadline of the year (årshjul). */
export interface Fristrad {
  readonly slag: Fristslag;
  /** `null`: it has no date. */
  readonly dato: Dato | null;
  /** «30. juni 2027», «uten dato». */
  readonly datotekst: string;
  /** `forfalt`: the date is past and it isn't done. `snart`: within the warning time. */
  readonly tilstand: 'forfalt' | 'snart' | 'kommer' | 'uten_dato';
  /** «forfalt», «snart», or empty. */
  readonly tilstandstekst: string;
  /** `null` when it is the kommune's. */
  readonly selskap: SelskapId | null;
  /** The company's or the kommune's name; «25 bedrifter» where the law sets the same day for many. */
  readonly hvem: string;
  /** Their names: one, or all of those that `hvem` counts. */
  readonly gjelder: readonly string[];
  /** «Ordinær generalforsamling», «EQUASS-sertifikatet går ut». */
  readonly hva: string;
  /** What is to be known about the date: «planlagt», «regnet fra startdatoen», «anbefalt». May be empty. */
  readonly merknad: string;
  readonly hjemmel: string;
  /** Where the date is from; empty when it is the law's. */
  readonly kilde: string;
}

/** How a measure that the summary uses is to be read. */
export interface Definisjonsrad {
  readonly id: string;
  readonly navn: string;
  readonly definisjon: string;
  readonly formel: string;
  readonly hjemmel: string | null;
  readonly kilde: string;
  readonly sammenlignbart: string;
}

/** How old one kind of figure is, or what is lacking. */
export interface Datarad {
  readonly slag: 'alder' | 'mangler' | 'kontrollert';
  readonly tekst: string;
}

/** A split of deltakere into groups, of one company: only what the released table shows. */
export interface Deltakertabell {
  readonly selskap: SelskapId;
  readonly selskapsnavn: string;
  /** «Sluttårsaker i AFT». */
  readonly tittel: string;
  readonly kolonner: readonly string[];
  readonly rader: readonly { readonly tittel: string; readonly celler: readonly Tellecelle[] }[];
  /** Reasons may overlap: never stacked, never totalled. And what is hidden, and why. */
  readonly fotnoter: readonly string[];
}

/** A count of persons, or that it is hidden. Which hidden ones are small and which protect others is not told. */
export interface Tellecelle {
  readonly status: 'kjent' | 'skjult' | 'mangler' | 'ingen_data';
  readonly tekst: string;
  readonly tall: number | null;
}

/** A line of text with its value: «Formål» and what it is. */
export interface Opplysning {
  readonly tittel: string;
  /** «mangler» when the portfolio lacks it. */
  readonly tekst: string;
  readonly status: 'kjent' | 'mangler';
}

/** One company as an eierskapsmelding presents it (kommuneloven § 26-1 b). */
export interface Selskapsomtale {
  readonly selskap: SelskapId;
  readonly selskapsnavn: string;
  /** Organisasjonsnummer, form, kommune, formål, daglig leder, ansvarlig enhet: in this order. */
  readonly opplysninger: readonly Opplysning[];
  /** Owner and share; empty when none is known, and `eieretekst` then says so. */
  readonly eiere: readonly { readonly eier: string; readonly andel: Tallcelle }[];
  readonly eieretekst: string;
  /** Role and name; empty when not known, and `styretekst` then says so. */
  readonly styre: readonly { readonly rolle: string; readonly navn: string }[];
  readonly styretekst: string;
  readonly noekkeltall: readonly Noekkeltallslinje[];
}

/** One measure of one company, the newest figure. */
export interface Noekkeltallslinje {
  readonly maal: string;
  readonly navn: string;
  readonly enhet: Enhet;
  readonly celle: Tallcelle;
}
