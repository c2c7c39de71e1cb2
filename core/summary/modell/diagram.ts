/** What every picture has. Numbers are in the printed form (3.1 for «3,1 %»), so that a renderer only scales them. */
interface Diagramfelles {
  readonly id: 'driftsmargin' | 'egenkapital' | 'resultatgrad';
  readonly tittel: string;
  /** Period and what is shown: «2020, prosent av omsetningen». */
  readonly undertittel: string;
  /** The unit as it stands on the axis: «%», «mill. kr». */
  readonly enhetstekst: string;
  /** The whole picture in words, for those who don't see it. */
  readonly alternativtekst: string;
  /** «Kilde: …», to stand under the picture. */
  readonly kilde: string;
  /** Who is not in the picture, and why; `null` when all are. */
  readonly utelatt: string | null;
  /** Lines to draw across, with labels; the zero line first. */
  readonly linjer: readonly { readonly tall: number; readonly tekst: string }[];
}

/** Bars, sorted: the highest first. */
export interface Soeylediagram extends Diagramfelles {
  readonly slag: 'soeyler';
  readonly soeyler: readonly {
    readonly navn: string;
    readonly tall: number;
    readonly tekst: string;
    /** A word beside the bar, so that nothing rests on colour: «negativ». `null` for most. */
    readonly merke: string | null;
  }[];
}

/** Lines over years, each labelled at its end. A gap is a gap. */
export interface Linjediagram extends Diagramfelles {
  readonly slag: 'linjer';
  readonly merker: readonly string[];
  /** As many points as there are marks. */
  readonly serier: readonly {
    readonly navn: string;
    readonly punkter: readonly { readonly tall: number | null; readonly tekst: string }[];
  }[];
}

/** A dot per company, with its interval where the counts are known. */
export interface Intervalldiagram extends Diagramfelles {
  readonly slag: 'intervaller';
  readonly rader: readonly {
    readonly navn: string;
    readonly tall: number;
    readonly tekst: string;
    readonly intervall: { readonly fra: number; readonly til: number } | null;
    /** «n = 20»: to stand beside the dot. */
    readonly n: string;
    /** The klasse in words. */
    readonly merke: string;
  }[];
}

export type Diagram = Soeylediagram | Linjediagram | Intervalldiagram;
