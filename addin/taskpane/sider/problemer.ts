import type { Celleproblem, LestArbeidsbok, Retting, Spraak } from '../../workbook/index.ts';
import { el, knapp, utvidbar } from '../ramme/dom.ts';
import { TEKSTER } from '../tekster/index.ts';

/** What can be done with a problem. */
export interface Problemvalg {
  /** Shows a cell; `null`: the sheet. */
  gaaTil(ark: string, celle: string | null): void;
  rett(retting: Retting): void;
}

/** More problems than this are shown when these are mended: a long list helps nobody. */
const FLEST_PROBLEMER = 100;
/** Few enough to stand open above the companies. */
const FAA_PROBLEMER = 3;

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

/** How much was understood, in one line. */
export function leseoppsummering({ lesing, problemer }: LestArbeidsbok, spraak: Spraak): string {
  const feil = problemer.filter((p) => p.alvor === 'feil').length;
  return TEKSTER[spraak].lest(lesing.antall.selskaper, feil, problemer.length - feil);
}

/** What was understood of the workbook, and each problem with a way to its cell. */
export function leseresultat(bok: LestArbeidsbok, spraak: Spraak, valg: Problemvalg): Node[] {
  const t = TEKSTER[spraak];
  const { problemer } = bok;
  const oppsummert = el('p', { class: 'oppsummert' }, leseoppsummering(bok, spraak));
  if (problemer.length === 0) return [oppsummert, el('p', {}, t.altForstaatt)];
  const linjer = problemer.slice(0, FLEST_PROBLEMER).map((p, nr) => problemlinje(p, nr, spraak, valg));
  const resten = problemer.length - linjer.length;
  const liste = utvidbar(
    `${t.problemer} (${problemer.length})`,
    el('ul', {}, ...linjer),
    resten === 0 ? null : el('p', {}, t.utelatt(resten)),
  );
  liste.open = problemer.length <= FAA_PROBLEMER;
  return [oppsummert, liste];
}
