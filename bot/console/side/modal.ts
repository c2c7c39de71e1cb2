import { type Handling, tegnBlokker } from './blokker.ts';
import { type Blokk, lesBlokk, Visning } from './blokkskjema.ts';
import { el, knapp } from './dom.ts';
import { type Felt, type Feltkall, lagFelt, type Tilstand } from './felt/index.ts';
import type { Gruppe } from './kall.ts';
import type { Navn } from './mrkdwn.ts';

/** What stands in a form: block → action → state. */
export type Verdier = Readonly<Record<string, Readonly<Record<string, Tilstand>>>>;
type Inndatablokk = Extract<Blokk, { type: 'input' }>;

export interface Modalkall extends Pick<Feltkall, 'personer' | 'kanaler'> {
  readonly navn: Navn;
  /** The errors by block, or `null` when it was taken. */
  send(verdier: Verdier): Promise<Readonly<Record<string, string>> | null>;
  trykk(handling: Readonly<Record<string, unknown>>, verdier: Verdier): Promise<void>;
  foreslaa(felt: {
    readonly block_id: string;
    readonly action_id: string;
    readonly value: string;
  }): Promise<readonly Gruppe[]>;
  lukk(): void;
}

interface Rad {
  readonly blokk: Inndatablokk;
  readonly felt: Felt;
  readonly feil: HTMLElement;
  readonly element: HTMLElement;
}

/** The one open form. What is shown anew under the same id keeps what has been filled in, as in Slack. */
export class Modal {
  readonly #dialog: HTMLDialogElement;
  readonly #kall: Modalkall;
  #id: string | null = null;
  #rader: readonly Rad[] = [];

  constructor(dialog: HTMLDialogElement, kall: Modalkall) {
    this.#dialog = dialog;
    this.#kall = kall;
    dialog.addEventListener('cancel', (hendelse) => {
      hendelse.preventDefault();
      kall.lukk();
    });
  }

  /** Shows a view, or nothing. */
  vis(id: string | null, raa: unknown): void {
    const lest = Visning.safeParse(raa);
    if (id === null || !lest.success) {
      this.#id = null;
      this.#rader = [];
      this.#dialog.close();
      this.#dialog.replaceChildren();
      return;
    }
    const foer = id === this.#id ? this.#rader : [];
    const sto = foer.find((r) => r.element.contains(document.activeElement))?.blokk.block_id;
    this.#id = id;
    this.#tegn(lest.data, foer);
    if (!this.#dialog.open) this.#dialog.showModal();
    const rad = this.#rader.find((r) => r.blokk.block_id === sto);
    if (rad !== undefined) rad.felt.fokus();
    else if (foer.length > 0 || this.#rader.length === 0) this.#dialog.querySelector('h2')?.focus();
  }

  #tegn(visning: Visning, foer: readonly Rad[]): void {
    const { navn, lukk } = this.#kall;
    const rader: Rad[] = [];
    const trykk = async (handling: Handling) => this.#kall.trykk(handling, this.#verdier());
    const innhold = visning.blocks.flatMap((b) => {
      const blokk = lesBlokk(b);
      if (blokk?.type !== 'input') return tegnBlokker([b], '', { navn, trykk });
      const rad = this.#rad(blokk);
      const gammel = foer.find(
        (r) => r.blokk.block_id === blokk.block_id && r.blokk.element.type === blokk.element.type,
      );
      if (gammel !== undefined) rad.felt.overta(gammel.felt);
      rader.push(rad);
      return [rad.element];
    });
    this.#rader = rader;
    const tittel = visning.title?.text ?? 'Skjema';
    const send =
      visning.submit === undefined ? [] : [el('button', { type: 'submit', class: 'hoved' }, visning.submit.text)];
    const skjema = el(
      'form',
      { method: 'dialog', novalidate: '' },
      el('div', { class: 'innhold' }, ...innhold),
      el('div', { class: 'handlinger bunn' }, ...send, knapp(visning.close?.text ?? 'Avbryt', '', lukk)),
    );
    skjema.addEventListener('submit', (hendelse) => {
      hendelse.preventDefault();
      void this.#send();
    });
    this.#dialog.setAttribute('aria-label', tittel);
    this.#dialog.replaceChildren(el('h2', { tabindex: '-1' }, tittel), skjema);
  }

  #rad(blokk: Inndatablokk): Rad {
    const { block_id, element: e, label, hint, dispatch_action } = blokk;
    const id = `felt-${block_id}`;
    const { personer, kanaler, foreslaa, trykk } = this.#kall;
    const felt = lagFelt(e, id, {
      personer,
      kanaler,
      foreslaa: (sett) => foreslaa({ block_id, ...sett }),
      endret: () => {
        if (dispatch_action !== true) return;
        void trykk({ ...felt.tilstand(), block_id, action_id: e.action_id }, this.#verdier());
      },
    });
    const feil = el('p', { class: 'feil', id: `${id}-feil`, role: 'alert' });
    const hjelp = hint === undefined ? [] : [el('p', { class: 'kontekst', id: `${id}-hint` }, hint.text)];
    const valgfritt = blokk.optional === true ? [el('span', { class: 'valgfritt' }, ' (valgfritt)')] : [];
    const element = felt.flere
      ? el('fieldset', { class: 'felt' }, el('legend', {}, label.text, ...valgfritt), felt.element, ...hjelp, feil)
      : el('div', { class: 'felt' }, el('label', { for: id }, label.text, ...valgfritt), felt.element, ...hjelp, feil);
    return { blokk, felt, feil, element };
  }

  #verdier(): Verdier {
    return Object.fromEntries(
      this.#rader.map(({ blokk, felt }) => [blokk.block_id, { [blokk.element.action_id]: felt.tilstand() }]),
    );
  }

  async #send(): Promise<void> {
    const rader = this.#rader;
    const svar = await this.#kall.send(this.#verdier());
    for (const { blokk, felt, feil } of rader) {
      const melding = svar?.[blokk.block_id] ?? '';
      feil.textContent = melding;
      felt.merk(melding !== '');
    }
    rader.find(({ blokk }) => svar?.[blokk.block_id] !== undefined)?.felt.fokus();
  }
}
