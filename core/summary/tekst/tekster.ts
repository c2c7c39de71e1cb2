import type { Sluttaarsak } from '../../portfolio/index.ts';
import type { Fristrad, Fristslag, Medfinansieringsrad, Nyhetsrad } from '../modell/index.ts';

/** The heading of a section, what it says first, and what it says when it has no rows. */
interface Deltekst {
  readonly tittel: string;
  readonly tomt: string;
}

/** How many companies something is true of, whichever source is right; how many the sources disagree about stands apart. */
export interface Telling {
  readonly antall: number;
  readonly av: number;
  readonly uenige: number;
  /** Companies that the measure is for, and that have no figure. */
  readonly uten: number;
  readonly periode: string;
}

/**
 * The summary's own texts. One file per written standard; figures, names and dates come in as printed text. Sentences
 * that stand alone end with a full stop, words and phrases don't.
 */
export interface Tekster {
  readonly tittel: {
    readonly portefolje: string;
    readonly kommune: (kommune: string, antall: number) => string;
  };
  readonly bedrifter: (antall: number) => string;
  readonly kommuner: (antall: number) => string;
  readonly flere: (antall: string) => string;
  readonly alle: (antall: string) => string;
  readonly eller: string;
  readonly fra: (periode: string) => string;
  readonly status: {
    readonly ingen_data: string;
    readonly ikke_aktuelt: string;
    readonly holdt_tilbake: string;
    readonly uten_tall: (antall: string) => string;
  };

  readonly overskrift: {
    readonly ingenBedrifter: string;
    readonly ingenTall: string;
    readonly egenkapital: (positive: Telling) => string;
    readonly negativMargin: (negative: Telling) => string;
    readonly aftMaal: (naadd: Telling) => string;
    readonly brudd: (antall: number) => string;
    readonly enMargin: (navn: string, margin: string, periode: string) => string;
    readonly enEgenkapital: (egenkapital: string, periode: string) => string;
    /** `naadd` is `null` when the sources disagree about it. */
    readonly enAft: (andel: string, naadd: boolean | null, periode: string) => string;
  };

  readonly nytt: Deltekst & {
    readonly foerste: string;
    readonly siden: (dato: string) => string;
    readonly slag: Readonly<Record<Nyhetsrad['slag'], string>>;
    readonly funn: {
      readonly nytt: (alvor: string, tekst: string) => string;
      readonly endret: (foer: string, etter: string) => string;
      readonly borte: (alvor: string, tekst: string) => string;
    };
    readonly tall: (navn: string, periode: string, foer: string, etter: string) => string;
    readonly tallNytt: (navn: string, periode: string, etter: string) => string;
    readonly tallBorte: (navn: string, periode: string, foer: string) => string;
    /** A figure of the whole konsern, after its name. */
    readonly konsern: (navn: string) => string;
    readonly selskapNytt: string;
    readonly selskapBorte: string;
    readonly opplysninger: (hva: string, nye: number, borte: number) => string;
    readonly andreTall: string;
    readonly stamdata: string;
    readonly lister: Readonly<Record<string, string>>;
  };

  readonly oppmerksomhet: Deltekst;
  readonly noekkeltall: Deltekst & {
    readonly stoersteFoerst: (periode: string) => string;
    readonly radtittel: Readonly<Record<'selskap' | 'kommune' | 'maal', string>>;
    readonly perKommune: string;
    readonly millioner: string;
    readonly motstrid: (hvem: string, kolonne: string, tall: string) => string;
    readonly samlet: (kolonne: string, hvordan: string) => string;
    readonly hovedkilden: (kolonner: string) => string;
    readonly ikkeMed: (kolonne: string, periode: string, hvem: string) => string;
    readonly medKilde: (tall: string, kilde: string) => string;
    readonly vektet: string;
    readonly uvektet: string;
    readonly sum: string;
    readonly konsern: string;
    readonly avrundet: string;
    readonly endring: (endring: string, fra: string, til: string) => string;
  };

