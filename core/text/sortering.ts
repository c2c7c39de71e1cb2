/**
 * Names in Norwegian order: æ ø å last, aa as å, blind to case and to accents, signs before digits before letters.
 * The core's own, because Intl is not the same (or not there) in every runtime; Intl.Collator('nb') is the tests' oracle.
 */
const REKKEFOELGE = ' _-–,;:!?.…·\'"«»()[]{}§@*/\\&#%`^+<=>|~−$0123456789abcdefghijklmnopqrstuvwxyzæøå';
const VEKT = new Map([...REKKEFOELGE].map((tegn, plass) => [tegn, String.fromCharCode(0x100 + plass)]));

/** Letters and signs that sort as others. Accented ones besides these fold to their base letter. */
const SOM: ReadonlyMap<string, string> = new Map([
  ['ä', 'æ'],
  ['ö', 'ø'],
  ['ő', 'ø'],
  ['œ', 'ø'],
  ['ü', 'y'],
  ['ű', 'y'],
  ['ð', 'd'],
  ['đ', 'd'],
  ['ß', 'ss'],
  ['þ', 'th'],
  ['\u00A0', ' '],
  ['\u202F', ' '],
  ['’', "'"],
  ['‘', "'"],
  ['”', '"'],
  ['“', '"'],
]);

/** Letters of other scripts sort after å, in the order of their codes. */
const ETTER_ALLE = '\u0FFF';

const AKSENTER = /[\u0300-\u036F]/g;

function vekt(tegn: string): string {
  const egen = VEKT.get(tegn);
  if (egen !== undefined) return egen;
  const som = SOM.get(tegn);
  if (som !== undefined) return [...som].map(vekt).join('');
  const uten = tegn.normalize('NFD').replace(AKSENTER, '');
  return uten === tegn ? `${ETTER_ALLE}${tegn}` : [...uten].map(vekt).join('');
}

/** A key whose code point order is the names' order. Equal for names that differ in case or accents only. */
export function nbNoekkel(tekst: string): string {
  return [...tekst.normalize('NFC').toLowerCase().replaceAll('aa', 'å')].map(vekt).join('');
}

const etterKode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares two names in Norwegian order; names with equal keys in code point order, so that only identical names tie. */
export function sammenlignNavn(a: string, b: string): number {
  return etterKode(nbNoekkel(a), nbNoekkel(b)) || etterKode(a, b);
}

/** A new list in Norwegian order of the names that `navn` gives. Stable. */
export function sorter<T>(ting: readonly T[], navn: (en: T) => string): T[] {
  return ting
    .map((en) => ({ en, navnet: navn(en), noekkel: nbNoekkel(navn(en)) }))
    .sort((a, b) => etterKode(a.noekkel, b.noekkel) || etterKode(a.navnet, b.navnet))
    .map(({ en }) => en);
}
