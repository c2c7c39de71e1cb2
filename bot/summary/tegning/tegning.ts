/** Ink of a drawing: the product's colours, each of which has a sign or a word beside it wherever it means something. */
export const BLEKK = {
  tekst: '#1b2a33',
  dempet: '#55646d',
  strek: '#c5ccd1',
  hoved: '#0b5c8a',
  sand: '#c9b38c',
  varsel: '#b25e00',
  brudd: '#a4262c',
  greit: '#2b6e4f',
} as const;

export type Blekk = keyof typeof BLEKK;

export type Del =
  | {
      readonly slag: 'linje';
      readonly fra: readonly [number, number];
      readonly til: readonly [number, number];
      readonly blekk: Blekk;
      readonly tykkelse: number;
      readonly stiplet?: boolean;
    }
  | {
      readonly slag: 'flate';
      readonly x: number;
      readonly y: number;
      readonly bredde: number;
      readonly hoyde: number;
      readonly blekk: Blekk;
    }
  | {
      readonly slag: 'prikk';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly blekk: Blekk;
      /** An open ring instead of a filled dot. */
      readonly aapen?: boolean;
    }
  | {
      readonly slag: 'tekst';
      readonly x: number;
      /** Where the letters stand. */
      readonly y: number;
      readonly tekst: string;
      readonly storrelse: number;
      readonly blekk: Blekk;
      readonly feste: 'venstre' | 'midt' | 'hoeyre';
      readonly halvfet?: boolean;
    };

/**
 * A picture as lines, areas, dots and texts, in points from the upper left corner. It knows no form: one painter draws it
 * in a PDF, one as SVG.
 */
export interface Tegning {
  readonly bredde: number;
  readonly hoyde: number;
  readonly deler: readonly Del[];
  /** What the picture shows, for those who don't see it. */
  readonly alternativtekst: string;
}
