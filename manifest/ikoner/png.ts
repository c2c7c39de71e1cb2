import { Resvg } from '@resvg/resvg-js';
import { IKONNAVN, tegnIkon, tegnOmriss } from './tegning.ts';

/** Sizes of the ribbon's icons, in pixels. */
const RIBBON = [16, 20, 24, 32, 40, 48, 64, 80] as const;
/** The mark is also shown where add-ins are listed. */
const STORE = [128, 192] as const;
const OMRISS = 32;

export interface Ikonfil {
  /** `eierblikk-32.png`. */
  readonly navn: string;
  readonly side: number;
  tegn(): Buffer;
}

const somPng = (svg: string): Buffer => new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();

function fil(navn: string, side: number, svg: string): Ikonfil {
  return { navn: `${navn}-${side}.png`, side, tegn: () => somPng(svg) };
}

/** Every icon file, to be drawn. */
export const IKONFILER: readonly Ikonfil[] = [
  ...IKONNAVN.flatMap((navn) => RIBBON.map((side) => fil(navn, side, tegnIkon(navn, side)))),
  ...STORE.map((side) => fil('eierblikk', side, tegnIkon('eierblikk', side))),
  fil('omriss', OMRISS, tegnOmriss(OMRISS)),
];
