import type { Celle } from './blokkskjema.ts';
import { el, knapp } from './dom.ts';

export interface Tabell {
  readonly tittel: string;
  /** Header first. */
  readonly rader: readonly (readonly Celle[])[];
  readonly perSide: number;
  readonly sorterbar: boolean;
  readonly hoyre: (kolonne: number) => boolean;
}

const tekst = (celle: Celle | undefined): string => celle?.text ?? String(celle?.value ?? '');
const NORSK = new Intl.Collator('nb', { numeric: true });

function ordne(a: Celle | undefined, b: Celle | undefined): number {
  if (a?.value !== undefined && b?.value !== undefined) return a.value - b.value;
  // What has no figure comes last.
  if (a?.value !== undefined || b?.value !== undefined) return a?.value === undefined ? 1 : -1;
  return NORSK.compare(tekst(a), tekst(b));
}

/** A table as Slack draws it: sortable headers, and the rest of a long one when asked for. */
export function tegnTabell({ tittel, rader, perSide, sorterbar, hoyre }: Tabell): HTMLElement {
  const [hode = [], ...kropp] = rader;
  const felt = el('tbody');
  let vist = Math.min(perSide, kropp.length);
  let rekke = kropp;
  const fyll = (): void => {
    felt.replaceChildren(
      ...rekke
        .slice(0, vist)
        .map((rad) => el('tr', {}, ...rad.map((c, nr) => el('td', hoyre(nr) ? { class: 'tall' } : {}, tekst(c))))),
    );
  };
  const titler = hode.map((celle, nr) => {
    const th = el('th', { scope: 'col', ...(hoyre(nr) ? { class: 'tall' } : {}) });
    if (!sorterbar) th.append(tekst(celle));
    else {
      th.append(
        knapp(tekst(celle), '', () => {
          const synkende = th.getAttribute('aria-sort') === 'ascending';
          for (const andre of titler) andre.removeAttribute('aria-sort');
          th.setAttribute('aria-sort', synkende ? 'descending' : 'ascending');
          rekke = kropp.toSorted((a, b) => (synkende ? ordne(b[nr], a[nr]) : ordne(a[nr], b[nr])));
          fyll();
        }),
      );
    }
    return th;
  });
  fyll();
  const tabell = el(
    'table',
    {},
    el('caption', { class: 'skjult' }, tittel),
    el('thead', {}, el('tr', {}, ...titler)),
    felt,
  );
  const ut = el('div', { class: 'tabell', role: 'region', 'aria-label': tittel, tabindex: '0' }, tabell);
  if (vist < kropp.length) {
    const resten = knapp(`Vis alle ${kropp.length} rader`, '', () => {
      vist = kropp.length;
      fyll();
      resten.remove();
    });
    ut.append(el('div', { class: 'handlinger' }, resten));
  }
  return ut;
}
