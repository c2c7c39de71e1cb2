import type { Diagram } from '#core';
import type { Del } from '../tegning/index.ts';

/** Sizes of letters and rows in pictures, in points. */
export const STIL = { tittel: 11, tekst: 8.5, liten: 7.5, rad: 15, marg: 4 } as const;

/** What stands over a picture: title, and under it period and unit. */
export function hode(diagram: Diagram): readonly Del[] {
  return [
    {
      slag: 'tekst',
      x: 0,
      y: 11,
      tekst: diagram.tittel,
      storrelse: STIL.tittel,
      blekk: 'tekst',
      feste: 'venstre',
      halvfet: true,
    },
    {
      slag: 'tekst',
      x: 0,
      y: 23,
      tekst: diagram.undertittel,
      storrelse: STIL.liten,
      blekk: 'dempet',
      feste: 'venstre',
    },
  ];
}

/** Where the picture itself begins, under its title. */
export const HODEHOYDE = 30;

/** What stands under: the source, and who is left out. */
export function fot(diagram: Diagram, y: number): readonly Del[] {
  const linjer = [diagram.utelatt, diagram.kilde].filter((linje) => linje !== null && linje !== '');
  return linjer.map((tekst, i) => ({
    slag: 'tekst',
    x: 0,
    y: y + 10 + i * 10,
    tekst: tekst ?? '',
    storrelse: STIL.liten,
    blekk: 'dempet',
    feste: 'venstre',
  }));
}

export function fothoyde(diagram: Diagram): number {
  return 6 + 10 * [diagram.utelatt, diagram.kilde].filter((linje) => linje !== null && linje !== '').length;
}
