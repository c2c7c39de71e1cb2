import type { ValgtCelle } from '../../workbook/index.ts';
import { el } from '../ramme/dom.ts';
import type { Side } from '../ramme/ramme.ts';

/** The chosen cell explained, row by row. */
export function forklaringsside({ ark, celle, vist }: ValgtCelle, rader: readonly (readonly string[])[]): Side {
  const liste = rader.flatMap(([navn = '', ...verdier]) => [el('dt', {}, navn), el('dd', {}, verdier.join(' · '))]);
  return { tittel: `${ark}!${celle}: ${vist}`, innhold: [el('dl', {}, ...liste)] };
}
