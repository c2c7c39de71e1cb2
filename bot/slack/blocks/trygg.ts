/** Control characters would hide text, and direction marks would turn a line around: each shows as U+FFFD. */
const STYRETEGN = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const LINJESKIFT = /[\r\n\u2028\u2029]+/g;
const ESKAPERT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Signs that Slack reads as formatting at the edge of a word, and what looks the same without meaning anything. */
const LIKT: Readonly<Record<string, string>> = { '*': '\u2217', _: '\uFF3F', '~': '\u223C', '`': '\u2018' };
const ORDTEGN = /[\p{L}\p{N}]/u;
const KORTET = '\u2026';

/** Beyond this many times what there is room for, a text isn't looked at: cells may hold 32 767 characters. */
const LEST_GANGER = 8;

function renset(tekst: string, hoeyst: number, linjer: boolean): string {
  const lest = LEST_GANGER * hoeyst;
  // A lone half of a surrogate pair can't be sent as UTF-8.
  return (tekst.length > lest ? tekst.slice(0, lest) + KORTET : tekst)
    .toWellFormed()
    .split(LINJESKIFT)
    .map((linje) => linje.replace(/\t/g, ' ').replace(STYRETEGN, '\uFFFD'))
    .join(linjer ? '\n' : ' ');
}

/** The pieces that fit in `hoeyst` UTF-16 units, whole pieces only, with «…» when something was left out. */
function innenfor(biter: Iterable<string>, hoeyst: number): string {
  let ut = '';
  let kort = '';
  for (const bit of biter) {
    if (ut.length + bit.length > hoeyst) return `${kort.trimEnd()}${KORTET}`;
    ut += bit;
    if (ut.length < hoeyst) kort = ut;
  }
  return ut;
}

function* biterAv(tekst: string): Iterable<string> {
  const tegn = [...tekst];
  for (const [nr, t] of tegn.entries()) {
    const omsluttet = ORDTEGN.test(tegn[nr - 1] ?? '') && ORDTEGN.test(tegn[nr + 1] ?? '');
    yield ESKAPERT[t] ?? (omsluttet ? t : (LIKT[t] ?? t));
  }
}

/**
 * A text from a workbook (or one that quotes it) for Slack's mrkdwn: nobody is called by `<!channel>` or `<@U…>`,
 * nothing becomes bold, a link or an emoji, and it is at most `hoeyst` characters as sent. Line breaks become spaces
 * unless `linjer`.
 */
export function trygg(tekst: string, hoeyst: number, { linjer = false }: { readonly linjer?: boolean } = {}): string {
  const uten = renset(tekst, hoeyst, linjer).replace(/:(?=[a-z0-9_+'-]+:)/gi, '\uA789');
  return innenfor(biterAv(uten), hoeyst);
}

/**
 * A text for places where Slack reads no formatting: buttons, headers, cells, charts. Never empty. Slack's own
 * brackets are exchanged for others, so that it stays harmless if it is read as mrkdwn after all.
 */
export function rent(tekst: string, hoeyst: number): string {
  const uten = renset(tekst, hoeyst, false).trim().replaceAll('<', '\u2039').replaceAll('>', '\u203A');
  return innenfor(uten === '' ? '\u2013' : uten, hoeyst);
}
