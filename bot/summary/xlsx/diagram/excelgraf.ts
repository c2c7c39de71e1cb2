/** A series of a chart: a name and where its numbers stand. */
export interface Diagramserie {
  readonly navn: string;
  readonly verdier: string;
  /** `linje`: drawn through; `prikk`: marked only; `grense`: an unmarked line across. */
  readonly tegnes: 'soeyle' | 'linje' | 'prikk' | 'grense';
  /** Where it stands how far the interval reaches down and up from each point; `null` for no intervals. */
  readonly spenn: { readonly ned: string; readonly opp: string } | null;
}

/** A chart as Excel is to draw it: everything refers to cells of the sheet, so that the picture follows them. */
export interface Excelgraf {
  readonly tittel: string;
  readonly alternativtekst: string;
  readonly liggende: boolean;
  readonly kategorier: string;
  readonly serier: readonly Diagramserie[];
  /** Rows of the sheet, from 0, that the chart covers. */
  readonly fraRad: number;
  readonly tilRad: number;
}
