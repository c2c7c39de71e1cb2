import type { Celleproblem, LestArbeidsbok, Spraak, ValgtCelle } from '../../workbook/index.ts';
import { el, knapp, seksjon } from '../ramme/dom.ts';
import type { Side } from '../ramme/ramme.ts';
import { TEKSTER } from '../tekster/index.ts';

/** Shows a cell; `null`: the sheet. */
export type GaaTil = (ark: string, celle: string | null) => void;

/** More problems than this are shown when these are mended: a long list helps nobody. */
const FLEST_PROBLEMER = 100;

function problemlinje(p: Celleproblem, nr: number, spraak: Spraak, gaaTil: GaaTil): HTMLElement {
  const t = TEKSTER[spraak];
  const sted = p.celle === null ? p.ark : `${p.ark}!${p.celle}`;
  return el(
    'li',
    { class: `alvor-${p.alvor}` },
    el('p', {}, el('strong', {}, t.alvor[p.alvor]), ` ${sted}`),
    el('p', {}, p.tekst[spraak]),
    knapp(t.gaaTil, () => gaaTil(p.ark, p.celle), { navn: t.gaaTilSted(sted), fokus: `problem-${nr}` }),
  );
}

/** What was understood of the workbook, and each problem with a way to its cell. */
export function leseresultat({ lesing, problemer }: LestArbeidsbok, spraak: Spraak, gaaTil: GaaTil): Node[] {
  const t = TEKSTER[spraak];
  const feil = problemer.filter((p) => p.alvor === 'feil').length;
  const oppsummert = el('p', { role: 'status' }, t.lest(lesing.antall.selskaper, feil, problemer.length - feil));
  if (problemer.length === 0) return [oppsummert, el('p', {}, t.altForstaatt)];
  const linjer = problemer.slice(0, FLEST_PROBLEMER).map((p, nr) => problemlinje(p, nr, spraak, gaaTil));
  const resten = problemer.length - linjer.length;
  return [
    oppsummert,
    seksjon(t.problemer, el('ul', {}, ...linjer), resten === 0 ? null : el('p', {}, t.utelatt(resten))),
  ];
}

/** The chosen cell explained, row by row. */
export function forklaringsside({ ark, celle, vist }: ValgtCelle, rader: readonly (readonly [string, string])[]): Side {
  const liste = rader.flatMap(([navn, verdi]) => [el('dt', {}, navn), el('dd', {}, verdi)]);
  return { tittel: `${ark}!${celle}: ${vist}`, innhold: [el('dl', {}, ...liste)] };
}
