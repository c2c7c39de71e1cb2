import type { Celleproblem, LestArbeidsbok, Retting, Spraak, ValgtCelle } from '../../workbook/index.ts';
import { el, knapp, seksjon } from '../ramme/dom.ts';
import type { Side } from '../ramme/ramme.ts';
import { tabell } from '../ramme/tabell.ts';
import { TEKSTER } from '../tekster/index.ts';
import type { Selskapslinje } from '../tungt.ts';

type Tungt = typeof import('../tungt.ts');

/** What can be done with a problem. */
export interface Problemvalg {
  /** Shows a cell; `null`: the sheet. */
  gaaTil(ark: string, celle: string | null): void;
  rett(retting: Retting): void;
}

/** More problems than this are shown when these are mended: a long list helps nobody. */
const FLEST_PROBLEMER = 100;

function problemlinje(p: Celleproblem, nr: number, spraak: Spraak, valg: Problemvalg): HTMLElement {
  const t = TEKSTER[spraak];
  const sted = p.celle === null ? p.ark : `${p.ark}!${p.celle}`;
  return el(
    'li',
    { class: `alvor-${p.alvor}` },
    el('p', {}, el('strong', {}, t.alvor[p.alvor]), ` ${sted}`),
    el('p', {}, p.tekst[spraak]),
    el(
      'div',
      { class: 'valg' },
      knapp(t.gaaTil, () => valg.gaaTil(p.ark, p.celle), { navn: t.gaaTilSted(sted), fokus: `problem-${nr}` }),
      ...p.rettinger.map((retting, i) =>
        knapp(retting.tekst[spraak], () => valg.rett(retting), { fokus: `rett-${nr}-${i}` }),
      ),
    ),
  );
}

/** What was understood of the workbook, and each problem with a way to its cell. */
export function leseresultat({ lesing, problemer }: LestArbeidsbok, spraak: Spraak, valg: Problemvalg): Node[] {
  const t = TEKSTER[spraak];
  const feil = problemer.filter((p) => p.alvor === 'feil').length;
  const oppsummert = el('p', { role: 'status' }, t.lest(lesing.antall.selskaper, feil, problemer.length - feil));
  if (problemer.length === 0) return [oppsummert, el('p', {}, t.altForstaatt)];
  const linjer = problemer.slice(0, FLEST_PROBLEMER).map((p, nr) => problemlinje(p, nr, spraak, valg));
  const resten = problemer.length - linjer.length;
  return [
    oppsummert,
    seksjon(t.problemer, el('ul', {}, ...linjer), resten === 0 ? null : el('p', {}, t.utelatt(resten))),
  ];
}

/** The chosen cell explained, row by row. */
export function forklaringsside({ ark, celle, vist }: ValgtCelle, rader: readonly (readonly string[])[]): Side {
  const liste = rader.flatMap(([navn = '', ...verdier]) => [el('dt', {}, navn), el('dd', {}, verdier.join(' · '))]);
  return { tittel: `${ark}!${celle}: ${vist}`, innhold: [el('dl', {}, ...liste)] };
}

/** An answer: its words, and its table where it has one. */
export function svarside(sporsmaal: string, rader: readonly (readonly string[])[]): Side {
  const fylte = rader.map((rad) => rad.filter((celle) => celle !== ''));
  const ord = fylte.filter((rad) => rad.length === 1).map(([tekst = '']) => el('p', {}, tekst));
  const [hode, ...resten] = fylte.filter((rad) => rad.length > 1);
  if (hode === undefined) return { tittel: sporsmaal, innhold: ord };
  const kolonner = hode.map((tittel) => ({ tittel, tall: false }));
  return { tittel: sporsmaal, innhold: [...ord, tabell(sporsmaal, kolonner, resten)] };
}

/** The companies in a table; a company's name opens its page. */
export function selskapstabell(
  { aar, linjer }: ReturnType<Tungt['selskapsliste']>,
  spraak: Spraak,
  vis: (linje: Selskapslinje) => void,
): HTMLElement {
  const t = TEKSTER[spraak];
  const { selskap, driftsmargin, omsetning, funn } = t.kolonner;
  const kolonner = [
    { tittel: selskap, tall: false },
    { tittel: driftsmargin, tall: true },
    { tittel: omsetning, tall: true },
    { tittel: funn, tall: false },
  ];
  const rader = linjer.map((linje) => [
    knapp(linje.navn, () => vis(linje), { klasse: 'stille', fokus: `selskap-${linje.id}` }),
    linje.driftsmargin,
    linje.omsetning,
    linje.verst,
  ]);
  return seksjon(t.selskaper(aar), tabell(t.selskaper(aar), kolonner, rader));
}

/** One company: key figures, and what the rules say, with paragraph and what would make it right. */
export function selskapsside(
  navn: string,
  { noekkeltall, funn }: ReturnType<Tungt['selskapet']>,
  spraak: Spraak,
): Side {
  const t = TEKSTER[spraak];
  const tall = noekkeltall.flatMap((n) => [el('dt', {}, n.navn), el('dd', {}, n.verdi)]);
  const linjer = funn.map((f) =>
    el(
      'li',
      {},
      el('p', {}, el('strong', {}, f.alvor), ` ${f.tekst}`),
      f.tiltak === null ? null : el('p', {}, f.tiltak),
      el('p', {}, f.hjemmel),
    ),
  );
  const funnene = linjer.length === 0 ? el('p', {}, t.ingenFunn) : el('ul', {}, ...linjer);
  return { tittel: navn, innhold: [seksjon(t.funn, funnene), seksjon(t.noekkeltall, el('dl', {}, ...tall))] };
}
