import { el, knapp } from './dom.ts';

/** One page of the pane: what stands under its heading. */
export interface Side {
  readonly tittel: string;
  readonly innhold: readonly Node[];
}

/** Makes a page from what is known now, in the language that is chosen now. */
export type Sidelager = () => Side;

export type Beskjedslag = 'god' | 'feil' | 'opplysning';

interface Rammetekster {
  readonly tilbake: string;
  readonly lukkBeskjed: string;
  readonly beskjedslag: Readonly<Record<Beskjedslag, string>>;
}

interface Steg {
  readonly lag: Sidelager;
  /** What had focus when the next page was opened. */
  fokus: string | null;
}

interface Skrevet {
  readonly navn: string | undefined;
  readonly verdi: string;
  /** `null` where the field has no cursor to tell of (numbers). */
  readonly merket: readonly [fra: number, til: number] | null;
}

const fokusnavn = (): string | null => document.activeElement?.getAttribute('data-fokus') ?? null;

/**
 * The pane's pages, one shown at a time, with a way back. Focus goes to the heading of a page that opens, and back to
 * where it was in the one that is returned to. What happens is told in one place, which screen readers follow.
 */
export class Ramme {
  private readonly steg: Steg[] = [];
  private readonly beskjedfelt = el('div', { class: 'beskjed', role: 'status' });
  private readonly opplest = el('div', { class: 'bare-opplest', role: 'status' });
  private readonly hovedfelt = el('main', { id: 'innhold' });
  private readonly tekster: () => Rammetekster;

  constructor(rot: HTMLElement, topp: Node, tekster: () => Rammetekster) {
    this.tekster = tekster;
    rot.replaceChildren(topp, this.beskjedfelt, this.opplest, this.hovedfelt);
  }

  /** The first page, without a way back and without taking focus. */
  start(lag: Sidelager): void {
    this.steg.push({ lag, fokus: null });
    this.tegn();
  }

  /** Opens a page. */
  vis(lag: Sidelager): void {
    const her = this.steg.at(-1);
    if (her !== undefined) her.fokus = fokusnavn();
    this.steg.push({ lag, fokus: null });
    this.beskjed(null);
    this.si('');
    this.tegn();
    this.tilOverskriften();
  }

  /** Back to the page before. */
  tilbake(): void {
    if (this.steg.length < 2) return;
    this.steg.pop();
    this.beskjed(null);
    this.tegn();
    this.tilFokus(this.steg.at(-1)?.fokus ?? null);
  }

  /** Back to the first page. */
  hjem(): void {
    if (this.steg.length < 2) return;
    this.steg.length = 1;
    this.tegn();
    this.tilOverskriften();
  }

  /** Draws the page that is shown anew, after something it shows has changed. Focus and what is being written stay, as far as their place is still there. */
  tegnPaaNytt(): void {
    const hadde = fokusnavn();
    const inne = this.hovedfelt.contains(document.activeElement);
    const skrevet = this.skrevet();
    this.tegn();
    if (inne) this.tilFokus(hadde);
    for (const { navn, verdi, merket } of skrevet) {
      const felt = this.felter().find((f) => f.dataset.fokus === navn);
      if (felt === undefined) continue;
      felt.value = verdi;
      if (felt === document.activeElement && merket !== null) felt.setSelectionRange(...merket);
    }
  }

  private felter(): readonly HTMLInputElement[] {
    return [...this.hovedfelt.querySelectorAll<HTMLInputElement>('input[data-fokus]')];
  }

  /** What has been written in the fields and is nowhere else, and where the cursor stands. */
  private skrevet(): readonly Skrevet[] {
    return this.felter()
      .filter((f) => f.value !== f.defaultValue)
      .map(({ dataset, value, selectionStart, selectionEnd }) => ({
        navn: dataset.fokus,
        verdi: value,
        merket: selectionStart === null || selectionEnd === null ? null : [selectionStart, selectionEnd],
      }));
  }

  /** Moves focus to the element that has this name, or to the heading. */
  tilFokus(navn: string | null): void {
    const funnet = navn === null ? null : this.hovedfelt.querySelector(`[data-fokus="${CSS.escape(navn)}"]`);
    if (funnet instanceof HTMLElement) funnet.focus();
    else this.tilOverskriften();
  }

  /** Tells what happened, until it is closed or another page is opened. `null`: nothing. */
  beskjed(beskjed: { readonly slag: Beskjedslag; readonly tekst: string } | null): void {
    if (beskjed === null) {
      this.beskjedfelt.replaceChildren();
      return;
    }
    const { slag, tekst } = beskjed;
    const t = this.tekster();
    this.beskjedfelt.replaceChildren(
      el('p', { class: slag }, el('strong', {}, t.beskjedslag[slag]), ` ${tekst}`),
      knapp('×', () => this.lukkBeskjed(), { klasse: 'stille', navn: t.lukkBeskjed }),
    );
  }

  /** Says to screen readers what others see: a result further down the page, or a list that has changed. */
  si(tekst: string): void {
    this.opplest.textContent = tekst;
  }

  private lukkBeskjed(): void {
    this.beskjed(null);
    this.tilOverskriften();
  }

  private tilOverskriften(): void {
    this.hovedfelt.querySelector('h2')?.focus();
    // A page that is read from its heading also begins there.
    window.scrollTo({ top: 0 });
  }

  private tegn(): void {
    const her = this.steg.at(-1);
    if (her === undefined) return;
    const { tittel, innhold } = her.lag();
    const foerste = this.steg.length === 1;
    const overskrift = el('h2', { tabindex: '-1', ...(foerste ? { class: 'bare-opplest' } : {}) }, tittel);
    const bakover = foerste
      ? []
      : [knapp(`‹ ${this.tekster().tilbake}`, () => this.tilbake(), { klasse: 'stille tilbake', fokus: 'tilbake' })];
    this.hovedfelt.replaceChildren(...bakover, overskrift, ...innhold);
  }
}
