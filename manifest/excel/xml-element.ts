/** An element of an XML document, as data: attributes in order, then children or text. */
export interface Element {
  readonly navn: string;
  readonly attributter: Readonly<Record<string, string>>;
  readonly innhold: readonly Element[] | string;
}

export function el(
  navn: string,
  attributter: Readonly<Record<string, string>> = {},
  innhold: readonly Element[] | string = [],
): Element {
  return { navn, attributter, innhold };
}

const TEGN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const trygg = (tekst: string): string => tekst.replace(/[&<>"]/g, (tegn) => TEGN[tegn] ?? tegn);

function linjer({ navn, attributter, innhold }: Element, innrykk: string): string[] {
  const start = [navn, ...Object.entries(attributter).map(([n, v]) => `${n}="${trygg(v)}"`)].join(' ');
  if (innhold.length === 0) return [`${innrykk}<${start}/>`];
  if (typeof innhold === 'string') return [`${innrykk}<${start}>${trygg(innhold)}</${navn}>`];
  return [`${innrykk}<${start}>`, ...innhold.flatMap((e) => linjer(e, `${innrykk}  `)), `${innrykk}</${navn}>`];
}

/** The document, two spaces per level, a line break at the end. */
export function skrivXml(rot: Element): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...linjer(rot, ''), ''].join('\n');
}
