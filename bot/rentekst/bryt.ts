import { utenStyretegn as rens } from '#core';

export { rens };

/** How many columns a text takes in a terminal: one for each character but combining marks, two for wide ones. */
export function bredde(tekst: string): number {
  let sum = 0;
  for (const tegn of tekst) {
    if (/\p{Mn}|\u200D|\uFE0F/u.test(tegn)) continue;
    sum +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}/u.test(
        tegn,
      )
        ? 2
        : 1;
  }
  return sum;
}

/** Fills out to a width, on the right for text and on the left for figures. */
export function fyll(tekst: string, til: number, hoeyre = false): string {
  const rom = ' '.repeat(Math.max(0, til - bredde(tekst)));
  return hoeyre ? rom + tekst : tekst + rom;
}

/** Breaks a text into lines at ordinary spaces (never at U+00A0); a word that is wider than the line is cut. */
export function bryt(tekst: string, til: number): string[] {
  const linjer: string[] = [];
  let linje = '';
  for (const ord of rens(tekst)
    .split(' ')
    .filter((o) => o !== '')) {
    let resten = ord;
    if (linje !== '' && bredde(linje) + 1 + bredde(resten) <= til) {
      linje += ` ${resten}`;
      continue;
    }
    if (linje !== '') linjer.push(linje);
    while (bredde(resten) > til) {
      const del = [...resten].slice(0, til).join('');
      linjer.push(del);
      resten = resten.slice(del.length);
    }
    linje = resten;
  }
  if (linje !== '' || linjer.length === 0) linjer.push(linje);
  return linjer;
}

/** A paragraph with a lead («Kilde: …») whose further lines are indented under the text. */
export function avsnitt(tekst: string, til: number, foran = ''): string {
  const innrykk = bredde(foran);
  const linjer = bryt(tekst, Math.max(20, til - innrykk));
  return linjer.map((linje, nr) => (nr === 0 ? foran : ' '.repeat(innrykk)) + linje).join('\n');
}
