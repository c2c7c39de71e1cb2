import type { Diagram } from '#core';
import type { Del, Tekstmaaler } from '../tegning/index.ts';

/** What stands under a picture, and how much room it takes. */
export interface Fot {
  readonly hoyde: number;
  readonly deler: readonly Del[];
}

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

const FOTLINJE = 10;

/** What stands under: who is left out, and the source, in as many lines as they need. */
export function fot(diagram: Diagram, y: number, bredde: number, maaler: Tekstmaaler): Fot {
  const linjer = [diagram.utelatt ?? '', diagram.kilde]
    .filter((tekst) => tekst !== '')
    .flatMap((tekst) => maaler.bryt(tekst, STIL.liten, bredde));
  return {
    hoyde: 6 + FOTLINJE * linjer.length,
    deler: linjer.map((tekst, i) => ({
      slag: 'tekst',
      x: 0,
      y: y + FOTLINJE * (i + 1),
      tekst,
      storrelse: STIL.liten,
      blekk: 'dempet',
      feste: 'venstre',
    })),
  };
}
