import { renderAsync } from '@resvg/resvg-js';
import { SKRIFTFAMILIE, SKRIFTFIL } from '../../skrift/index.ts';
import { somSvg } from './som-svg.ts';
import type { Tegning } from './tegning.ts';

/** Pixels per point: sharp on paper at the width of a page. */
const PIKSLER_PER_PUNKT = 3;

/** The drawing as a PNG picture, in the shipped font. */
export async function somPng(tegning: Tegning): Promise<Buffer> {
  const bilde = await renderAsync(somSvg(tegning), {
    fitTo: { mode: 'width', value: Math.round(tegning.bredde * PIKSLER_PER_PUNKT) },
    // Without the file all text would silently be missing: the machine's own fonts are not to be trusted.
    font: {
      fontFiles: Object.values(SKRIFTFIL),
      loadSystemFonts: false,
      defaultFontFamily: SKRIFTFAMILIE,
    },
  });
  return bilde.asPng();
}
