/** The pictures: the product's own mark, and one for each of the other buttons. */
export const IKONNAVN = ['eierblikk', 'les', 'dashbord', 'forklar'] as const;
export type Ikonnavn = (typeof IKONNAVN)[number];

const BLAA = '#0b5c8a';
const SAND = '#c9b38c';

/** Drawn in white lines on 32 × 32, so that they are seen on Excel's light and dark ribbon alike. */
const MOTIV: Readonly<Record<Ikonnavn, string>> = {
  // An eye that sees figures: the iris is three bars.
  eierblikk: [
    '<path d="M4 16.5C8 9.8 12 7.5 16 7.5s8 2.3 12 9c-4 6.7-8 9-12 9s-8-2.3-12-9z"/>',
    '<path d="M11.5 20.5v-3.5M20.5 20.5v-8.5" stroke-width="3"/>',
    `<path d="M16 20.5v-6" stroke="${SAND}" stroke-width="3"/>`,
  ].join(''),
  // A table that is understood.
  les: [
    '<path d="M6 7h20v7M6 7v18h9M6 13h20M12.5 13v12M6 19h10"/>',
    `<path d="M18 22.5l3.5 3.5 6.5-7.5" stroke="${SAND}" stroke-width="3"/>`,
  ].join(''),
  // Sorted bars from a line of zero.
  dashbord: [
    '<path d="M7 5.5v21"/>',
    '<path d="M10.5 9.5h15M10.5 22.5h6" stroke-width="4" stroke-linecap="butt"/>',
    `<path d="M10.5 16h10.5" stroke="${SAND}" stroke-width="4" stroke-linecap="butt"/>`,
  ].join(''),
  // A question that is answered.
  forklar: [
    '<path d="M6 6h20v15h-9l-6 5.5v-5.5h-5z"/>',
    `<path d="M12.8 11.4c.3-3 6.6-2.9 6.4.2-.1 1.8-3.1 1.8-3.2 4.2M16 18.4v.1" stroke="${SAND}" stroke-width="2.4"/>`,
  ].join(''),
};

function svg(side: number, innhold: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 32 32">${innhold}</svg>`;
}

function streker(motiv: string): string {
  return `<g fill="none" stroke="#ffffff" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">${motiv}</g>`;
}

/** The picture as SVG, `side` × `side`: a blue tile with the motif on it. */
export function tegnIkon(navn: Ikonnavn, side: number): string {
  return svg(side, `<rect width="32" height="32" rx="6" fill="${BLAA}"/>${streker(MOTIV[navn])}`);
}

/** The mark alone, white on nothing, as Microsoft 365 wants its outline icon. */
export function tegnOmriss(side: number): string {
  return svg(side, streker(MOTIV.eierblikk).replaceAll(SAND, '#ffffff'));
}
