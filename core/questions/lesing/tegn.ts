/** One piece of a question: a word, a number as it was written, or a sign that means something. */
export interface Tegn {
  readonly slag: 'ord' | 'tall' | 'tegn';
  /** Lower case, without accents of typing (quotes, soft hyphens). */
  readonly tekst: string;
  /** As written. */
  readonly raa: string;
  /** Offsets into the cleaned question. */
  readonly start: number;
  readonly slutt: number;
  /** No space or punctuation before it: «AFT-plasser», «5mill». */
  readonly limt: boolean;
  /** A comma, full stop or the like stands before it. */
  readonly brudd: boolean;
}

export interface Tegnrekke {
  /** The question with one kind of space, dash and quote, and without invisible characters. */
  readonly ren: string;
  readonly tegn: readonly Tegn[];
}

/** Longer questions are refused unread: nobody types them, and reading stays fast whatever is pasted. */
export const LENGSTE_SPORSMAAL = 600;

const USYNLIGE = /\p{Cf}/gu;
const STREKER = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const SITATTEGN = /["«»“”„‟″]/g;
const APOSTROFER = /[’‘‛ʼ´`]/g;
const MELLOMROM = /[\s\u00A0\u2007\u202F]+/g;

/** NFC, one kind of space, dash and apostrophe; quotes and invisible characters (also right-to-left marks) are dropped. */
export function rens(sporsmaal: string): string {
  return sporsmaal
    .normalize('NFC')
    .replace(USYNLIGE, '')
    .replace(STREKER, '-')
    .replace(SITATTEGN, ' ')
    .replace(APOSTROFER, "'")
    .replace(MELLOMROM, ' ')
    .trim();
}

// Letters by Unicode property: JavaScript's \b and \w break at å.
const BITER = /(\d+(?:[.,]\d+)*)([\p{L}\p{N}]*)|[\p{L}\p{N}]+(?:'\p{L}+)?|[<>≤≥=]=?|[%§&+-]|[^\s]/gu;
const ENHETSHALE = /^(?:mill|mnok|mrd|tkr|tnok|kr|nok|pst|prosent|mnd|aar|år|års|måneders|månaders|stk)$/u;
// Everything but letters, digits and these signs only parts words: punctuation, emoji, markup.
const MENINGSTEGN = /^(?:[\p{L}\p{N}%§&+-]|[<>≤≥=]=?$)/u;

interface Delt {
  readonly tekst: string;
  readonly slag: Tegn['slag'];
}

function del(treff: RegExpMatchArray): readonly Delt[] {
  const raa = treff[0];
  const [, siffer, hale] = treff;
  if (siffer !== undefined) {
    if (hale === undefined || hale === '') return [{ tekst: raa, slag: 'tall' }];
    if (ENHETSHALE.test(hale.toLowerCase())) {
      return [
        { tekst: siffer, slag: 'tall' },
        { tekst: hale, slag: 'ord' },
      ];
    }
    return [{ tekst: raa, slag: 'ord' }];
  }
  if (raa === '&') return [{ tekst: 'og', slag: 'ord' }];
  return [{ tekst: raa, slag: /^[\p{L}\p{N}]/u.test(raa) ? 'ord' : 'tegn' }];
}

/** Splits a question into words, numbers and meaningful signs. Other punctuation only leaves a `brudd`. */
export function tegnI(sporsmaal: string): Tegnrekke {
  const ren = rens(sporsmaal);
  const tegn: Tegn[] = [];
  let brudd = false;
  let forrigeSlutt = -1;
  for (const treff of ren.matchAll(BITER)) {
    const raa = treff[0];
    const start = treff.index;
    if (!MENINGSTEGN.test(raa)) {
      // The point of an abbreviation («pr. plass», «5 mill. kroner») parts nothing.
      brudd ||= raa !== '.' || !/^ *\p{Ll}/u.test(ren.slice(start + 1));
      continue;
    }
    let plass = start;
    for (const bit of del(treff)) {
      const slutt = bit.tekst === 'og' && raa === '&' ? start + 1 : plass + bit.tekst.length;
      const limt = plass === forrigeSlutt && !brudd;
      tegn.push({
        slag: bit.slag,
        tekst: bit.tekst.toLowerCase(),
        raa: ren.slice(plass, slutt),
        start: plass,
        slutt,
        limt,
        brudd,
      });
      brudd = false;
      plass = slutt;
      forrigeSlutt = slutt;
    }
  }
  return { ren, tegn };
}
