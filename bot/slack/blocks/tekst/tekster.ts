import type { Skjematekster } from './skjema.ts';

/** What the views say around the figures, in one written standard. Arguments are ready to be shown. */
export interface Tekster {
  readonly antall: string;
  readonly kilde: (navn: string) => string;
  readonly forbehold: (tekst: string) => string;
  readonly ogTil: (antall: string) => string;
  readonly viser: (vist: string, alle: string) => string;
  readonly ikkeTegnet: (hvem: string) => string;
  readonly knapp: {
    readonly grunnlag: string;
    readonly overTid: string;
    readonly sammenlign: string;
    readonly slett: string;
    readonly taIBruk: string;
    readonly kvitter: string;
    readonly utsett: string;
    readonly avbryt: string;
    readonly lagre: string;
  };
  readonly nyttig: string;
  readonly ikkeNyttig: string;
  readonly nyttigFull: string;
  readonly ikkeNyttigFull: string;
  readonly slettSikker: string;
  readonly grunnlag: string;
  readonly hjemmel: (tekst: string) => string;
  readonly ingenGrunnlag: string;
  readonly import: {
    readonly lest: (filer: string) => string;
    /** What was read, by the reader's own counts; a count that isn't here isn't shown. */
    readonly antall: Readonly<Record<string, { readonly en: string; readonly flere: string }>>;
    readonly feil: (antall: string) => string;
    readonly advarsel: string;
    readonly advarsler: (antall: string) => string;
    readonly alt: string;
    readonly forskjell: string;
    readonly ingenForskjell: string;
    readonly foerste: string;
    readonly nye: (navn: string) => string;
    readonly borte: (navn: string) => string;
    readonly endret: (navn: string) => string;
    /** Changed figures; those of the accounts and the places are shown one by one. */
    readonly tall: (antall: string) => string;
    readonly fakta: (antall: string) => string;
    readonly fraTil: (hva: string, foer: string, etter: string) => string;
    readonly ingen: string;
    readonly ikkeIBruk: string;
  };
  readonly varsel: {
    readonly tittel: (versjon: string) => string;
    readonly paaminnelse: string;
    readonly foer: string;
    readonly naa: string;
    readonly ingenFunn: string;
    readonly tiltak: (tekst: string) => string;
  };
  readonly demping: {
    readonly kvitter: string;
    readonly utsett: string;
    readonly grunn: string;
    readonly til: string;
  };
  readonly hjem: {
    readonly tittel: string;
    readonly uvektet: string;
    readonly utelatt: (antall: string) => string;
    readonly funn: string;
    readonly ingenFunn: string;
    readonly bareNoenRegler: string;
    readonly data: (versjon: string, lest: string) => string;
    readonly filer: (navn: string) => string;
    readonly abonnementer: string;
    readonly ingenAbonnementer: string;
    readonly sporring: string;
    readonly forslag: string;
  };
  readonly skjema: Skjematekster;
}
