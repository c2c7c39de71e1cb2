import { el } from './dom.ts';

const MERKE = /<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>|(?<![\p{L}\p{N}])([*_~`])(?=\S)(.+?)(?<=\S)\4(?![\p{L}\p{N}])/gu;
const ENTITET: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
const ELEMENT = { '*': 'strong', _: 'em', '~': 's', '`': 'code' } as const;

/** Names of people and channels by id. */
export type Navn = (id: string) => string;

function ren(tekst: string): string {
  return tekst.replace(/&(?:amp|lt|gt);/g, (t) => ENTITET[t] ?? t);
}

function vinkel(slag: string, maal: string, tekst: string | undefined, navn: Navn): Node | string {
  if (slag === '@' || slag === '#') return el('strong', {}, `${slag}${ren(tekst ?? navn(maal))}`);
  if (slag === '!') return el('strong', {}, `@${ren(tekst ?? maal)}`);
  const trygg = /^(?:https?:|mailto:)/i.test(maal);
  return trygg
    ? el('a', { href: ren(maal), target: '_blank', rel: 'noopener noreferrer' }, ren(tekst ?? maal))
    : ren(tekst ?? maal);
}

function linje(tekst: string, navn: Navn): (Node | string)[] {
  const ut: (Node | string)[] = [];
  let slutt = 0;
  for (const treff of tekst.matchAll(MERKE)) {
    const [hele, slag = '', maal = '', synlig, tegn, inni = ''] = treff;
    ut.push(ren(tekst.slice(slutt, treff.index)));
    if (tegn === '*' || tegn === '_' || tegn === '~') ut.push(el(ELEMENT[tegn], {}, ...linje(inni, navn)));
    else if (tegn === '`') ut.push(el('code', {}, ren(inni)));
    else ut.push(vinkel(slag, maal, synlig, navn));
    slutt = treff.index + hele.length;
  }
  ut.push(ren(tekst.slice(slutt)));
  return ut;
}

/** Slack's mrkdwn as elements: bold, italic, struck, code, links, mentions, quotes, line breaks. */
export function mrkdwn(tekst: string, navn: Navn): HTMLElement {
  const ut = el('div', { class: 'tekst' });
  for (const rad of tekst.split('\n')) {
    const sitat = /^(?:&gt;|>)\s?/.exec(rad);
    const innhold = linje(sitat === null ? rad : rad.slice(sitat[0].length), navn);
    ut.append(el('p', sitat === null ? {} : { class: 'sitat' }, ...(rad === '' ? ['\u00A0'] : innhold)));
  }
  return ut;
}
