export type Barn = Node | string | null;

/** An element with attributes and children; `null` children are left out. Never parses text as HTML. */
export function el<K extends keyof HTMLElementTagNameMap>(
  navn: K,
  attributter: Readonly<Record<string, string>> = {},
  ...barn: readonly Barn[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(navn);
  for (const [felt, verdi] of Object.entries(attributter)) element.setAttribute(felt, verdi);
  element.append(...barn.filter((b) => b !== null));
  return element;
}

export function svg<K extends keyof SVGElementTagNameMap>(
  navn: K,
  attributter: Readonly<Record<string, string | number>> = {},
  ...barn: readonly (Node | string)[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', navn);
  for (const [felt, verdi] of Object.entries(attributter)) element.setAttribute(felt, String(verdi));
  element.append(...barn);
  return element;
}

export interface Knappevalg {
  readonly klasse?: string;
  /** Where focus returns to after a page has been left: unique on its page. */
  readonly fokus?: string;
  /** What a screen reader says instead of the text, when the text alone doesn't tell which one it is. */
  readonly navn?: string;
}

/** A button that says what it does and does it. */
export function knapp(tekst: string, trykket: () => void, valg: Knappevalg = {}): HTMLButtonElement {
  const element = el(
    'button',
    {
      type: 'button',
      ...(valg.klasse === undefined ? {} : { class: valg.klasse }),
      ...(valg.fokus === undefined ? {} : { 'data-fokus': valg.fokus }),
      ...(valg.navn === undefined ? {} : { 'aria-label': valg.navn }),
    },
    tekst,
  );
  element.addEventListener('click', trykket);
  return element;
}

/** A section with its heading, so that it can be found by both. */
export function seksjon(tittel: string, ...barn: readonly Barn[]): HTMLElement {
  return el('section', {}, el('h3', {}, tittel), ...barn);
}

/** More of the same, for who wants it. */
export function utvidbar(tittel: string, ...barn: readonly Barn[]): HTMLDetailsElement {
  return el('details', {}, el('summary', {}, tittel), ...barn);
}

let sisteNummer = 0;

/** An id that no other element has. */
export function nyId(): string {
  sisteNummer += 1;
  return `e${sisteNummer}`;
}

export interface Listevalg {
  readonly navn: string;
  readonly valgt: string;
  readonly valg: readonly { readonly verdi: string; readonly tekst: string }[];
  readonly fokus: string;
}

/** A drop-down list under its label. */
export function nedtrekk(v: Listevalg, valgt: (verdi: string) => void): HTMLElement {
  const id = nyId();
  const liste = el(
    'select',
    { id, 'data-fokus': v.fokus },
    ...v.valg.map(({ verdi, tekst }) =>
      el('option', { value: verdi, ...(verdi === v.valgt ? { selected: '' } : {}) }, tekst),
    ),
  );
  liste.addEventListener('change', () => valgt(liste.value));
  return el('div', { class: 'felt' }, el('label', { for: id }, v.navn), liste);
}
