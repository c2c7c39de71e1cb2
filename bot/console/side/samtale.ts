import { type Handling, tegnBlokker } from './blokker.ts';
import { el, knapp } from './dom.ts';
import { mrkdwn, type Navn } from './mrkdwn.ts';
import type { Melding } from './utsnitt.ts';

export interface Samtalekall {
  readonly bot: string;
  readonly navn: Navn;
  trykk(ts: string, handling: Handling): Promise<void>;
  forklar(ts: string): Promise<void>;
  /** `null`: no replies in threads here, since all that is said is one conversation. */
  readonly svar: ((traad: string, tekst: string) => Promise<void>) | null;
}

const KLOKKE = new Intl.DateTimeFormat('nb-NO', { hour: '2-digit', minute: '2-digit' });

function hode(m: Melding, { navn, bot, forklar }: Samtalekall): HTMLElement {
  const tid = KLOKKE.format(new Date(Number(m.ts) * 1_000));
  const ut = el('p', { class: 'hode' }, el('strong', {}, navn(m.bruker)), el('time', {}, tid));
  if (m.bareFor !== null) ut.append(el('span', { class: 'bare' }, 'Bare du ser dette'));
  if (m.bruker === bot && m.bareFor === null && m.blokker.length > 0) {
    const snarvei = knapp('Forklar', 'lenke', () => forklar(m.ts));
    snarvei.title = 'Snarveien «Forklar»';
    ut.append(snarvei);
  }
  return ut;
}

function tegnMelding(m: Melding, kall: Samtalekall): HTMLElement {
  const { navn } = kall;
  const fraBot = m.bruker === kall.bot;
  const ut = el(
    'article',
    { class: fraBot ? 'melding' : 'melding fra-person', 'data-ts': m.ts, 'aria-label': `Fra ${navn(m.bruker)}` },
    hode(m, kall),
  );
  if (fraBot && (m.blokker.length > 0 || m.fil === null)) {
    ut.append(...tegnBlokker(m.blokker, m.tekst, { navn, trykk: (handling) => kall.trykk(m.ts, handling) }));
  } else if (m.tekst !== '') {
    ut.append(el('div', { class: 'blokk' }, fraBot ? mrkdwn(m.tekst, navn) : el('p', {}, m.tekst)));
  }
  if (m.fil !== null) {
    const adresse = `/konsoll/lagret?id=${encodeURIComponent(m.fil.id)}`;
    ut.append(el('p', { class: 'blokk' }, 'Fil: ', el('a', { href: adresse, download: m.fil.navn }, m.fil.navn)));
  }
  return ut;
}

function svarfelt(traad: string, svar: (traad: string, tekst: string) => Promise<void>): HTMLFormElement {
  const felt = el('input', { type: 'text', 'aria-label': 'Følg opp i tråden', placeholder: 'Følg opp i tråden …' });
  const skjema = el('form', { class: 'svarfelt' }, felt, el('button', { type: 'submit' }, 'Svar'));
  skjema.addEventListener('submit', (hendelse) => {
    hendelse.preventDefault();
    const tekst = felt.value.trim();
    felt.value = '';
    if (tekst !== '') void svar(traad, tekst);
  });
  return skjema;
}

/** Draws one channel. What stands there unchanged is left alone, so that focus and half-written replies stay. */
export class Samtale {
  readonly #rot = el('div', { role: 'log', 'aria-label': 'Samtalen' });
  readonly #tegnet = new Map<string, { readonly melding: Melding; readonly element: HTMLElement }>();
  readonly #traader = new Map<string, HTMLElement>();
  readonly #kall: Samtalekall;

  constructor(kall: Samtalekall) {
    this.#kall = kall;
  }

  get element(): HTMLElement {
    return this.#rot;
  }

  /** The messages of the channel in order; gives the newest element that wasn't there before. */
  vis(meldinger: readonly Melding[]): HTMLElement | null {
    const finnes = new Set(meldinger.map((m) => m.ts));
    for (const [ts, { element }] of this.#tegnet) {
      if (finnes.has(ts)) continue;
      element.remove();
      this.#tegnet.delete(ts);
    }
    let nyest: HTMLElement | null = null;
    for (const melding of meldinger) {
      const kjent = this.#tegnet.get(melding.ts);
      if (kjent?.melding === melding) continue;
      const element = tegnMelding(melding, this.#kall);
      if (kjent !== undefined) kjent.element.replaceWith(element);
      else {
        this.#sted(melding, finnes).append(element);
        nyest = element;
      }
      this.#tegnet.set(melding.ts, { melding, element });
    }
    return nyest;
  }

  #sted({ traad, ts }: Melding, finnes: ReadonlySet<string>): HTMLElement {
    if (traad === null || traad === ts || !finnes.has(traad)) return this.#rot;
    const kjent = this.#traader.get(traad);
    if (kjent !== undefined) return kjent;
    const liste = el('div');
    const { svar } = this.#kall;
    const boks = el('div', { class: 'traad', role: 'group', 'aria-label': 'Tråd' }, liste);
    if (svar !== null) boks.append(svarfelt(traad, svar));
    this.#tegnet.get(traad)?.element.after(boks);
    this.#traader.set(traad, liste);
    return liste;
  }
}
