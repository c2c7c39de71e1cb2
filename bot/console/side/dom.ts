type Barn = Node | string;

/** An element with attributes and children. Never parses text as HTML. */
export function el<K extends keyof HTMLElementTagNameMap>(
  navn: K,
  attributter: Readonly<Record<string, string>> = {},
  ...barn: readonly Barn[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(navn);
  for (const [felt, verdi] of Object.entries(attributter)) element.setAttribute(felt, verdi);
  element.append(...barn);
  return element;
}

export function svg<K extends keyof SVGElementTagNameMap>(
  navn: K,
  attributter: Readonly<Record<string, string | number>> = {},
  ...barn: readonly Barn[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', navn);
  for (const [felt, verdi] of Object.entries(attributter)) element.setAttribute(felt, String(verdi));
  element.append(...barn);
  return element;
}

/** A button that says what it does and does it. */
export function knapp(tekst: string, klasse: string, trykket: () => void): HTMLButtonElement {
  const element = el('button', { type: 'button', ...(klasse === '' ? {} : { class: klasse }) }, tekst);
  element.addEventListener('click', trykket);
  return element;
}

/** The page's own element; it not being there is a fault in index.html. */
export function finn<T extends Element>(velger: string, slag: new () => T): T {
  const element = document.querySelector(velger);
  if (!(element instanceof slag)) throw new Error(`index.html mangler ${velger}`);
  return element;
}
