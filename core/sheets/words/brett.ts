const BOKSTAVER: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['ø', 'oe'],
  ['å', 'aa'],
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ß', 'ss'],
]);
const ORDDELING = /([\p{L}])[-\u2010\u00ad]\r?\n\s*([\p{Ll}])/gu;
const FOTNOTE = /[*†‡¹²³⁴⁵⁶⁷⁸⁹⁰]+/g;
const FOTNOTENUMMER = /(?<=\p{L})\s?\d{1,2}\)\s*$/u;
const AKSENT = /\p{M}/gu;
const IKKE_ORD = /[^a-z0-9%&+]+/g;

/**
 * A header or a label as the catalogue compares it: lower case, æøå as ae oe aa, without accents, punctuation, line
 * breaks and footnote marks, one space between words. `%` and `&` stay as words.
 */
export function brett(tekst: string): string {
  return bokstaver(utenOrddeling(tekst).replace(FOTNOTE, ' ').replace(FOTNOTENUMMER, ''))
    .replace(/[%&+]/g, ' $& ')
    .replace(IKKE_ORD, ' ')
    .trim();
}

/** «Drifts-⏎resultat» in a narrow column is one word. */
export function utenOrddeling(tekst: string): string {
  return tekst.includes('\n') ? tekst.replace(ORDDELING, '$1$2') : tekst;
}

/** Most headers and names have no other letters than these, and need no look at each letter. */
const BARE_ASCII = /^[\0-\x7f]*$/;

function bokstaver(tekst: string): string {
  if (BARE_ASCII.test(tekst)) return tekst.toLowerCase();
  const smaa = tekst.normalize('NFC').toLowerCase();
  return smaa
    .replace(/[æøåäöđðß]/g, (b) => BOKSTAVER.get(b) ?? b)
    .normalize('NFKD')
    .replace(AKSENT, '');
}

/** The same for a word or phrase of a catalogue entry or a dimension («Spekter pluss»), where signs mean nothing. */
export function brettOrd(tekst: string): string {
  return brett(tekst).replace(/[%&+]/g, ' ').replace(/ +/g, ' ').trim();
}

/** Whether `ord` (folded) stands in `tekst` (folded) as whole words. */
export function harOrd(tekst: string, ord: string): boolean {
  return ord !== '' && ` ${tekst} `.includes(` ${ord} `);
}
