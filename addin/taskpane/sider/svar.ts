import type { Svarbilde } from '../lest/svar.ts';
import { el, knapp, nyId, seksjon } from '../ramme/dom.ts';
import type { Side } from '../ramme/ramme.ts';
import { tabell } from '../ramme/tabell.ts';
import { norskAttributt, type Rutetekster } from '../tekster/index.ts';

/** Asks a question. `forrige`: the query that a follow-up («og i 2021?») is read against. */
export type Spoer = (sporsmaal: string, forrige: string | null) => void;

/** Where a question is written. */
export function spoerreskjema(navn: string, t: Rutetekster, spoer: (sporsmaal: string) => void): HTMLElement {
  const felt = el('input', {
    id: nyId(),
    required: '',
    maxlength: '500',
    autocomplete: 'off',
    'data-fokus': 'sporsmaal',
  });
  const skjema = el(
    'form',
    {},
    el('label', { for: felt.id }, navn),
    el('div', { class: 'spoer' }, felt, el('button', { type: 'submit' }, t.spoer)),
  );
  skjema.addEventListener('submit', (hendelse) => {
    hendelse.preventDefault();
    spoer(felt.value);
  });
  return skjema;
}

function svartabellen({ kolonner }: Svarbilde, navn: string, t: Rutetekster): HTMLElement | null {
  const [foerste] = kolonner;
  if (foerste === undefined) return null;
  const rader = foerste.celler.map((_, nr) => kolonner.map((k) => k.celler[nr] ?? ''));
  return el('div', norskAttributt(t), tabell(navn, kolonner, rader));
}

const liste = (linjer: readonly string[], t: Rutetekster): HTMLElement =>
  el('ul', norskAttributt(t), ...linjer.map((l) => el('li', {}, l)));

/**
 * An answer: how the question was read, the answer, its table, what it rests on and its reservations; or the questions to
 * choose from; or why there is no answer. Then the way on.
 */
export function svarside(sporsmaal: string, svar: Svarbilde, t: Rutetekster, spoer: Spoer): Side {
  const valg = svar.valg.map((v, nr) => knapp(v, () => spoer(v, null), { fokus: `valg-${nr}` }));
  const videre = [
    svar.overTid === null ? null : { tekst: t.overTid, sporsmaal: svar.overTid },
    svar.sammenlign === null ? null : { tekst: t.sammenlign, sporsmaal: svar.sammenlign },
  ].filter((v) => v !== null);
  return {
    tittel: sporsmaal,
    innhold: [
      ...(t.paaNorsk === null ? [] : [el('p', { class: 'kilde' }, t.paaNorsk.svar)]),
      ...(svar.tolkning === ''
        ? []
        : [
            el(
              'p',
              { class: 'tolkning' },
              el('strong', {}, t.tolkning),
              ' ',
              el('span', norskAttributt(t), svar.tolkning),
            ),
          ]),
      ...(svar.status === 'avslag' ? [el('p', {}, el('strong', {}, t.avslag))] : []),
      ...svar.tekst.split('\n').map((avsnitt) => el('p', { class: 'svar', ...norskAttributt(t) }, avsnitt)),
      ...(valg.length === 0 ? [] : [el('div', { class: 'valg', role: 'group', 'aria-label': t.menteDu }, ...valg)]),
      ...[svartabellen(svar, sporsmaal, t)].filter((n) => n !== null),
      ...(svar.kilder.length === 0 ? [] : [seksjon(t.grunnlag, liste(svar.kilder, t))]),
      ...(svar.forbehold.length === 0 ? [] : [seksjon(t.forbehold, liste(svar.forbehold, t))]),
      ...(videre.length === 0
        ? []
        : [
            el(
              'div',
              { class: 'valg' },
              ...videre.map((v) => knapp(v.tekst, () => spoer(v.sporsmaal, null), { fokus: v.tekst })),
            ),
          ]),
      spoerreskjema(t.spoerVidere, t, (nytt) => spoer(nytt, svar.sporring)),
    ],
  };
}