  readonly aft: Deltekst & {
    readonly ingress: string;
    readonly gruppe: (periode: string) => string;
    readonly delAvAar: string;
    readonly ogsaa: (perioder: string) => string;
    readonly medAntall: (periode: string, bedrifter: string, delAvAar: boolean) => string;
    readonly antall: (teller: string, nevner: string) => string;
    readonly n: (nevner: string) => string;
    readonly nUkjent: string;
    readonly nSkjult: string;
    readonly naadd: string;
    readonly ikkeNaadd: string;
    readonly uenige: string;
    readonly intervall: (fra: string, til: string) => string;
    readonly forklaring: {
      readonly over: (fra: string, til: string, maal: string) => string;
      readonly innenforOver: (fra: string, til: string, maal: string) => string;
      readonly innenforUnder: (fra: string, til: string, maal: string) => string;
      readonly under: (fra: string, til: string, maal: string) => string;
      readonly ukjent: string;
      readonly skjult: string;
      readonly holdtTilbake: string;
      readonly ingen: string;
      readonly uenige: string;
      readonly uten: string;
    };
    readonly ikkeSammenlignbart: string;
  };

  readonly vta: Deltekst & {
    readonly ingress: (krav: string, avTotal: string) => string;
    readonly total: string;
    readonly dom: Readonly<Record<Medfinansieringsrad['dom'], (krav: string) => string>>;
    readonly skjult: string;
    readonly holdtTilbake: string;
    readonly tilleggsplasser: string;
  };

  readonly frister: Deltekst & {
    readonly slag: Readonly<Record<Fristslag, string>>;
    readonly tilstand: Readonly<Record<Fristrad['tilstand'], string>>;
    readonly utenDato: string;
    readonly hjemmel: Readonly<Record<Fristslag, string>>;
    readonly planlagt: string;
    readonly beregnet: string;
    readonly anbefalt: string;
    readonly aarEtter: string;
    readonly ingenRegistrert: string;
    readonly sist: (dato: string) => string;
    readonly vedtatt: (dato: string) => string;
    readonly uenige: string;
    readonly ukjente: (hva: string, hvem: string) => string;
    readonly ukjenteKort: (hva: readonly string[]) => string;
  };

  readonly ikkeVurdert: Deltekst & {
    readonly mest: (regler: string) => string;
    readonly regel: (navn: string, bedrifter: string) => string;
  };
  readonly deltakere: Deltekst & {
    readonly tabell: string;
    readonly aarsak: string;
    readonly overlapp: string;
    readonly skjult: (grense: string) => string;
    readonly rettet: string;
    readonly bareEnPeriode: string;
    readonly avsluttede: string;
    readonly celle: Readonly<Record<'skjult' | 'mangler' | 'ingen_data', string>>;
    readonly aarsaker: Readonly<Record<Sluttaarsak, string>>;
  };
  readonly data: Deltekst & {
    readonly nyeste: (hva: string, periode: string, antall: string) => string;
    /** There are figures for a part of a later year too. */
    readonly nyesteHele: (hva: string, periode: string, antall: string) => string;
    readonly eldre: (hva: string, periode: string, hvem: string) => string;
    readonly mangler: (hva: string, hvem: string) => string;
    readonly satser: (dato: string) => string;
  };
  readonly definisjoner: Deltekst;
  readonly tegnforklaring: readonly string[];
  readonly kilder: Deltekst;
  readonly diagram: {
    readonly margin: {
      readonly tittel: string;
      readonly under: (periode: string) => string;
      readonly negativ: string;
      readonly snitt: (tall: string) => string;
    };
    readonly egenkapital: { readonly tittel: string; readonly under: string };
    readonly aft: {
      readonly tittel: string;
      readonly under: (periode: string) => string;
      readonly maal: (tall: string) => string;
    };
    readonly null: string;
    readonly millioner: string;
    readonly kilde: (kilder: string) => string;
    readonly utelatt: (navn: string) => string;
    readonly alternativ: (tittel: string, under: string, punkter: string) => string;
    readonly punkt: (navn: string, tall: string) => string;
    readonly medIntervall: (navn: string, tall: string, intervall: string, n: string) => string;
  };
  readonly eierskapsmelding: Deltekst & {
    readonly ingress: string;
    readonly mangler: string;
    readonly felt: Readonly<Record<'orgnr' | 'form' | 'kommune' | 'formaal' | 'leder' | 'enhet', string>>;
    readonly ingenEiere: string;
    readonly ingenStyre: string;
  };
}
